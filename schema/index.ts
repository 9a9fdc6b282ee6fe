import { specifiedDirectives } from 'graphql'
import { builder } from './builder.ts'
import { costDirective } from './cost.ts'
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
import './api.ts'

/** The public graph, executable. */
export const schema = builder.toSchema({ sortSchema: false, directives: [...specifiedDirectives, costDirective] })
