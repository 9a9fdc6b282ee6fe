import { error } from '@sveltejs/kit'
import { graphLanguage } from '#lib/address.ts'
import { ask, askPanel } from '#lib/server/ask.ts'
import { ComponentDocument, ComponentFiguresDocument } from '../../../../generated/graphql.ts'
import facts from '../../facts.graphql?raw'
import { componentAddress, componentView, within } from '../../where.ts'
import type { PageServerLoad } from './$types'
import counterpart from '../counterpart.graphql?raw'
import { figuresAsked } from './figures.ts'
import page from './page.graphql?raw'
import rows from './rows.graphql?raw'

const query = [page, facts, counterpart].join('\n')

export const load: PageServerLoad = async ({ url, params, locals }) => {
  const { unread, result, ...asked } = componentView(url.searchParams)
  const variables = {
    code: params.code,
    digest: asked.digest,
    component: params.component,
    agency: result?.agency ?? '',
    back: result !== null,
    language: graphLanguage(locals.language),
  }
  const { instrument, ruleStatus, agency } = await ask(ComponentDocument, variables)
  if (!instrument) error(404, { message: `There is no instrument "${params.code}" of this version.`, code: 'UNKNOWN_INSTRUMENT' })
  const { component } = instrument
  const years = instrument.cycles.map(({ year }) => year)
  const { view, stale } = within(asked, years)
  // Levels are known of few results, so those of all years stand together; other figures are looked at year by year.
  const span = view.year ?? (component.rating ? 'all' : (component.figures?.year ?? 'all'))
  const scores = figuresAsked({ programme: instrument.programme, years, component: component.code }, span, view.kind)
  const figures = component.figures ? await askPanel(ComponentFiguresDocument, scores) : null
  const known = figures?.data?.here.groups[0]?.known ?? 0
  return {
    instrument,
    component,
    figures,
    span,
    kind: view.kind,
    current: ruleStatus.find((status) => status.instrument === instrument.code)?.active === instrument.digest,
    back: agency && result ? { ...result, name: agency.name } : null,
    keep: componentAddress(view),
    unread: [...unread, ...stale],
    behind: {
      query,
      variables,
      ...(known > 0 ? { table: { query: rows, variables: { where: scores.known }, rows: known } } : {}),
      rules: instrument,
    },
  }
}
