import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Pengaduan diterima lewat kotak saran di loket', en: 'Complaints arrive in a suggestion box at the counter' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Situs menjelaskan tata cara pengaduan tanpa menerima laporan', en: 'The site explains how to complain but takes none' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Masyarakat menyampaikan pengaduan melalui formulir daring', en: 'The public files complaints by an online form' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Pengadu memantau kemajuan dan penyelesaian pengaduannya', en: 'Complainants follow progress and resolution' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Pengaduan terhubung dengan data administrasi kependudukan', en: 'Complaints are connected with civil registration' },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Sistem pengaduan terus disempurnakan dari pola pengaduan', en: 'The system keeps improving on patterns in complaints' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Identitas pengadu diperiksa otomatis, tetapi kemajuan tidak ditampilkan',
      en: 'Identity is checked automatically, but progress is not shown',
    },
    met: '4 - 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Sistem pengaduan sering diperbarui, tetapi belum terintegrasi',
      en: 'The complaint system is often updated but not integrated',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
