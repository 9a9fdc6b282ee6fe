import { graphLanguage } from '#lib/address.ts'
import { askPanel } from '#lib/server/ask.ts'
import { DifferenceChoicesDocument, DifferenceDocument } from '../../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import query from './page.graphql?raw'
import rows from './rows.graphql?raw'
import { keyOf, viewOf } from './view.ts'

const orders = { effect: 'EFFECT', instrument: 'INSTRUMENT' } as const

export const load: PageServerLoad = async ({ url, locals }) => {
  const { view, unread } = viewOf(url.searchParams)
  const { from, to, sort } = view
  if (!from || !to) return { view, unread, panel: null, choices: null }
  const variables = { base: keyOf(from), head: keyOf(to), sort: orders[sort], language: graphLanguage(locals.language) }
  const [panel, choices] = await Promise.all([
    askPanel(DifferenceDocument, variables),
    askPanel(DifferenceChoicesDocument, { base: from.agency, head: to.agency }),
  ])
  const diff = panel.data?.diff
  return {
    view,
    unread,
    panel,
    choices: choices.data,
    behind: {
      query,
      variables,
      rules: diff?.head.instrument ?? null,
      ...(diff ? { table: { query: rows, variables, rows: diff.rows.length } } : {}),
    },
  }
}
