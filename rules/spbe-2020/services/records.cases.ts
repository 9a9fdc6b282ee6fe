import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Aplikasi kearsipan hanya menyajikan statistik jumlah berkas',
      en: 'The records application only shows how many files there are',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Naskah dinas dapat dicari, diunggah, dan diunduh pegawai',
      en: 'Staff can search, upload and download official documents',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Disposisi dan persetujuan surat berjalan otomatis, analitik arsip belum tersedia',
      en: 'Routing and approval of letters are automated, records are not analysed yet',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Naskah kepegawaian masuk ke arsip otomatis tanpa unggah ulang',
      en: 'Personnel documents enter the records automatically, with no second upload',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Tata naskah elektronik diperbaiki setelah reviu peraturan kearsipan',
      en: 'Electronic correspondence was improved after a review of records regulations',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Disposisi surat berjalan otomatis, tetapi arsip tidak dapat dicari',
      en: 'Letters are routed automatically, but records cannot be searched',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Aplikasi kearsipan diperbaiki setelah reviu, belum terhubung layanan lain',
      en: 'The records application was improved after a review but links to nothing',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
