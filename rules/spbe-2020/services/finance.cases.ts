import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Laporan keuangan triwulanan hanya ditayangkan pada halaman aplikasi',
      en: 'Quarterly financial reports are merely shown on a page',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Bendahara dapat mencari, mengunggah, dan mengunduh dokumen pertanggungjawaban',
      en: 'Treasurers can search, upload and download accountability documents',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Pencairan dana divalidasi dan disetujui otomatis, analitik realisasi anggaran belum tersedia',
      en: 'Disbursements are validated and approved automatically, spending is not analysed yet',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Transaksi keuangan terhubung otomatis dengan penganggaran dan pengadaan',
      en: 'Financial transactions are linked automatically with budgeting and procurement',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Fitur pembayaran diperbarui setelah reviu terhadap teknologi baru',
      en: 'Payment features were renewed after a review of new technology',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Data keuangan terhubung dengan pengadaan, persetujuan pencairan masih manual',
      en: 'Finance is linked with procurement, disbursements are approved by hand',
    },
    met: '4 - 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Aplikasi keuangan diperbaiki setelah reviu, belum berbagi data',
      en: 'The finance application was improved after a review but shares no data',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
