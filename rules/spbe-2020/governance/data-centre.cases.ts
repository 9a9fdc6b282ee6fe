import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Ruang server tersedia, tetapi belum digunakan unit mana pun', en: 'A server room exists, but no unit uses it' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Sepuluh dari tiga puluh unit menggunakan pusat data', en: 'Ten of thirty units use the data centre' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Seluruh unit menggunakan pusat data tanpa prosedur baku',
      en: 'All units use the data centre, without a standard procedure',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Seluruh unit menggunakan pusat data menurut prosedur baku',
      en: 'All units use the data centre under a standard procedure',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Pusat data terhubung dengan Pusat Data Nasional, belum direviu',
      en: 'The data centre is linked to the National Data Centre, but not reviewed',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Interkoneksi pusat data berjalan dan layanannya rutin direviu',
      en: 'The data centre is interconnected and its service reviewed regularly',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kapasitas pusat data ditambah sesuai rekomendasi reviu',
      en: 'The data centre’s capacity was extended as the review recommended',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Pusat data diperbaiki setelah reviu, prosedur baku tetap tidak ada',
      en: 'The data centre was improved after a review, but has no standard procedure',
    },
    met: '5 - 3.2',
    gives: '2',
  },
])
