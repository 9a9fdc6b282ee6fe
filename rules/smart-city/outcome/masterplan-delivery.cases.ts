import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Masterplan selesai, belum satu pun program dimulai', en: 'The masterplan is ready, no programme has begun' },
    given: '0',
    gives: '0',
  },
  {
    name: { id: 'Dua program percontohan berjalan di satu kecamatan', en: 'Two pilot programmes run in one district' },
    given: '1.1',
    gives: '1.1',
  },
  {
    name: { id: 'Semua komponen memiliki program yang berjalan', en: 'Every component has programmes under way' },
    given: '2.75',
    gives: '2.75',
  },
  {
    name: {
      id: 'Kota Kediri 2022: nilai dimensi outcome yang terbit',
      en: 'Kota Kediri 2022: the published value of the dimension outcome',
    },
    given: '3.23',
    gives: '3.23',
  },
  {
    name: {
      id: 'Program setahun tuntas dan masterplan diperbarui',
      en: 'The year’s programmes are complete and the masterplan is renewed',
    },
    given: '4',
    gives: '4',
  },
])
