import { defineAspect, run } from '../../define.ts'
import { aspects, weights } from '../sources.ts'

/** Aspect 2: who runs ICT, and who works with it. */
export default defineAspect({
  code: 'A2',
  name: { id: 'Sumber Daya Manusia', en: 'Human resources' },
  weight: '25',
  indicators: run(6, 8, '25/3'),
  cites: [aspects, weights],
})
