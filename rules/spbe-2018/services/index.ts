import { defineAspect, defineDomain, run } from '../../define.ts'
import { weights } from '../sources.ts'

/** Domain 3: the services that civil servants and the public use. Indicator 35 is scored for three services. */
export default defineDomain({
  code: 'D3',
  name: { id: 'Layanan SPBE', en: 'SPBE Services' },
  weight: '55',
  cites: [weights],
  groups: [
    defineAspect({
      code: 'A6',
      name: { id: 'Layanan Administrasi Pemerintahan Berbasis Elektronik', en: 'Electronic Government Administration Services' },
      weight: '35',
      indicators: run(25, 31, '5'),
      cites: [weights],
    }),
    defineAspect({
      code: 'A7',
      name: { id: 'Layanan Publik Berbasis Elektronik', en: 'Electronic Public Services' },
      weight: '20',
      indicators: run(32, 35, '10/3'),
      cites: [weights],
    }),
  ],
})
