import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Aplikasi hanya menampilkan ringkasan pagu anggaran setiap unit',
      en: 'The application only shows a summary of each unit’s budget ceiling',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Unit dapat mencari, mengunggah, dan mengunduh dokumen anggaran',
      en: 'Units can search, upload and download budget documents',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Rencana anggaran divalidasi dan disetujui dalam aplikasi dengan analitik',
      en: 'Budgets are validated and approved in the application, with analytics',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Aplikasi penganggaran bertukar data dengan layanan perencanaan dan keuangan',
      en: 'The budgeting application exchanges data with planning and finance',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Layanan penganggaran disempurnakan setelah reviu perubahan kebutuhan unit',
      en: 'The budgeting service was refined after a review of units’ changing needs',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Persetujuan anggaran berjalan otomatis, tetapi dokumennya tidak dapat dicari',
      en: 'Budget approval is automated, but documents cannot be searched',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Anggaran terintegrasi dengan layanan keuangan, persetujuan usulan masih manual',
      en: 'Budgets are integrated with finance, proposals are approved by hand',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
