import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { ComponentsDocument } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import query from './page.graphql?raw'
import rows from './rows.graphql?raw'
import { orderOf, pageOf, viewOf, whereOf } from './view.ts'

export const load: PageServerLoad = async ({ url, locals }) => {
  const { unread, ...view } = viewOf(url.searchParams)
  const [where, orderBy, language] = [whereOf(view), orderOf(view), graphLanguage(locals.language)]
  const variables = { where, orderBy, ...pageOf(view), language }
  const answer = await ask(ComponentsDocument, variables)
  const found = answer.components.totalCount
  const table = found > 0 ? { table: { query: rows, variables: { where, orderBy, language }, rows: found } } : {}
  return { ...answer, view, unread, behind: { query, variables, ...table, rules: null } }
}
