import { isHttpError } from '@sveltejs/kit'
import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { CandidatesDocument, CompareDocument, type Language as GraphLanguage } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import { idsIn } from './ids.ts'
import query from './page.graphql?raw'

/** The comparison of those that there are; one that is not there must not take the others away. */
const compared = async (ids: ReturnType<typeof idsIn>['ids'], language: GraphLanguage) => {
  const asking = (some: typeof ids) => ask(CompareDocument, { assessments: some.map(({ key }) => key), language })
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
  const search = url.searchParams.get('add')?.trim() ?? ''
  const language = graphLanguage(locals.language)
  const [{ ids, unknown, comparison }, candidates] = await Promise.all([
    compared(named, language),
    search ? ask(CandidatesDocument, { search }) : null,
  ])
  return {
    ids: ids.map(({ part }) => part),
    unreadable,
    unknown,
    tooMany,
    search,
    differing: url.searchParams.has('differing'),
    compare: comparison?.compare ?? null,
    candidates: candidates?.agencies.edges.map(({ node }) => node) ?? [],
    behind: {
      query,
      variables: { assessments: ids.map(({ key }) => key), language },
      rules: comparison?.compare.assessments[0]?.instrument ?? null,
    },
  }
}
