import { isHttpError } from '@sveltejs/kit'
import { graphLanguage } from '#lib/address.ts'
import { ask, askPanel } from '#lib/server/ask.ts'
import {
  CandidatesDocument,
  CompareDocument,
  SuggestedDocument,
  type CompareQuery,
  type CompareQueryVariables,
} from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import { idsIn, most, viewOf, type View } from './ids.ts'
import query from './page.graphql?raw'
import rows from './rows.graphql?raw'

const orders = { instrument: 'INSTRUMENT', spread: 'SPREAD', effect: 'EFFECT' } as const

type Ids = ReturnType<typeof idsIn>['ids']

/** The comparison of those that there are; one that is not there must not take the others away. */
const compared = async (ids: Ids, variablesOf: (some: Ids) => CompareQueryVariables) => {
  const asking = (some: Ids) => ask(CompareDocument, variablesOf(some))
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

/** The rows of a tab as a list to download: all of their kind. */
const tableOf = ({ rows: all }: CompareQuery['compare'], tab: View['tab'], variables: object) => {
  const top = all.find(({ component }) => component.parent?.kind === 'INDEX')?.component.kind ?? 'INDEX'
  const kind = { summary: top, aspects: 'ASPECT', indicators: 'INDICATOR', years: 'INDEX' }[tab]
  return { query: rows, variables: { ...variables, kind }, rows: all.filter(({ component }) => component.kind === kind).length }
}

export const load: PageServerLoad = async ({ url, locals }) => {
  const { ids: named, unreadable, tooMany } = idsIn(url.searchParams)
  const { view, unread } = viewOf(url.searchParams)
  const variablesOf = (ids: Ids) => ({
    assessments: ids.map(({ key }) => key),
    base: Math.max(
      0,
      ids.findIndex(({ part }) => part === view.base),
    ),
    sort: orders[view.sort],
    years: view.tab === 'years',
    language: graphLanguage(locals.language),
  })
  const [{ ids, unknown, comparison }, candidates] = await Promise.all([
    compared(named, variablesOf),
    view.search ? ask(CandidatesDocument, { search: view.search }) : null,
  ])
  const variables = variablesOf(ids)
  const [first] = ids
  const near = first && ids.length < most ? await askPanel(SuggestedDocument, { code: first.key.agency, year: first.key.year }) : null
  return {
    ids: ids.map(({ part }) => part),
    unreadable,
    unknown,
    tooMany,
    view,
    unread,
    compare: comparison?.compare ?? null,
    /** Those whose index is nearest to that of the first. */
    suggested: near?.data?.agency?.assessment?.peers?.agencies.filter(({ code }) => !ids.some(({ key }) => key.agency === code)) ?? [],
    candidates: candidates?.agencies.edges.map(({ node }) => node) ?? [],
    behind: {
      query,
      variables,
      rules: comparison?.compare.assessments[0]?.instrument ?? null,
      ...(comparison ? { table: tableOf(comparison.compare, view.tab, variables) } : {}),
    },
  }
}
