import { sql, type Kysely } from 'kysely'
import type { Standing } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'

/** Standings of results, widest group first, in one statement. */
export const ofAssessments = async (db: Kysely<Tables>, ids: readonly number[]): Promise<Standing[]> => {
  const rows = await db
    .selectFrom('standing')
    .select(['assessmentId', 'cohort', 'key', 'rank', 'size', 'ties', 'percentile'])
    .where('assessmentId', '=', sql<number>`any(${ids}::integer[])`)
    .orderBy(sql`array_position(array['nation', 'kind', 'province'], cohort)`)
    .execute()
  return rows.map(({ key, ...row }) => ({ ...row, key: key || null }))
}
