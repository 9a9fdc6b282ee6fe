import { error, redirect } from '@sveltejs/kit'
import { graphLanguage, resultParams, search } from '#lib/address.ts'
import scoring from '#lib/parts/scoring.graphql?raw'
import { ask, askPanel } from '#lib/server/ask.ts'
import { to } from '#lib/words/address.ts'
import { AgencyDocument, AgencyFindingsDocument, AgencyPeersDocument } from '../../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import page from './page.graphql?raw'
import rows from './rows.graphql?raw'
import { viewOf } from './view.ts'

const query = `${page}\n${scoring}`

export const load: PageServerLoad = async ({ url, params, locals }) => {
  const { unread, peers, shape, ...asked } = viewOf(url.searchParams)
  const variables = { code: params.code, ...asked, language: graphLanguage(locals.language) }
  const [{ agency }, findings, standing] = await Promise.all([
    ask(AgencyDocument, variables),
    askPanel(AgencyFindingsDocument, variables),
    askPanel(AgencyPeersDocument, { ...variables, by: peers }),
  ])
  if (!agency) error(404, { message: `No agency has the code "${params.code}".`, code: 'UNKNOWN_AGENCY' })
  // An agency that only another evaluation knows is shown with that: its address says nothing that would rule it out.
  const [latest] = agency.assessments
  if (!agency.assessment && latest && url.search === '')
    redirect(307, to(locals.language, url.pathname) + search({ year: latest.year, ...resultParams(latest) }))
  const shown = agency.assessment
  return {
    agency,
    findings,
    standing,
    peers,
    shape,
    unread,
    behind: {
      query,
      variables,
      rules: shown?.instrument ?? null,
      ...(shown ? { table: { query: rows, variables, rows: shown.scores.length } } : {}),
    },
  }
}
