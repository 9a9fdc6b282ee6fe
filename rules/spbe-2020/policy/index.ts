import { defineAspect, defineDomain, run } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 1: what the agency has decided in writing. */
export default defineDomain({
  code: 'D1',
  name: { id: 'Kebijakan Internal SPBE', en: 'SPBE Internal Policy' },
  weight: '13',
  cites: [weights],
  groups: [
    defineAspect({
      code: 'A1',
      name: { id: 'Kebijakan Internal Tata Kelola SPBE', en: 'Internal Policy on SPBE Governance' },
      weight: '13',
      indicators: run(1, 10, '1.30'),
      cites: [weights],
    }),
  ],
})
