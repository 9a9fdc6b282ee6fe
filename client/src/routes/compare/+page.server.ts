import { isHttpError } from '@sveltejs/kit'
import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { CandidatesDocument, CompareDocument, type Language as GraphLanguage } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import { idsIn, viewOf, type View } from './ids.ts'
import query from './page.graphql?raw'
import rows from './rows.graphql?raw'

const orders = { instrument: 'INSTRUMENT', spread: 'SPREAD' } as const

/** The comparison of those that there are; one that is not there must not take the others away. */
const compared = async (ids: ReturnType<typeof idsIn>['ids'], view: Pick<View, 'base' | 'sort'>, language: GraphLanguage) => {
  const asking = (some: typeof ids) =>
    ask(CompareDocument, {
      assessments: some.map(({ key }) => key),
      base: Math.max(
        0,
        some.findIndex(({ part }) => part === view.base),
      ),
      sort: orders[view.sort],
      language,
    })
  try {
    return { ids, unknown: [], comparison: ids.length > 0 ? await asking(ids) : null }
  } catch (refusal) {
    if (!isHttpError(refusal, 404)) throw refusal
    const there = await Promise.all(
      ids.map((id) =>
        asking([id]).then(
          () => true,
          () => false,
        ),
      ),
    )
    const known = ids.filter((_, at) => there[at])
    const unknown = ids.filter((_, at) => !there[at]).map(({ part }) => part)
    return { ids: known, unknown, comparison: known.length > 0 ? await asking(known) : null }
  }
}

export const load: PageServerLoad = async ({ url, locals }) => {
  const { ids: named, unreadable, tooMany } = idsIn(url.searchParams)
  const { view, unread } = viewOf(url.searchParams)
  const { search } = view
  const language = graphLanguage(locals.language)
  const [{ ids, unknown, comparison }, candidates] = await Promise.all([
    compared(named, view, language),
    search ? ask(CandidatesDocument, { search }) : null,
  ])
  const variables = {
    assessments: ids.map(({ key }) => key),
    base: Math.max(
      0,
      ids.findIndex(({ part }) => part === view.base),
    ),
    sort: orders[view.sort],
    language,
  }
  return {
    ids: ids.map(({ part }) => part),
    unreadable,
    unknown,
    tooMany,
    search,
    view,
    unread,
    differing: view.differing,
    compare: comparison?.compare ?? null,
    candidates: candidates?.agencies.edges.map(({ node }) => node) ?? [],
    behind: {
      query,
      variables,
      rules: comparison?.compare.assessments[0]?.instrument ?? null,
      ...(comparison ? { table: { query: rows, variables, rows: comparison.compare.rows.length } } : {}),
    },
  }
}
