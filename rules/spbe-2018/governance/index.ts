import { defineAspect, defineDomain, run } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 2: institutions, planning and technology. */
export default defineDomain({
  code: 'D2',
  name: { id: 'Tata Kelola SPBE', en: 'SPBE Governance' },
  weight: '28',
  cites: [weights],
  groups: [
    defineAspect({
      code: 'A3',
      name: { id: 'Kelembagaan', en: 'Institutions' },
      weight: '8',
      indicators: run(18, 19, '4'),
      cites: [weights],
    }),
    defineAspect({
      code: 'A4',
      name: { id: 'Strategi dan Perencanaan', en: 'Strategy and Planning' },
      weight: '8',
      indicators: run(20, 21, '4'),
      cites: [weights],
    }),
    defineAspect({
      code: 'A5',
      name: { id: 'Teknologi Informasi dan Komunikasi', en: 'Information and Communication Technology' },
      weight: '12',
      indicators: run(22, 24, '4'),
      cites: [weights],
    }),
  ],
})
