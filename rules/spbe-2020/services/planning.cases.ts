import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Aplikasi perencanaan hanya menayangkan daftar kegiatan tahunan',
      en: 'The planning application only shows a list of yearly activities',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Renja dapat dicari, diunggah, dan diunduh dalam aplikasi perencanaan',
      en: 'Work plans can be searched, uploaded and downloaded',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Usulan kegiatan divalidasi dan disetujui otomatis, meskipun analitiknya belum ada',
      en: 'Proposals are validated and approved automatically, even without analytics',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Data rencana kegiatan mengalir ke aplikasi penganggaran melalui API',
      en: 'Plans flow into the budgeting application through an API',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Modul usulan diperbaiki setelah reviu atas peraturan perencanaan',
      en: 'The proposal module was improved after a review of planning regulations',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Rencana terhubung dengan penganggaran, tetapi dokumennya tidak dapat diunggah',
      en: 'Plans are linked to budgeting, but documents cannot be uploaded',
    },
    met: '4 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Aplikasi perencanaan diperbaiki setelah reviu, tetapi masih berdiri sendiri',
      en: 'The planning application was improved after a review but stands alone',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
