import { defineAspect, defineDomain, run } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 4: the services that civil servants and the public use. */
export default defineDomain({
  code: 'D4',
  name: { id: 'Layanan SPBE', en: 'SPBE Services' },
  weight: '45.5',
  cites: [weights],
  groups: [
    defineAspect({
      code: 'A7',
      name: { id: 'Layanan Administrasi Pemerintahan Berbasis Elektronik', en: 'Electronic Government Administration Services' },
      weight: '27.5',
      indicators: run(32, 41, '2.75'),
      cites: [weights],
    }),
    defineAspect({
      code: 'A8',
      name: { id: 'Layanan Publik Berbasis Elektronik', en: 'Electronic Public Services' },
      weight: '18',
      indicators: run(42, 47, '3.00'),
      cites: [weights],
    }),
  ],
})
