import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Daftar kompetensi ada, pelatihan belum pernah diikuti', en: 'Competence is listed, no training was ever attended' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Satu pengelola mengikuti pelatihan administrasi jaringan', en: 'One administrator attends a course on networks' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Pengelola umumnya kompeten, pelatihan diikuti tanpa rencana',
      en: 'The staff are mostly competent, training follows no plan',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Rencana pelatihan tahunan terlaksana bagi hampir semua pengelola',
      en: 'The yearly training plan is carried out for nearly everyone',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Semua pengelola bersertifikat, hasil pelatihan tidak diukur',
      en: 'All staff are certified, results of training are not measured',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Rencana pelatihan diperbarui dari hasil evaluasi pascapelatihan',
      en: 'The training plan is renewed from an evaluation after training',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Rencana lengkap dan terukur, pelatihannya tidak sesuai tugas',
      en: 'The plan is complete and measured, its courses do not fit the duties',
    },
    met: '4 - 2.1',
    gives: '1',
  },
])
