import { builder } from './builder.ts'
import './scalars.ts'
import './query.ts'
import './instrument.ts'
import './component.ts'
import './rule.ts'
import './cycle.ts'
import './agency.ts'
import './assessment.ts'
import './score.ts'
import './explanation.ts'
import './comparison.ts'
import './question.ts'

/** The public graph, executable. */
export const schema = builder.toSchema({ sortSchema: false })
