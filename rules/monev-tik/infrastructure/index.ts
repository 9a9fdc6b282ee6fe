import { defineAspect, run } from '../../define.ts'
import { aspects, questionnaire2016, weights } from '../sources.ts'

/** Aspect 1: devices, connections and where data is kept. */
export default defineAspect({
  code: 'A1',
  name: { id: 'Infrastruktur TIK', en: 'ICT infrastructure' },
  weight: '25',
  indicators: run(1, 5, '5'),
  cites: [aspects, questionnaire2016, weights],
})
