import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Daerah baru bergabung dan belum mengumpulkan data awal', en: 'The city has just joined and has no initial data' },
    given: '0',
    gives: '0',
  },
  {
    name: {
      id: 'Masalah kota diuraikan tanpa angka pada dua komponen',
      en: 'City problems are described without figures in two components',
    },
    given: '1.25',
    gives: '1.25',
  },
  {
    name: { id: 'Keenam komponen memiliki angka dari data resmi', en: 'All six components have figures from official data' },
    given: '2.5',
    gives: '2.5',
  },
  {
    name: {
      id: 'Kota Kediri 2022: nilai dimensi baseline yang terbit',
      en: 'Kota Kediri 2022: the published value of the dimension baseline',
    },
    given: '3.6',
    gives: '3.6',
  },
  {
    name: {
      id: 'Dua evaluasi berturut-turut menunjukkan perbaikan semua rujukan',
      en: 'Two evaluations in a row show every reference figure improved',
    },
    given: '4',
    gives: '4',
  },
])
