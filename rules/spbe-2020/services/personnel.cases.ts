import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Aplikasi kepegawaian hanya menampilkan statistik jumlah pegawai',
      en: 'The personnel application only shows how many employees there are',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Pegawai dapat mencari, mengunggah, dan mengunduh dokumen kepegawaian',
      en: 'Employees can search, upload and download personnel documents',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Permohonan cuti disetujui secara daring dan data pegawai dianalisis',
      en: 'Leave is approved online and employee data are analysed',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Data pegawai digunakan bersama oleh layanan kinerja dan keuangan',
      en: 'The performance and finance services share the employee data',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Alur tugas belajar disempurnakan setelah reviu kebutuhan pegawai',
      en: 'The study assignment workflow was refined after a review of employees’ needs',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Data pegawai terhubung dengan layanan keuangan, permohonan cuti masih manual',
      en: 'Employee data are linked with finance, leave is still requested on paper',
    },
    met: '4 - 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Aplikasi kepegawaian diperbaiki setelah reviu, tanpa integrasi layanan lain',
      en: 'The personnel application was improved after a review, with no integration',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
