import { defineAspect } from '../../define.ts'
import { weights } from '../sources.ts'

/** Aspect 2: who runs it, and with whom. */
export default defineAspect({
  code: 'A2',
  name: { id: 'Penyelenggara', en: 'Organisers' },
  weight: '10',
  indicators: [
    { number: 3, each: '5' },
    { number: 4, each: '5' },
  ],
  cites: [weights],
})
