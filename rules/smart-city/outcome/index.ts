import { defineDomain, run } from '../../define.ts'
import { definitions, weights } from '../sources.ts'

/** Dimension 3: what the masterplan lays down, carried out. */
export default defineDomain({
  code: 'D3',
  name: { id: 'Outcome', en: 'Outcome' },
  weight: '30',
  indicators: run(3, 3, '30'),
  cites: [weights, definitions],
})
