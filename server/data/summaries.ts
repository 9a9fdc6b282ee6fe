import { sql, type Kysely } from 'kysely'
import type { Cohort, Summary } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'

/** The official results of a group at a glance, in one statement. */
export const summary = async (db: Kysely<Tables>, { programme, year, kind, province }: Cohort): Promise<Summary> => {
  const { rows } = await sql<{
    count: number
    median: string | null
    lowest: string | null
    highest: string | null
    grades: Summary['grades']
    histogram: Summary['histogram']
  }>`
    with result as (
      select assessment.index, assessment.grade
      from assessment join agency on agency.id = assessment.agency_id
      where assessment.official and assessment.index is not null
        and assessment.programme = ${programme} and assessment.year = ${year}
        and (${kind ?? null}::text is null or agency.kind = ${kind ?? null})
        and (${province ?? null}::text is null or agency.province = ${province ?? null})
    ),
    graded as (select grade, count(*)::integer as count from result where grade is not null group by grade),
    binned as (select trunc(index, 1) as bin, count(*)::integer as count from result group by bin)
    select
      count(*)::integer as count,
      round((percentile_disc(0.5) within group (order by index) + percentile_disc(0.5) within group (order by index desc)) / 2, 2)::text as median,
      round(min(index), 2)::text as lowest,
      round(max(index), 2)::text as highest,
      (select coalesce(jsonb_agg(jsonb_build_object('grade', grade, 'count', count)), '[]') from graded) as grades,
      (select coalesce(jsonb_agg(jsonb_build_object('from', bin::text, 'count', count) order by bin), '[]') from binned) as histogram
    from result`.execute(db)
  const [found] = rows
  if (!found) throw new Error('An aggregate without groups gave no row')
  return found
}

/** How many official results each year of a programme has, latest first. */
export const coverage = (db: Kysely<Tables>, programme: string): Promise<{ year: number; count: number }[]> =>
  db
    .selectFrom('assessment')
    .select(['year', sql<number>`count(*)::integer`.as('count')])
    .where('programme', '=', programme)
    .where('official', '=', true)
    .where('index', 'is not', null)
    .groupBy('year')
    .orderBy('year', 'desc')
    .execute()

/** What official assessments under a digest gave one leaf, lowest first. */
export const givenOf = (db: Kysely<Tables>, digest: string, leaf: number): Promise<{ given: number; count: number }[]> => {
  // Arrays in PostgreSQL begin at 1.
  const given = sql<number>`answer.levels[${leaf + 1}::integer]`
  return db
    .selectFrom('assessment')
    .innerJoin('answer', 'answer.assessmentId', 'assessment.id')
    .select([given.as('given'), sql<number>`count(*)::integer`.as('count')])
    .where('assessment.official', '=', true)
    .where('assessment.digest', '=', digest)
    .where(given, 'is not', null)
    .groupBy('given')
    .orderBy('given')
    .execute()
}
