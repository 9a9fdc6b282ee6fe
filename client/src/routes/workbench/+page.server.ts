import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { WorkbenchDocument } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await ask(WorkbenchDocument, { language: graphLanguage(locals.language) })),
  origin: url.origin,
})
