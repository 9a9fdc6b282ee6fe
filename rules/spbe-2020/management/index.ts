import { defineDomain } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 3: how SPBE is managed and audited. */
export default defineDomain({
  code: 'D3',
  name: { id: 'Manajemen SPBE', en: 'SPBE Management' },
  weight: '16.5',
  cites: [weights],
  aspects: [
    {
      code: 'A5',
      name: { id: 'Penerapan Manajemen SPBE', en: 'Implementation of SPBE Management' },
      weight: '12',
      indicators: { from: 21, to: 28, each: '1.50' },
      cites: [weights],
    },
    {
      code: 'A6',
      name: { id: 'Pelaksanaan Audit TIK', en: 'Conduct of ICT Audits' },
      weight: '4.5',
      indicators: { from: 29, to: 31, each: '1.50' },
      cites: [weights],
    },
  ],
})
