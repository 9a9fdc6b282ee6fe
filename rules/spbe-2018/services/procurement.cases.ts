import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Pengadaan diumumkan pada papan pengumuman kantor', en: 'Tenders are posted on the office notice board' },
    met: '0',
    gives: '0',
  },
  { name: { id: 'Situs pengadaan hanya memuat daftar lelang', en: 'The procurement site only lists tenders' }, met: '1', gives: '1' },
  {
    name: { id: 'Penyedia mencari paket serta bertukar dokumen lewat sistem', en: 'Suppliers find packages and exchange documents online' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Penyedia diverifikasi dan tahapan pengadaan divalidasi sistem',
      en: 'Suppliers are verified and steps validated in the system',
    },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Pengadaan terhubung dengan layanan penganggaran dan keuangan', en: 'Procurement is connected with budgeting and finance' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Sistem pengadaan rutin disempurnakan sesuai masukan penyedia',
      en: 'The procurement system is refined on suppliers’ feedback',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Verifikasi dan integrasi berjalan, tetapi dokumen pengadaan diserahkan langsung',
      en: 'Verification and integration work, but documents are handed over on paper',
    },
    met: '4 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Sistem pengadaan rutin diperbarui, tetapi belum terhubung anggaran',
      en: 'The procurement system is updated regularly but not connected with the budget',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
