import { defineAspect } from '../../define.ts'
import { weights } from '../sources.ts'

/** Aspect 4: how it is kept safe. */
export default defineAspect({
  code: 'A4',
  name: { id: 'Keamanan Pemdi', en: 'Digital Government Security' },
  weight: '15',
  indicators: [
    { number: 9, each: '4' },
    { number: 10, each: '4' },
    { number: 11, each: '3' },
    { number: 12, each: '4' },
  ],
  cites: [weights],
})
