import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Rancangan peta rencana lima tahun belum disetujui', en: 'The draft five-year roadmap has not been approved' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Dokumen peta rencana tersedia, tetapi hanya berisi visi umum',
      en: 'A roadmap document exists, but holds only a general vision',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Peta rencana hanya memuat program aplikasi dan infrastruktur',
      en: 'The roadmap holds only programmes for applications and infrastructure',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Ketujuh muatan lengkap, belum tercermin dalam anggaran tiga tahun',
      en: 'All seven parts are complete, but three years of budgets do not show them',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Peta rencana rutin direviu, tetapi anggaran dua tahun terakhir menyimpang',
      en: 'The roadmap is reviewed regularly, but the last two budgets depart from it',
    },
    met: '3 + 4.2',
    gives: '3',
  },
  {
    name: {
      id: 'Anggaran tiga tahun mengikuti peta rencana yang rutin direviu',
      en: 'Three years of budgets follow a roadmap that is reviewed regularly',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Peta rencana dimutakhirkan sesuai hasil evaluasi tengah periode',
      en: 'The roadmap was updated after its mid-term evaluation',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Peta rencana dianggarkan dan dimutakhirkan, tanpa muatan audit',
      en: 'The roadmap is budgeted for and updated, but has no audit part',
    },
    met: '5 - 3.1',
    gives: '2',
  },
])
