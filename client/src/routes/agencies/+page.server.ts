import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { RankingDocument } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import { orderOf, pageOf, viewOf, whereOf } from './filters.ts'
import query from './page.graphql?raw'

export const load: PageServerLoad = async ({ url, locals }) => {
  const view = viewOf(url.searchParams)
  const { filters, year, programme, unread } = view
  const variables = {
    programme,
    year,
    where: whereOf(filters, programme, year),
    orderBy: orderOf(filters, programme, year),
    ...pageOf(view),
    language: graphLanguage(locals.language),
  }
  const answer = await ask(RankingDocument, variables)
  return { ...answer, filters, unread, behind: { query, variables, rules: answer.cycle.instrument } }
}
