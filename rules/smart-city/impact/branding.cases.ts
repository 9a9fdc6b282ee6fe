import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Promosi wisata belum memiliki angka kunjungan', en: 'Tourism is promoted without any count of visitors' },
    given: '0',
    gives: '0',
  },
  { name: { id: 'Satu taman wisata mulai ramai pengunjung', en: 'One park begins to draw visitors' }, given: '1.6', gives: '1.6' },
  {
    name: { id: 'Kota Kediri 2022: nilai Smart Branding yang terbit', en: 'Kota Kediri 2022: the published value of Smart Branding' },
    given: '2.75',
    gives: '2.75',
  },
  {
    name: { id: 'Survei wisatawan dan pengusaha menilai citra kota', en: 'Visitors and businesses rate the city’s image in a survey' },
    given: '3.4',
    gives: '3.4',
  },
  {
    name: { id: 'Penjualan batik lokal tumbuh dua tahun berturut-turut', en: 'Sales of local batik grow two years running' },
    given: '4',
    gives: '4',
  },
])
