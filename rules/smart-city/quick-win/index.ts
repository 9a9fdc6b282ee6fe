import { defineDomain, run } from '../../define.ts'
import { definitions, weights } from '../sources.ts'

/** Dimension 5: the acceleration programmes. */
export default defineDomain({
  code: 'D5',
  name: { id: 'Program Percepatan (Quick Win)', en: 'Acceleration programme (quick win)' },
  weight: '20',
  indicators: run(10, 10, '20'),
  cites: [weights, definitions],
})
