import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Rancangan pedoman pembangunan aplikasi belum disahkan',
      en: 'The draft guideline on developing applications has not been approved',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Keputusan tentang pembangunan aplikasi ada, tahapannya tidak diatur',
      en: 'A decision on application development exists, but sets no phases',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Peraturan mengatur siklus lengkap tanpa konsultasi dengan unit TIK',
      en: 'The regulation governs the full cycle, without consulting the ICT unit',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Konsultasi dengan unit TIK diatur, pengendaliannya belum',
      en: 'Consulting the ICT unit is governed, but not its control',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan direviu berkala, kewenangan pengendalian unit TIK belum diatur',
      en: 'The policy is reviewed periodically, but gives the ICT unit no control',
    },
    met: '3 + 4.2',
    gives: '3',
  },
  {
    name: {
      id: 'Pengendalian oleh unit TIK diatur dan laporan reviu masih berlaku',
      en: 'Control by the ICT unit is governed and the review report is recent',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Prosedur pengujian aplikasi ditetapkan menurut rekomendasi reviu',
      en: 'A procedure for testing applications was enacted as the review recommended',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Pengendalian oleh unit TIK diatur, konsultasi sepanjang siklus tidak',
      en: 'Control by the ICT unit is governed, consulting it along the cycle is not',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
