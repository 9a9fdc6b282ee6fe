import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { CandidatesDocument, CompareDocument } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import { idsIn } from './ids.ts'
import query from './page.graphql?raw'

export const load: PageServerLoad = async ({ url, locals }) => {
  const { ids, unreadable, tooMany } = idsIn(url.searchParams)
  const search = url.searchParams.get('add')?.trim() ?? ''
  const variables = { assessments: ids.map(({ key }) => key), language: graphLanguage(locals.language) }
  const [comparison, candidates] = await Promise.all([
    ids.length > 0 ? ask(CompareDocument, variables) : null,
    search ? ask(CandidatesDocument, { search }) : null,
  ])
  return {
    ids: ids.map(({ part }) => part),
    unreadable,
    tooMany,
    search,
    differing: url.searchParams.has('differing'),
    compare: comparison?.compare ?? null,
    candidates: candidates?.agencies.edges.map(({ node }) => node) ?? [],
    behind: { query, variables, rules: comparison?.compare.assessments[0]?.instrument ?? null },
  }
}
