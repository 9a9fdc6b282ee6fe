import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { RankingDocument } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import { orderOf, pageOf, viewOf, whereOf } from './filters.ts'
import query from './page.graphql?raw'
import rows from './rows.graphql?raw'

export const load: PageServerLoad = async ({ url, locals }) => {
  const { unread, ...view } = viewOf(url.searchParams)
  const { filters, year, programme } = view
  const asked = {
    programme,
    year,
    where: whereOf(filters, programme, year),
    orderBy: orderOf(filters, programme, year),
    language: graphLanguage(locals.language),
  }
  const variables = { ...asked, ...pageOf(view) }
  const answer = await ask(RankingDocument, variables)
  return {
    ...answer,
    view,
    unread,
    behind: {
      query,
      variables,
      rules: answer.cycle.instrument,
      table: { query: rows, variables: asked, rows: answer.agencies.totalCount },
    },
  }
}
