import { graphLanguage } from '#lib/address.ts'
import { reading } from '#lib/reading.ts'
import { ask, askPanel } from '#lib/server/ask.ts'
import { HomeDocument, MoversDocument, ProvinceMediansDocument, SwarmDocument, WeakestPartsDocument } from '../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import query from './page.graphql?raw'
import swarm from './swarm.graphql?raw'

export const load: PageServerLoad = async ({ url, locals }) => {
  const read = reading(url.searchParams)
  const variables = { year: read.year(), language: graphLanguage(locals.language) }
  const answer = await ask(HomeDocument, variables)
  const { year, instrument, summary } = answer.cycle
  const where = { official: true, programme: { eq: 'spbe' }, year: { eq: year } }
  const [dots, map, movers, weakest] = await Promise.all([
    askPanel(SwarmDocument, { where, first: 1000 }),
    askPanel(ProvinceMediansDocument, { where }),
    askPanel(MoversDocument, {
      risen: { ...where, change: { index: { gt: '0' } } },
      fallen: { ...where, change: { index: { lt: '0' } } },
      first: 5,
    }),
    askPanel(WeakestPartsDocument, { where: { kind: ['DOMAIN'], assessment: where }, language: variables.language }),
  ])
  return {
    ...answer,
    dots,
    map,
    movers,
    weakest,
    unread: read.unread(),
    behind: {
      query,
      variables,
      rules: instrument,
      table: { query: swarm, variables: { where, first: 1000 }, rows: summary.count },
    },
  }
}
