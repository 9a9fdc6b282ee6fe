import { defineAspect, defineDomain, run } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 2: how SPBE is planned, built and organised. */
export default defineDomain({
  code: 'D2',
  name: { id: 'Tata Kelola SPBE', en: 'SPBE Governance' },
  weight: '25',
  cites: [weights],
  groups: [
    defineAspect({
      code: 'A2',
      name: { id: 'Perencanaan Strategis SPBE', en: 'SPBE Strategic Planning' },
      weight: '10',
      indicators: run(11, 14, '2.50'),
      cites: [weights],
    }),
    defineAspect({
      code: 'A3',
      name: { id: 'Teknologi Informasi dan Komunikasi', en: 'Information and Communication Technology' },
      weight: '10',
      indicators: run(15, 18, '2.50'),
      cites: [weights],
    }),
    defineAspect({
      code: 'A4',
      name: { id: 'Penyelenggara SPBE', en: 'SPBE Organisers' },
      weight: '5',
      indicators: run(19, 20, '2.50'),
      cites: [weights],
    }),
  ],
})
