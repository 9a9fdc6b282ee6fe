import { defineDomain } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 1: what the agency has decided in writing. */
export default defineDomain({
  code: 'D1',
  name: { id: 'Kebijakan Internal SPBE', en: 'SPBE Internal Policy' },
  weight: '17',
  cites: [weights],
  aspects: [
    {
      code: 'A1',
      name: { id: 'Kebijakan Internal Tata Kelola SPBE', en: 'Internal Policy on SPBE Governance' },
      weight: '7',
      indicators: { from: 1, to: 7, each: '1' },
      cites: [weights],
    },
    {
      code: 'A2',
      name: { id: 'Kebijakan Internal Layanan SPBE', en: 'Internal Policy on SPBE Services' },
      weight: '10',
      indicators: { from: 8, to: 17, each: '1' },
      cites: [weights],
    },
  ],
})
