import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Data dikirim antarbidang sebagai lembar kerja lewat surel', en: 'Data goes between divisions as spreadsheets by e-mail' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Data kependudukan terbaca otomatis, data lain disalin manual',
      en: 'Civil registry data is read automatically, other data is copied',
    },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Banyak aplikasi terhubung, kode wilayah berbeda-beda', en: 'Many applications are connected, area codes differ' },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: { id: 'Hampir semua aplikasi bertukar data berkode sama', en: 'Nearly all applications exchange data with the same codes' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Semua aplikasi terhubung, kegagalan baru diketahui dari keluhan warga',
      en: 'All are connected, failures come to light by complaints',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: { id: 'Dasbor pemantauan memberi tahu pertukaran yang gagal', en: 'A dashboard reports exchanges that failed' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Pertukaran terpantau, kode referensi tiap aplikasi berlainan',
      en: 'Exchanges are monitored, each application has its own codes',
    },
    met: '4 - 3.2',
    gives: '2',
  },
])
