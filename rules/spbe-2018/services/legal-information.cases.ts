import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Produk hukum hanya tersedia di lemari arsip', en: 'Legal products are found only in a filing cabinet' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Situs JDIH sekadar memajang daftar peraturan', en: 'The JDIH site merely displays a list of regulations' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Pengunjung mencari dan mengunduh dokumen peraturan', en: 'Visitors search for and download regulations' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Produk hukum diunggah lalu divalidasi dalam sistem', en: 'Legal products are uploaded and validated in the system' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'JDIH terhubung dengan kementerian di bidang hukum', en: 'JDIH is connected with the ministry of law' },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'JDIH terus disempurnakan dari statistik pencarian pengguna', en: 'JDIH keeps being refined from search statistics' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Validasi produk hukum berjalan, tetapi dokumen tidak dapat diunduh',
      en: 'Legal products are validated, but cannot be downloaded',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'JDIH tersambung ke kementerian, tetapi dokumennya tidak divalidasi',
      en: 'JDIH reaches the ministry, but its documents are not validated',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
