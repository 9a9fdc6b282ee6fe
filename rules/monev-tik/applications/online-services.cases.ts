import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Semua layanan diajukan di loket dengan formulir kertas', en: 'All services are applied for at the counter on paper' },
    given: '0',
    gives: '1',
  },
  {
    name: { id: 'Hanya surat keterangan yang dapat diajukan daring', en: 'Only a certificate can be applied for online' },
    given: '1',
    gives: '2',
  },
  {
    name: { id: 'Layanan kedua dibuka, yang ketiga masih diuji', en: 'A second service opens, a third is being tested' },
    given: '2',
    gives: '2',
  },
  {
    name: { id: 'Tiga layanan selesai tanpa datang ke kantor', en: 'Three services are completed without a visit' },
    given: '3',
    gives: '3',
  },
  { name: { id: 'Layanan keempat baru saja diluncurkan', en: 'A fourth service has just been launched' }, given: '4', gives: '3' },
  { name: { id: 'Lima layanan tersedia melalui satu pintu', en: 'Five services are available through one door' }, given: '5', gives: '4' },
  {
    name: { id: 'Seluruh layanan sebuah dinas besar sudah daring', en: 'All services of a large office are online' },
    given: '12',
    gives: '4',
  },
])
