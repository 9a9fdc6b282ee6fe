import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Catatan pengalaman tersimpan di komputer masing-masing pegawai',
      en: 'Notes on experience stay on each employee’s own computer',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kegiatan berbagi pengetahuan dijadwalkan tanpa pedoman tertulis',
      en: 'Knowledge sharing is scheduled, without a written guideline',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Pedoman pengetahuan sudah dijalankan, aplikasinya belum tersedia',
      en: 'The knowledge guideline is followed, there is no application yet',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Pengetahuan SPBE disimpan menurut pedoman dalam aplikasi manajemen pengetahuan',
      en: 'SPBE knowledge is kept by the guideline in a knowledge management application',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Semua unit menggunakan aplikasi pengetahuan terintegrasi yang belum pernah direviu',
      en: 'All units use an integrated knowledge application that was never reviewed',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Aplikasi pengetahuan terintegrasi digunakan semua unit dan pemanfaatannya dievaluasi',
      en: 'All units use the integrated knowledge application, and its use is evaluated',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Pedoman dan isi basis pengetahuan diperbarui setelah reviu',
      en: 'The guideline and the knowledge base were renewed after the review',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Aplikasi pengetahuan dipakai luas dan direviu, tetapi tanpa pedoman',
      en: 'The knowledge application is widely used and reviewed, but without a guideline',
    },
    met: '4 - 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Pengelolaan pengetahuan diperbaiki setelah reviu, sebagian unit belum menggunakan aplikasi',
      en: 'Knowledge management was improved after a review, some units do not use the application',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
