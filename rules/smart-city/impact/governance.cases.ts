import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Antrean layanan masih sepanjang tahun lalu', en: 'Queues are as long as last year' }, given: '0', gives: '0' },
  {
    name: { id: 'Izin usaha lebih cepat, layanan lain belum berubah', en: 'Business permits are faster, other services are unchanged' },
    given: '1.4',
    gives: '1.4',
  },
  {
    name: { id: 'Kota Kediri 2022: nilai Smart Governance yang terbit', en: 'Kota Kediri 2022: the published value of Smart Governance' },
    given: '2.75',
    gives: '2.75',
  },
  {
    name: { id: 'Survei menunjukkan warga puas dengan layanan kelurahan', en: 'A survey shows that citizens like the ward’s services' },
    given: '3.2',
    gives: '3.2',
  },
  {
    name: { id: 'Kepuasan layanan naik dalam dua survei berturut-turut', en: 'Satisfaction with services rises in two surveys in a row' },
    given: '4',
    gives: '4',
  },
])
