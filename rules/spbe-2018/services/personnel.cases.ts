import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Riwayat pegawai tersimpan dalam berkas kertas', en: 'Staff records are kept on paper' }, met: '0', gives: '0' },
  {
    name: { id: 'Sistem menampilkan riwayat jabatan tanpa fasilitas unduh', en: 'The system shows careers but allows no download' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Pegawai mencari informasi dan mengunduh data dirinya', en: 'Staff find information and download their own records' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Cuti dan kenaikan pangkat disetujui melalui sistem', en: 'Leave and promotions are approved in the system' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Data pegawai disinkronkan dengan sistem BKN', en: 'Staff data is synchronised with the civil service agency' },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Sistem kepegawaian terus diperbarui mengikuti aturan ASN', en: 'The system keeps up with new civil service rules' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Cuti disetujui secara elektronik, tetapi data diri tidak dapat diunduh',
      en: 'Leave is approved online, but records cannot be downloaded',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Data terhubung ke BKN, tetapi pengajuan cuti masih manual',
      en: 'Data reaches the civil service agency, but leave is still manual',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
