import { error, redirect } from '@sveltejs/kit'
import { graphLanguage, programmeIn, resultParams, search, yearIn } from '#lib/address.ts'
import { stageFromAddress } from '#lib/names.ts'
import scoring from '#lib/parts/scoring.graphql?raw'
import { ask } from '#lib/server/ask.ts'
import { to } from '#lib/words/address.ts'
import { AgencyDocument } from '../../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import page from './page.graphql?raw'

const query = `${page}\n${scoring}`

export const load: PageServerLoad = async ({ url, params, locals }) => {
  const variables = {
    code: params.code,
    programme: programmeIn(url.searchParams),
    year: yearIn(url.searchParams),
    stage: stageFromAddress(url.searchParams.get('stage')),
    language: graphLanguage(locals.language),
  }
  const { agency } = await ask(AgencyDocument, variables)
  if (!agency) error(404, { message: `No agency has the code "${params.code}".`, code: 'UNKNOWN_AGENCY' })
  // An agency that only another evaluation knows is shown with that: its address says nothing that would rule it out.
  const [latest] = agency.assessments
  if (!agency.assessment && latest && url.search === '')
    redirect(307, to(locals.language, url.pathname) + search({ year: latest.year, ...resultParams(latest) }))
  return { agency, behind: { query, variables, rules: agency.assessment?.instrument ?? null } }
}
