import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Seluruh aplikasi berada pada server di ruang sekretariat', en: 'All applications run on a server in the secretariat' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Aplikasi perizinan pindah lebih dahulu, lainnya menyusul', en: 'The licensing application moves first, the others wait' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Hampir semua aplikasi pindah tanpa perjanjian tertulis',
      en: 'Nearly all applications have moved without a written agreement',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Perjanjian layanan ditandatangani, satu aplikasi lama tertinggal',
      en: 'A service agreement is signed, one old application stays behind',
    },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Semua aplikasi pindah, server lama tetap menyala', en: 'All applications have moved, the old server is still on' },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: { id: 'Server unit dihentikan setelah migrasi selesai', en: 'The unit’s server is switched off after the migration' },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Migrasi selesai tanpa kesepakatan tanggung jawab', en: 'The migration is complete without agreed duties' },
    met: '4 - 3.2',
    gives: '2',
  },
])
