import { graphLanguage } from '#lib/address.ts'
import { reading } from '#lib/reading.ts'
import { ask } from '#lib/server/ask.ts'
import { AboutDocument, type AssessmentFilter, type ScoreFilter } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import query from './page.graphql?raw'
import rows from './rows.graphql?raw'

/* Figures that the rules do not come to; and official results whose parts, or whose levels, are known. */
const wrong: ScoreFilter = { agrees: false }
const official: AssessmentFilter = { official: true, programme: { eq: 'spbe' } }
const whole: AssessmentFilter = { ...official, scores: { some: { kind: ['DOMAIN', 'ASPECT'], figure: { known: true } } } }
const levels: AssessmentFilter = { ...official, scores: { some: { kind: ['INDICATOR', 'ITEM'], level: { known: true } } } }

export const load: PageServerLoad = async ({ url, locals }) => {
  const variables = { language: graphLanguage(locals.language), wrong, whole, levels }
  const answer = await ask(AboutDocument, variables)
  const found = answer.scores.totalCount
  const table = found > 0 ? { table: { query: rows, variables: { wrong }, rows: found } } : {}
  return {
    ...answer,
    unread: reading(url.searchParams).unread(),
    behind: { query, variables, ...table, rules: answer.cycle.instrument },
  }
}
