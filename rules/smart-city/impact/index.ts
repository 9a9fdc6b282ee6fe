import { defineDomain, run } from '../../define.ts'
import { components, definitions, masterplanGuide, result, weights } from '../sources.ts'

/** Dimension 4: what people feel of it, the simple mean of the six components. */
export default defineDomain({
  code: 'D4',
  name: { id: 'Impact', en: 'Impact' },
  weight: '20',
  indicators: run(4, 9, '10/3'),
  cites: [weights, definitions, components, masterplanGuide, result],
})
