import { graphLanguage, programmeIn, yearIn } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { RankingDocument } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import { filtersOf, orderOf, pageOf, whereOf } from './filters.ts'
import query from './page.graphql?raw'

export const load: PageServerLoad = async ({ url, locals }) => {
  const filters = filtersOf(url.searchParams)
  const year = yearIn(url.searchParams)
  const programme = programmeIn(url.searchParams)
  const variables = {
    programme,
    year,
    where: whereOf(filters, programme, year),
    orderBy: orderOf(filters, programme, year),
    ...pageOf(url.searchParams),
    language: graphLanguage(locals.language),
  }
  const answer = await ask(RankingDocument, variables)
  return { ...answer, filters, behind: { query, variables, rules: answer.cycle.instrument } }
}
