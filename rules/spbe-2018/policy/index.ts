import { defineAspect, defineDomain, run } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 1: what the agency has decided in writing. */
export default defineDomain({
  code: 'D1',
  name: { id: 'Kebijakan Internal SPBE', en: 'SPBE Internal Policy' },
  weight: '17',
  cites: [weights],
  groups: [
    defineAspect({
      code: 'A1',
      name: { id: 'Kebijakan Internal Tata Kelola SPBE', en: 'Internal Policy on SPBE Governance' },
      weight: '7',
      indicators: run(1, 7, '1'),
      cites: [weights],
    }),
    defineAspect({
      code: 'A2',
      name: { id: 'Kebijakan Internal Layanan SPBE', en: 'Internal Policy on SPBE Services' },
      weight: '10',
      indicators: run(8, 17, '1'),
      cites: [weights],
    }),
  ],
})
