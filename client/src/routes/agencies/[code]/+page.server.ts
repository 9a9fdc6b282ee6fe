import { error } from '@sveltejs/kit'
import { graphLanguage, yearIn } from '#lib/address.ts'
import { stageFromAddress } from '#lib/names.ts'
import { ask } from '#lib/server/ask.ts'
import { AgencyDocument } from '../../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import query from './page.graphql?raw'

export const load: PageServerLoad = async ({ url, params, locals }) => {
  const variables = {
    code: params.code,
    year: yearIn(url.searchParams),
    stage: stageFromAddress(url.searchParams.get('stage')),
    language: graphLanguage(locals.language),
  }
  const { agency } = await ask(AgencyDocument, variables)
  if (!agency) error(404, { message: `No agency has the code "${params.code}".`, code: 'UNKNOWN_AGENCY' })
  return { agency, behind: { query, variables, rules: agency.assessment?.instrument ?? null } }
}
