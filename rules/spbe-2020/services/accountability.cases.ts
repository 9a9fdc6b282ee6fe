import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Laporan kinerja instansi hanya ditampilkan untuk dibaca',
      en: 'The agency’s performance report can only be read on screen',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Perjanjian kinerja dapat dicari, diunggah, dan diunduh setiap unit',
      en: 'Every unit can search, upload and download performance agreements',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Capaian kinerja divalidasi berjenjang dalam aplikasi dengan dasbor analitik',
      en: 'Results are validated tier by tier in the application, with analytics',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Capaian kinerja diambil langsung dari aplikasi perencanaan dan keuangan',
      en: 'Results come straight from the planning and finance applications',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Pengukuran kinerja diperbaiki setelah reviu perubahan rencana strategis',
      en: 'Measurement was improved after a review of the changed strategic plan',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Validasi capaian kinerja otomatis, tetapi laporannya tidak dapat diunduh',
      en: 'Results are validated automatically, but reports cannot be downloaded',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Aplikasi akuntabilitas diperbaiki setelah reviu, data anggaran disalin manual',
      en: 'The accountability application was improved after a review, budgets are copied by hand',
    },
    met: '5 - 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Capaian kinerja terhubung dengan perencanaan dan dianalisis, validasi laporan masih manual',
      en: 'Results are linked with planning and analysed, reports are validated by hand',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
