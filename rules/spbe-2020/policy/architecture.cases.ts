import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Rancangan peraturan arsitektur masih dibahas di bagian hukum',
      en: 'A draft architecture regulation is still with the legal division',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Peraturan ditetapkan, tetapi tidak memuat satu pun domain arsitektur',
      en: 'A regulation is in force but covers no architecture domain',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Peraturan hanya mengatur domain aplikasi dan infrastruktur',
      en: 'The regulation covers only the application and infrastructure domains',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Keenam domain diatur, integrasi dengan instansi lain belum',
      en: 'All six domains are covered, integration with other agencies is not',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Pasal integrasi sudah ada, kebijakan belum pernah direviu',
      en: 'An integration article exists, but the policy was never reviewed',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Integrasi antarinstansi diatur dan laporan reviu tahun lalu tersedia',
      en: 'Integration between agencies is governed and last year’s review report exists',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Rekomendasi reviu dituangkan dalam perubahan peraturan arsitektur',
      en: 'The review’s recommendations led to an amended architecture regulation',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Rancangan arsitektur lengkap dan sudah direviu, tetapi belum ditetapkan',
      en: 'The draft on architecture is complete and reviewed, but not enacted',
    },
    met: '4 - 2.1',
    gives: '1',
  },
])
