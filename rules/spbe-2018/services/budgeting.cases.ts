import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Anggaran dihitung dalam lembar kerja masing-masing unit', en: 'Each unit works out its budget in spreadsheets' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Sistem hanya mengumumkan sisa anggaran kepada unit', en: 'The system only announces what budget is left' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Unit mencari dan mengunduh dokumen anggarannya', en: 'Units search for and download their budget documents' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Usulan anggaran disetujui dan divalidasi secara elektronik', en: 'Budget proposals are approved and validated online' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Penganggaran terhubung dengan sistem Kementerian Keuangan', en: 'Budgeting is connected with the finance ministry' },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Sistem anggaran terus dikembangkan mengikuti aturan baru', en: 'The budget system keeps developing with new rules' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Validasi dan integrasi berjalan, tetapi dokumen anggaran tidak dapat diunduh',
      en: 'Validation and integration work, but budget documents cannot be downloaded',
    },
    met: '4 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Data anggaran tersambung ke keuangan, tetapi persetujuannya lewat surat',
      en: 'Budget data reaches finance, but approval goes by letter',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
