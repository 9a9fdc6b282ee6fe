import { defineAspect } from '../../define.ts'
import { weights } from '../sources.ts'

/** Aspect 6: how services hang together. */
export default defineAspect({
  code: 'A6',
  name: { id: 'Keterpaduan Layanan Digital Pemerintah', en: 'Integration of Government Digital Services' },
  weight: '15',
  indicators: [
    { number: 15, each: '4' },
    { number: 16, each: '4' },
    { number: 17, each: '4' },
    { number: 18, each: '3' },
  ],
  cites: [weights],
})
