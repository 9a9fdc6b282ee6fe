import { error, redirect } from '@sveltejs/kit'
import { graphLanguage } from '#lib/address.ts'
import { ask, askPanel } from '#lib/server/ask.ts'
import { SimulationDocument, WhatIfDocument } from '../../../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import { behindOf } from './behind.ts'
import { addressOf, changesOf, viewOf } from './view.ts'

export const load: PageServerLoad = async ({ url, params, locals }) => {
  const { view, sent, unread } = viewOf(url.searchParams)
  const { programme, year, stage, set } = view
  const language = graphLanguage(locals.language)
  const { agency } = await ask(WhatIfDocument, { code: params.code, programme, year, stage, language })
  if (!agency) error(404, { message: `No agency has the code "${params.code}".`, code: 'UNKNOWN_AGENCY' })
  const { assessment } = agency
  if (!assessment) error(404, { message: `${agency.name} has no such assessment.`, code: 'UNKNOWN_ASSESSMENT' })
  // A form without scripts sends every component; the address keeps those that differ.
  if (sent) {
    const now = new Map(assessment.scores.map(({ component, level, given }) => [component.code, given ?? String(level)]))
    redirect(
      303,
      url.pathname + addressOf({ ...view, year: assessment.year, set: sent.filter(({ component, to }) => now.get(component) !== to) }),
    )
  }
  const variables = {
    assessment: { agency: agency.code, year: assessment.year, stage, programme },
    changes: changesOf(set),
    language,
  }
  const panel = set.length > 0 ? await askPanel(SimulationDocument, variables) : null
  return {
    agency,
    assessment,
    view: { ...view, year: assessment.year },
    panel,
    unread,
    behind: behindOf(assessment, variables),
  }
}
