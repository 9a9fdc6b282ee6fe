import { defineDomain } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 2: how SPBE is planned, built and organised. */
export default defineDomain({
  code: 'D2',
  name: { id: 'Tata Kelola SPBE', en: 'SPBE Governance' },
  weight: '25',
  cites: [weights],
  aspects: [
    {
      code: 'A2',
      name: { id: 'Perencanaan Strategis SPBE', en: 'SPBE Strategic Planning' },
      weight: '10',
      indicators: { from: 11, to: 14, each: '2.50' },
      cites: [weights],
    },
    {
      code: 'A3',
      name: { id: 'Teknologi Informasi dan Komunikasi', en: 'Information and Communication Technology' },
      weight: '10',
      indicators: { from: 15, to: 18, each: '2.50' },
      cites: [weights],
    },
    {
      code: 'A4',
      name: { id: 'Penyelenggara SPBE', en: 'SPBE Organisers' },
      weight: '5',
      indicators: { from: 19, to: 20, each: '2.50' },
      cites: [weights],
    },
  ],
})
