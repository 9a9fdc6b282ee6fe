import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { QuestionsDocument } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import query from './page.graphql?raw'

export const load: PageServerLoad = async ({ locals }) => {
  const variables = { language: graphLanguage(locals.language) }
  return { ...(await ask(QuestionsDocument, variables)), behind: { query, variables, rules: null } }
}
