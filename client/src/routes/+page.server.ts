import { graphLanguage, yearIn } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { HomeDocument } from '../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import query from './page.graphql?raw'

export const load: PageServerLoad = async ({ url, locals }) => {
  const variables = { year: yearIn(url.searchParams), language: graphLanguage(locals.language) }
  const answer = await ask(HomeDocument, variables)
  return { ...answer, behind: { query, variables, rules: answer.cycle.instrument } }
}
