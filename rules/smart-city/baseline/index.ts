import { defineDomain, run } from '../../define.ts'
import { definitions, weights } from '../sources.ts'

/** Dimension 1: the condition against which change is judged. */
export default defineDomain({
  code: 'D1',
  name: { id: 'Baseline', en: 'Baseline' },
  weight: '10',
  indicators: run(1, 1, '10'),
  cites: [weights, definitions],
})
