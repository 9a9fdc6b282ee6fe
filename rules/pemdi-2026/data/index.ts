import { defineAspect } from '../../define.ts'
import { weights } from '../sources.ts'

/** Aspect 3: data, in three of four indicators by other bodies’ indices. */
export default defineAspect({
  code: 'A3',
  name: { id: 'Data', en: 'Data' },
  weight: '15',
  indicators: [
    { number: 5, each: '5' },
    { number: 6, each: '3' },
    { number: 7, each: '3' },
    { number: 8, each: '4' },
  ],
  cites: [weights],
})
