import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Aplikasi umum dikenali, semua urusan memakai aplikasi sendiri',
      en: 'Shared applications are known, every matter uses an own one',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Surat-menyurat memakai aplikasi umum, kepegawaian belum', en: 'Letters use a shared application, personnel does not' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Hampir semua urusan pindah, usulan baru tidak diperiksa',
      en: 'Nearly all matters have moved, new proposals go unchecked',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Usulan aplikasi absensi ditolak karena sudah tersedia',
      en: 'A proposed attendance application is refused since one exists',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Semua urusan pindah, aplikasi lama masih diisi ganda',
      en: 'All matters have moved, an old application is still filled in too',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: { id: 'Aplikasi lama ditutup setelah datanya dipindahkan', en: 'The old application is retired once its data has moved' },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Saat ini tanpa duplikasi, usulan baru tidak disaring', en: 'No duplicates today, new proposals pass unchecked' },
    met: '4 - 3.2',
    gives: '2',
  },
])
