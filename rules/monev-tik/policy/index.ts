import { defineAspect, run } from '../../define.ts'
import { aspects, weights } from '../sources.ts'

/** Aspect 4: what is laid down, planned and paid for. */
export default defineAspect({
  code: 'A4',
  name: { id: 'Kebijakan', en: 'Policy' },
  weight: '25',
  indicators: run(14, 16, '25/3'),
  cites: [aspects, weights],
})
