import { sql, type Kysely } from 'kysely'
import type { Prospect, Standing } from '../../schema/context.ts'
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

/** Where an index would stand in each group of an agency, its own result of the year set aside, in one statement. */
export const prospectsOf = async (
  db: Kysely<Tables>,
  agencyId: number,
  programme: string,
  year: number,
  index: string,
): Promise<readonly Prospect[]> => {
  const { rows } = await sql<Prospect>`
    with own as (
      select g.place, g.cohort, g.key from agency
      cross join lateral (values (1, 'nation', ''), (2, 'kind', agency.kind), (3, 'province', agency.province)) as g (place, cohort, key)
      where agency.id = ${agencyId} and g.key is not null
    ),
    result as (
      select assessment.agency_id, assessment.index, agency.kind, agency.province
      from assessment join agency on agency.id = assessment.agency_id
      where assessment.official and assessment.index is not null
        and assessment.programme = ${programme} and assessment.year = ${year}
    ),
    held as (select index from result where agency_id = ${agencyId})
    select own.cohort, nullif(own.key, '') as key,
      (1 + count(other.index) filter (where other.index > ${index}::numeric))::integer as rank,
      (1 + count(other.index))::integer as size,
      (1 + count(other.index) filter (where other.index = ${index}::numeric))::integer as ties,
      case when exists (select from held) then (1 + count(other.index) filter (where other.index > (select index from held)))::integer end as now
    from own
    left join result as other on other.agency_id <> ${agencyId}
      and (own.cohort = 'nation' or (own.cohort = 'kind' and other.kind = own.key) or (own.cohort = 'province' and other.province = own.key))
    group by own.place, own.cohort, own.key
    order by own.place`.execute(db)
  return rows
}
