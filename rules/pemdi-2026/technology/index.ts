import { defineAspect } from '../../define.ts'
import { weights } from '../sources.ts'

/** Aspect 5: infrastructure and applications. */
export default defineAspect({
  code: 'A5',
  name: { id: 'Teknologi Pemdi', en: 'Digital Government Technology' },
  weight: '10',
  indicators: [
    { number: 13, each: '5' },
    { number: 14, each: '5' },
  ],
  cites: [weights],
})
