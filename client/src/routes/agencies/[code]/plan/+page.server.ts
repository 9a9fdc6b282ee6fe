import { error, redirect } from '@sveltejs/kit'
import { graphLanguage } from '#lib/address.ts'
import { ask, askPanel } from '#lib/server/ask.ts'
import { CheapestPlanDocument, PlanStartDocument } from '../../../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import query from './plan.graphql?raw'
import rows from './rows.graphql?raw'
import { addressOf, viewOf } from './view.ts'

export const load: PageServerLoad = async ({ url, params, locals }) => {
  const { view, sent, unread } = viewOf(url.searchParams)
  const { programme, year, stage } = view
  const language = graphLanguage(locals.language)
  const { agency } = await ask(PlanStartDocument, { code: params.code, programme, year, stage, language })
  if (!agency) error(404, { message: `No agency has the code "${params.code}".`, code: 'UNKNOWN_AGENCY' })
  const { assessment } = agency
  if (!assessment) error(404, { message: `${agency.name} has no such assessment.`, code: 'UNKNOWN_ASSESSMENT' })
  // A form names every effort; the address keeps those that are not 1.
  if (sent) redirect(303, url.pathname + addressOf({ ...view, efforts: sent }))
  const next = assessment.index.next?.grade.code ?? null
  const target = view.target ?? next
  const variables = {
    assessment: { agency: agency.code, year: assessment.year, stage, programme },
    target: target !== null && /^\d/.test(target) ? { index: target, grade: null } : { grade: target, index: null },
    locks: view.locks,
    efforts: view.efforts,
    ceiling: view.ceiling,
    maxSteps: view.steps,
    language,
  }
  const panel = target !== null && assessment.index.assessed > 0 ? await askPanel(CheapestPlanDocument, variables) : null
  return {
    agency,
    assessment,
    view: { ...view, year: assessment.year, target },
    panel,
    unread,
    behind: {
      query,
      variables,
      rules: assessment.instrument,
      ...(panel?.data ? { table: { query: rows, variables, rows: panel.data.plan.steps.length } } : {}),
    },
  }
}
