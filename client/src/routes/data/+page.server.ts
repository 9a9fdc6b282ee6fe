import { ask } from '#lib/server/ask.ts'
import { askCodebook, askManifest } from '#lib/server/open-data.ts'
import { reading } from '#lib/reading.ts'
import { DataCoverageDocument } from '../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import query from './page.graphql?raw'
import { datasetsOf } from './datasets.ts'

export const load: PageServerLoad = async ({ url }) => {
  const [{ cycles }, manifest] = await Promise.all([ask(DataCoverageDocument, {}), askManifest()])
  const { version, title, licence, attribution, files } = manifest
  return {
    cycles,
    version,
    title,
    licence,
    attribution,
    datasets: datasetsOf(manifest, await askCodebook(version)),
    files,
    today: new Date().toISOString(),
    unread: reading(url.searchParams).unread(),
    behind: { query, variables: {}, rules: null },
  }
}
