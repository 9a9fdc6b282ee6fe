import { defineDomain } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 2: institutions, planning and technology. */
export default defineDomain({
  code: 'D2',
  name: { id: 'Tata Kelola SPBE', en: 'SPBE Governance' },
  weight: '28',
  cites: [weights],
  aspects: [
    {
      code: 'A3',
      name: { id: 'Kelembagaan', en: 'Institutions' },
      weight: '8',
      indicators: { from: 18, to: 19, each: '4' },
      cites: [weights],
    },
    {
      code: 'A4',
      name: { id: 'Strategi dan Perencanaan', en: 'Strategy and Planning' },
      weight: '8',
      indicators: { from: 20, to: 21, each: '4' },
      cites: [weights],
    },
    {
      code: 'A5',
      name: { id: 'Teknologi Informasi dan Komunikasi', en: 'Information and Communication Technology' },
      weight: '12',
      indicators: { from: 22, to: 24, each: '4' },
      cites: [weights],
    },
  ],
})
