import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Rencana pengadaan hanya dapat dibaca pada laman instansi',
      en: 'Procurement plans can only be read on the agency’s website',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Penyedia dapat mencari, mengunggah, dan mengunduh dokumen pengadaan',
      en: 'Suppliers can search, upload and download tender documents',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Pemilihan penyedia berjalan otomatis hingga penetapan pemenang, meskipun tanpa analitik',
      en: 'Supplier selection is automated up to the award, though without analytics',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Paket pengadaan terhubung dengan data rencana dan anggaran',
      en: 'Procurement packages are linked with plans and budgets',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Aplikasi pengadaan disesuaikan setelah reviu peraturan pengadaan terbaru',
      en: 'The application was adapted after a review of new procurement regulations',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Paket terhubung dengan anggaran, tetapi penyedia tidak dapat mengunduh dokumen',
      en: 'Packages are linked with budgets, but suppliers cannot download documents',
    },
    met: '4 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Aplikasi pengadaan terintegrasi dan diperbaiki, tetapi penetapan pemenang masih manual',
      en: 'The procurement application is integrated and improved, but awards are approved by hand',
    },
    met: '5 - 3.1',
    gives: '2',
  },
])
