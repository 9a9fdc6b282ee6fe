import { error } from '@sveltejs/kit'
import { graphLanguage } from '#lib/address.ts'
import { ask } from '#lib/server/ask.ts'
import { InstrumentDocument } from '../../../generated/graphql.ts'
import facts from '../facts.graphql?raw'
import { instrumentView } from '../where.ts'
import type { PageServerLoad } from './$types'
import counterpart from './counterpart.graphql?raw'
import page from './page.graphql?raw'
import rows from './rows.graphql?raw'

const query = [page, facts, counterpart].join('\n')

export const load: PageServerLoad = async ({ url, params, locals }) => {
  const { digest, from, result, unread } = instrumentView(url.searchParams)
  const language = graphLanguage(locals.language)
  const variables = { code: params.code, digest, agency: result?.agency ?? '', back: result !== null, language }
  const { instrument, ruleStatus, agency } = await ask(InstrumentDocument, variables)
  if (!instrument) error(404, { message: `There is no instrument "${params.code}" of this version.`, code: 'UNKNOWN_INSTRUMENT' })
  return {
    instrument,
    current: ruleStatus.find((status) => status.instrument === instrument.code)?.active === instrument.digest,
    back: agency && result ? { ...result, name: agency.name } : null,
    keep: { digest, from },
    unread,
    behind: {
      query,
      variables,
      table: { query: rows, variables: { code: params.code, digest, language }, rows: instrument.components.length },
      rules: instrument,
    },
  }
}
