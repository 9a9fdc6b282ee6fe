import { defineAspect, run } from '../../define.ts'
import { aspects, weights } from '../sources.ts'

/** Aspect 3: applications, and the services that people reach by them. */
export default defineAspect({
  code: 'A3',
  name: { id: 'Aplikasi dan Layanan', en: 'Applications and services' },
  weight: '25',
  indicators: run(9, 13, '5'),
  cites: [aspects, weights],
})
