import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Data antaraplikasi diketik ulang dan integrasi belum direncanakan', en: 'Data is retyped and integration is not planned' },
    met: '0',
    gives: '0',
  },
  {
    name: {
      id: 'Dua aplikasi disambungkan sementara untuk laporan mendesak',
      en: 'Two applications were linked ad hoc for an urgent report',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Rencana integrasi ada, tetapi baru seperempat sambungan selesai', en: 'A quarter of the planned links are done' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Semua sambungan dalam rencana integrasi telah beroperasi', en: 'All links in the integration plan are in operation' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Keberhasilan pertukaran data diukur dan dievaluasi setiap semester',
      en: 'Success of data exchange is measured every half year',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Integrasi ditata ulang dengan middleware bersama agar efisien',
      en: 'Shared middleware now makes integration more efficient',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Sambungan yang ada diukur berkala, tetapi rencana belum tuntas',
      en: 'Existing links are measured, but the plan is unfinished',
    },
    met: '4 - 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Integrasi dikembangkan mengikuti teknologi baru tanpa pernah diukur',
      en: 'Integration follows new technology but is never measured',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
