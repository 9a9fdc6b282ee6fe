import { sql, type Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** The version of all data, in one statement. */
export const version = async (db: Kysely<Tables>): Promise<string> => {
  const { version: now } = await db
    .selectFrom('dataVersion')
    .select(sql<string>`sum(version)::text`.as('version'))
    .executeTakeFirstOrThrow()
  return now
}
