import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Pasien tetap mengantre sejak subuh', en: 'Patients queue from dawn as they always have' }, given: '0', gives: '0' },
  {
    name: { id: 'Dua puskesmas menerima pendaftaran daring', en: 'Two health centres take registration online' },
    given: '1.5',
    gives: '1.5',
  },
  {
    name: { id: 'Angkutan umum lebih lancar dan taman warga tertata', en: 'Buses run more smoothly and a park is in order' },
    given: '2.2',
    gives: '2.2',
  },
  {
    name: { id: 'Kota Kediri 2022: nilai Smart Living yang terbit', en: 'Kota Kediri 2022: the published value of Smart Living' },
    given: '3.33',
    gives: '3.33',
  },
  {
    name: { id: 'Kualitas hidup tetap membaik dalam dua survei', en: 'The quality of life stays better in two surveys' },
    given: '4',
    gives: '4',
  },
])
