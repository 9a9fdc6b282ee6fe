import { defineAspect } from '../../define.ts'
import { weights } from '../sources.ts'

/** Aspect 7: what users make of it. */
export default defineAspect({
  code: 'A7',
  name: { id: 'Kepuasan Pengguna Layanan Digital Pemerintah', en: 'User Satisfaction with Government Digital Services' },
  weight: '25',
  indicators: [
    { number: 19, each: '10' },
    { number: 20, each: '15' },
  ],
  cites: [weights],
})
