import { error } from '@sveltejs/kit'
import { graphLanguage, programmeIn } from '#lib/address.ts'
import { stageFromAddress } from '#lib/names.ts'
import scoring from '#lib/parts/scoring.graphql?raw'
import { ask } from '#lib/server/ask.ts'
import { DrillDownDocument } from '../../../../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import page from './page.graphql?raw'

const query = `${page}\n${scoring}`

export const load: PageServerLoad = async ({ url, params, locals }) => {
  if (!/^\d{4}$/.test(params.year)) error(404, { message: `"${params.year}" is not a year.`, code: 'YEAR_NOT_COVERED' })
  const variables = {
    code: params.code,
    programme: programmeIn(url.searchParams),
    year: Number(params.year),
    stage: stageFromAddress(url.searchParams.get('stage')),
    component: params.component ?? 'index',
    language: graphLanguage(locals.language),
  }
  const { agency, ruleStatus } = await ask(DrillDownDocument, variables)
  if (!agency) error(404, { message: `No agency has the code "${params.code}".`, code: 'UNKNOWN_AGENCY' })
  const { assessment } = agency
  if (!assessment?.score) error(404, { message: `${agency.name} has no such assessment of ${params.year}.`, code: 'UNKNOWN_ASSESSMENT' })
  const { instrument } = assessment
  return {
    agency,
    assessment,
    score: assessment.score,
    /** The version of the rules that scored it, where another is in force. */
    digest: ruleStatus.some(({ active }) => active === instrument.digest) ? null : instrument.digest,
    behind: { query, variables, rules: instrument },
  }
}
