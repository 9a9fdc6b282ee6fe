import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import * as results from './migrations/001-results.ts'
import * as nodes from './migrations/002-nodes.ts'
import * as dataVersion from './migrations/003-data-version.ts'
import type { Tables } from './tables.ts'

const migrations = { '001-results': results, '002-nodes': nodes, '003-data-version': dataVersion }

/** Brings the schema up to date; says which migrations ran. Throws what failed, with nothing of it left behind. */
export const migrate = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const { error, results: ran = [] } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  if (error) throw error
  return ran.map(({ migrationName }) => migrationName)
}
