import { defineDomain, run } from '../../define.ts'
import { definitions, weights } from '../sources.ts'

/** Dimension 2: policy, institutions and budget. */
export default defineDomain({
  code: 'D2',
  name: { id: 'Output', en: 'Output' },
  weight: '20',
  indicators: run(2, 2, '20'),
  cites: [weights, definitions],
})
