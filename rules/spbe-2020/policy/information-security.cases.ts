import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Rancangan kebijakan keamanan informasi sedang diedarkan untuk masukan',
      en: 'A draft information security policy is circulating for comments',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Rancangan memuat ruang lingkup keamanan, tetapi belum ditetapkan',
      en: 'A draft sets out the scope of security, but is not enacted',
    },
    met: '1 + 2.2',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan menetapkan penanggung jawab keamanan tanpa evaluasi kinerja',
      en: 'The policy names who is responsible, without performance evaluation',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Seluruh cakupan keamanan diatur, tetapi hanya untuk unit TIK',
      en: 'The whole scope of security is covered, but only for the ICT unit',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengikat seluruh unit, laporan reviunya sudah berumur tiga tahun',
      en: 'The policy binds all units, but its review report is three years old',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Seluruh unit terikat dan kebijakan keamanan direviu tahun lalu',
      en: 'All units are bound and the security policy was reviewed last year',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Reviu keamanan menghasilkan keputusan baru tentang perbaikan berkelanjutan',
      en: 'The security review resulted in a new decision on continual improvement',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Kebijakan keamanan direviu dan diperbarui, evaluasi kinerja tetap belum diatur',
      en: 'The security policy was reviewed and renewed, but still omits performance evaluation',
    },
    met: '5 - 3.1',
    gives: '2',
  },
])
