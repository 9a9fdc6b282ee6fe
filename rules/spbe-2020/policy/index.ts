import { defineDomain } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 1: what the agency has decided in writing. */
export default defineDomain({
  code: 'D1',
  name: { id: 'Kebijakan Internal SPBE', en: 'SPBE Internal Policy' },
  weight: '13',
  cites: [weights],
  aspects: [
    {
      code: 'A1',
      name: { id: 'Kebijakan Internal Tata Kelola SPBE', en: 'Internal Policy on SPBE Governance' },
      weight: '13',
      indicators: { from: 1, to: 10, each: '1.30' },
      cites: [weights],
    },
  ],
})
