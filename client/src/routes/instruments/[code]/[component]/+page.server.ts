import { error, redirect } from '@sveltejs/kit'
import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { to } from '#lib/words/address.ts'
import { ComponentDocument } from '../../../../generated/graphql.ts'
import facts from '../../facts.graphql?raw'
import { cameFrom, versionIn } from '../../where.ts'
import type { PageServerLoad } from './$types'
import counterpart from '../counterpart.graphql?raw'
import page from './page.graphql?raw'

const query = [page, facts, counterpart].join('\n')

export const load: PageServerLoad = async ({ url, params, locals }) => {
  if (params.component === 'index') redirect(308, to(locals.language, `/instruments/${params.code}${url.search}`))
  const { from, result } = cameFrom(url.searchParams)
  const digest = versionIn(url.searchParams)
  const variables = {
    code: params.code,
    digest,
    component: params.component,
    agency: result?.agency ?? '',
    back: result !== null,
    language: graphLanguage(locals.language),
  }
  const { instrument, ruleStatus, agency } = await ask(ComponentDocument, variables)
  if (!instrument) error(404, { message: `There is no instrument "${params.code}" of this version.`, code: 'UNKNOWN_INSTRUMENT' })
  return {
    instrument,
    component: instrument.component,
    current: ruleStatus.find((status) => status.instrument === instrument.code)?.active === instrument.digest,
    back: agency && result ? { ...result, name: agency.name } : null,
    keep: { digest, from },
    behind: { query, variables, rules: instrument },
  }
}
