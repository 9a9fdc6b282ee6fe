import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Situs hanya memuat jadwal dan kuota penerimaan murid',
      en: 'The website only gives the dates and quotas of school admission',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Orang tua dapat mencari sekolah serta mengunggah dan mengunduh berkas',
      en: 'Parents can search schools, and upload and download files',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Seleksi murid divalidasi dan disetujui otomatis, analitik pendaftar belum tersedia',
      en: 'Selection is validated and approved automatically, applicants are not analysed yet',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Data calon murid dicocokkan otomatis dengan layanan kependudukan',
      en: 'Applicants’ data are matched automatically with the civil registry',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Aplikasi penerimaan murid disempurnakan setelah reviu peraturan terbaru',
      en: 'The admission application was refined after a review of new regulations',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Data murid terhubung dengan kependudukan, persetujuan penerimaan masih manual',
      en: 'Pupil data are linked with the civil registry, admissions are approved by hand',
    },
    met: '4 - 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Aplikasi penerimaan murid diperbaiki setelah reviu, tetapi berdiri sendiri',
      en: 'The admission application was improved after a review but stands alone',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
