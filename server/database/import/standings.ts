import { sql, type Transaction } from 'kysely'
import type { Tables } from '../tables.ts'

/* What is kept beside results, made again with them: ranks, what changed since the result before, and groups. */

/** Every official result with an index, once for each of its groups. */
const member = sql`
  select a.id, a.programme, a.year, a.index, g.cohort, g.key
  from assessment a
  join agency on agency.id = a.agency_id
  cross join lateral (values ('nation', ''), ('kind', agency.kind), ('province', agency.province)) as g (cohort, key)
  where a.official and a.index is not null and g.key is not null`

/** Ranks every official result in its groups, exactly: equal indices share a rank. */
const keepRanks = (trx: Transaction<Tables>) =>
  sql`
    insert into standing (assessment_id, cohort, key, rank, size, ties, percentile)
    select id, cohort, key, rank, size, ties,
      case when size > 1 then round(100.0 * (size - rank - ties + 1) / (size - 1), 1) end
    from (
      select id, cohort, key,
        rank() over (partition by programme, year, cohort, key order by index desc) as rank,
        count(*) over (partition by programme, year, cohort, key) as size,
        count(*) over (partition by programme, year, cohort, key, index) as ties
      from (${member}) as member
    ) as ranked`.execute(trx)

/** Sets beside each official result the one before it under the same instrument. */
const keepChanges = (trx: Transaction<Tables>) =>
  sql`
    update assessment
    set previous_id = own.previous_id, index_change = own.index_change, grade_change = own.grade_change
    from (
      select a.id, lag(a.id) over earlier as previous_id, a.index - lag(a.index) over earlier as index_change,
        a.grade_rank - lag(a.grade_rank) over earlier as grade_change
      from assessment a
      join rule on rule.digest = a.digest
      where a.official and a.index is not null
      window earlier as (partition by a.agency_id, a.programme, rule.instrument order by a.year)
    ) as own
    where assessment.id = own.id
      and (assessment.previous_id, assessment.index_change, assessment.grade_change)
        is distinct from (own.previous_id, own.index_change, own.grade_change)`.execute(trx)

/** Keeps what is asked of the nation, of each kind, of each province, and of each kind in each province. */
const keepCohorts = (trx: Transaction<Tables>) =>
  sql`
    insert into cohort (programme, year, kind, province, digest, size, components, grades, histogram)
    with member as (
      select a.id, a.programme, a.year, a.digest, a.index, a.grade, g.kind, g.province
      from assessment a
      join agency on agency.id = a.agency_id
      cross join lateral (
        values ('', ''), (agency.kind, ''), ('', coalesce(agency.province, 'none')), (agency.kind, coalesce(agency.province, 'none'))
      ) as g (kind, province)
      where a.official
    ),
    figure as (
      select member.*, component.position, component.lowest_level, component.floors,
        coalesce(published.figures[component.position + 1], round(score.points[component.position + 1]::numeric / component.weight, 10)) as figure
      from member
      join component on component.digest = member.digest
      join score on score.assessment_id = member.id and score.digest = member.digest
      left join published on published.assessment_id = member.id
    ),
    summarised as (
      select programme, year, kind, province, digest, position, count(figure) as known, avg(figure) as mean, stddev_samp(figure) as deviation,
        array_agg(figure order by figure) filter (where figure is not null) as sorted
      from figure group by programme, year, kind, province, digest, position
    ),
    levelled as (
      select programme, year, kind, province, digest, position, jsonb_agg(jsonb_build_object('level', level, 'count', count) order by level) as levels
      from (
        select programme, year, kind, province, digest, position, level_of(figure, lowest_level, floors) as level, count(*) as count
        from figure where floors is not null and figure is not null
        group by programme, year, kind, province, digest, position, level
      ) as counted
      group by programme, year, kind, province, digest, position
    ),
    graded as (
      select programme, year, kind, province, digest, jsonb_agg(jsonb_build_object('grade', grade, 'count', count) order by grade) as grades
      from (select programme, year, kind, province, digest, grade, count(*) as count from member where grade is not null
        group by programme, year, kind, province, digest, grade) as counted
      group by programme, year, kind, province, digest
    ),
    binned as (
      select programme, year, kind, province, digest, jsonb_agg(jsonb_build_object('from', bin::text, 'count', count) order by bin) as histogram
      from (select programme, year, kind, province, digest, trunc(index, 1) as bin, count(*) as count from member where index is not null
        group by programme, year, kind, province, digest, bin) as counted
      group by programme, year, kind, province, digest
    ),
    sized as (
      select programme, year, kind, province, digest, count(*) as size from member group by programme, year, kind, province, digest
    )
    select programme, year, kind, province, digest, sized.size,
      jsonb_agg(jsonb_build_object(
        'known', known, 'mean', round(mean, 10)::text, 'deviation', round(deviation, 10)::text,
        'lowest', sorted[1]::text, 'lower', round(quantile(sorted, 0.25), 10)::text, 'median', round(quantile(sorted, 0.5), 10)::text,
        'upper', round(quantile(sorted, 0.75), 10)::text, 'highest', sorted[known]::text, 'levels', coalesce(levels, '[]')
      ) order by position),
      coalesce(grades, '[]'), coalesce(histogram, '[]')
    from sized
    join summarised using (programme, year, kind, province, digest)
    left join levelled using (programme, year, kind, province, digest, position)
    left join graded using (programme, year, kind, province, digest)
    left join binned using (programme, year, kind, province, digest)
    group by programme, year, kind, province, digest, sized.size, grades, histogram`.execute(trx)

/** Makes again what is kept beside official results; exact, in numeric, no float on the way. */
export const keepStandings = async (trx: Transaction<Tables>): Promise<void> => {
  await trx.deleteFrom('standing').execute()
  await trx.deleteFrom('cohort').execute()
  await keepRanks(trx)
  await keepChanges(trx)
  await keepCohorts(trx)
}
