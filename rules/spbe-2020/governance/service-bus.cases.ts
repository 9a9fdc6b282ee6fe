import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Aplikasi bertukar data secara langsung, tanpa sistem penghubung',
      en: 'Applications exchange data directly, without an interconnection system',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Hanya unit kepegawaian dan keuangan menggunakan sistem penghubung',
      en: 'Only the personnel and finance units use the interconnection system',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Layanan seluruh unit tersambung melalui sistem penghubung internal',
      en: 'The services of all units are linked through the internal interconnection system',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Sistem terintegrasi dengan Sistem Penghubung Layanan Pemerintah, belum direviu',
      en: 'The system is integrated with the government’s own, but not reviewed',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Integrasi dengan sistem instansi lain berjalan dan rutin direviu',
      en: 'Integration with another agency’s system runs and is reviewed regularly',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Fungsi sistem penghubung ditingkatkan sesuai rekomendasi reviu',
      en: 'The functions of the interconnection system were improved as the review recommended',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Sistem terintegrasi dan ditingkatkan, beberapa unit belum menggunakannya',
      en: 'The system is integrated and improved, but some units do not use it',
    },
    met: '5 - 3.1',
    gives: '2',
  },
])
