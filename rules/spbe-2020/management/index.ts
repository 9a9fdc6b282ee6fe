import { defineAspect, defineDomain, run } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 3: how SPBE is managed and audited. */
export default defineDomain({
  code: 'D3',
  name: { id: 'Manajemen SPBE', en: 'SPBE Management' },
  weight: '16.5',
  cites: [weights],
  groups: [
    defineAspect({
      code: 'A5',
      name: { id: 'Penerapan Manajemen SPBE', en: 'Implementation of SPBE Management' },
      weight: '12',
      indicators: run(21, 28, '1.50'),
      cites: [weights],
    }),
    defineAspect({
      code: 'A6',
      name: { id: 'Pelaksanaan Audit TIK', en: 'Conduct of ICT Audits' },
      weight: '4.5',
      indicators: run(29, 31, '1.50'),
      cites: [weights],
    }),
  ],
})
