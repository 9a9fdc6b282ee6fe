import { sql, type Kysely } from 'kysely'
import type { Standing } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'

/** Standings of results, widest group first, in one statement. */
export const ofAssessments = async (db: Kysely<Tables>, ids: readonly number[]): Promise<Standing[]> => {
  const rows = await db
    .selectFrom('standing')
    .innerJoin('assessment', 'assessment.id', 'standing.assessmentId')
    .innerJoin('cohort', (join) =>
      join
        .onRef('cohort.programme', '=', 'assessment.programme')
        .onRef('cohort.year', '=', 'assessment.year')
        .onRef('cohort.digest', '=', 'assessment.digest')
        .onRef('cohort.cohort', '=', 'standing.cohort')
        .onRef('cohort.key', '=', 'standing.key'),
    )
    .select([
      'standing.assessmentId',
      'standing.cohort',
      'standing.key',
      'standing.rank',
      'standing.size',
      'standing.ties',
      'standing.percentile',
      'cohort.medians',
      'cohort.known',
    ])
    .where('standing.assessmentId', '=', sql<number>`any(${ids}::integer[])`)
    .orderBy(sql`array_position(array['nation', 'kind', 'province'], standing.cohort)`)
    .execute()
  return rows.map(({ key, ...row }) => ({ ...row, key: key || null }))
}
