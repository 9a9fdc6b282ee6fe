import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { MatrixDocument, MatrixYearDocument } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import query from './page.graphql?raw'
import rows from './rows.graphql?raw'
import { kindOf, orderOf, pageOf, viewOf, whereOf } from './view.ts'

export const load: PageServerLoad = async ({ url, locals }) => {
  const { view, unread } = viewOf(url.searchParams)
  const year = view.year ?? (await ask(MatrixYearDocument, {})).cycle.year
  const asked = {
    kind: kindOf[view.depth],
    where: whereOf(view, year),
    orderBy: orderOf(view),
    language: graphLanguage(locals.language),
  }
  const variables = { ...asked, year, ...pageOf(view) }
  const answer = await ask(MatrixDocument, variables)
  return {
    ...answer,
    view: { ...view, year },
    unread,
    behind: {
      query,
      variables,
      rules: answer.cycle.instrument,
      table: { query: rows, variables: asked, rows: answer.assessments.totalCount },
    },
  }
}
