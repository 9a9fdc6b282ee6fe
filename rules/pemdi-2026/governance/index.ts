import { defineAspect } from '../../define.ts'
import { weights } from '../sources.ts'

/** Aspect 1: how digital government is planned, steered and managed. */
export default defineAspect({
  code: 'A1',
  name: { id: 'Tata Kelola dan Manajemen', en: 'Governance and Management' },
  weight: '10',
  indicators: [
    { number: 1, each: '5' },
    { number: 2, each: '5' },
  ],
  cites: [weights],
})
