import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { InstrumentsDocument } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import facts from './facts.graphql?raw'
import page from './page.graphql?raw'

const query = `${page}\n${facts}`

export const load: PageServerLoad = async ({ locals }) => {
  const variables = { language: graphLanguage(locals.language) }
  const answer = await ask(InstrumentsDocument, variables)
  return { ...answer, behind: { query, variables, rules: null } }
}
