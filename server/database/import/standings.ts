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
    with member as materialized (
      select a.id, a.programme, a.year, a.digest, a.index, a.grade, g.kind, g.province,
        dense_rank() over (order by a.programme, a.year, g.kind, g.province, a.digest) as cohort
      from assessment a
      join agency on agency.id = a.agency_id
      cross join lateral (
        values ('', ''), (agency.kind, ''), ('', coalesce(agency.province, 'none')), (agency.kind, coalesce(agency.province, 'none'))
      ) as g (kind, province)
      where a.official
    ),
    sized as (
      select cohort, programme, year, kind, province, digest, count(*) as size
      from member group by cohort, programme, year, kind, province, digest
    ),
    known as materialized (
      select a.id, component.position, component.lowest_level, component.floors,
        coalesce(published.figures[component.position + 1], round(score.points[component.position + 1]::numeric / component.weight, 10)) as figure
      from assessment a
      join score on score.assessment_id = a.id and score.digest = a.digest
      join component on component.digest = a.digest
      left join published on published.assessment_id = a.id
      where a.official
    ),
    figure as materialized (
      select member.cohort, known.position, known.lowest_level, known.floors, known.figure
      from known join member using (id) where known.figure is not null
    ),
    summarised as (
      select cohort, position, count(*) as known, avg(figure) as mean, stddev_samp(figure) as deviation, array_agg(figure order by figure) as sorted
      from figure group by cohort, position
    ),
    levelled as (
      select cohort, position, jsonb_agg(jsonb_build_object('level', level, 'count', count) order by level) as levels
      from (
        select cohort, position, level_of(figure, lowest_level, floors) as level, count(*) as count
        from figure where floors is not null group by cohort, position, level
      ) as counted
      group by cohort, position
    ),
    graded as (
      select cohort, jsonb_agg(jsonb_build_object('grade', grade, 'count', count) order by grade) as grades
      from (select cohort, grade, count(*) as count from member where grade is not null group by cohort, grade) as counted
      group by cohort
    ),
    binned as (
      select cohort, jsonb_agg(jsonb_build_object('from', bin::text, 'count', count) order by bin) as histogram
      from (select cohort, trunc(index, 1) as bin, count(*) as count from member where index is not null group by cohort, bin) as counted
      group by cohort
    ),
    kept as (
      insert into cohort (id, programme, year, kind, province, digest, size, grades, histogram)
      select cohort, programme, year, kind, province, digest, size, coalesce(grades, '[]'), coalesce(histogram, '[]')
      from sized left join graded using (cohort) left join binned using (cohort)
      returning id
    )
    insert into cohort_figure (cohort_id, position, known, mean, deviation, lowest, lower, median, upper, highest, levels)
    select kept.id, node.position, coalesce(known, 0), round(mean, 10), round(deviation, 10), sorted[1],
      round(quantile(sorted, 0.25), 10), round(quantile(sorted, 0.5), 10), round(quantile(sorted, 0.75), 10), sorted[known], coalesce(levels, '[]')
    from kept
    join sized on sized.cohort = kept.id
    join component node on node.digest = sized.digest
    left join summarised on summarised.cohort = kept.id and summarised.position = node.position
    left join levelled on levelled.cohort = kept.id and levelled.position = node.position`.execute(trx)

/** Makes again what is kept beside official results; exact, in numeric, no float on the way. */
export const keepStandings = async (trx: Transaction<Tables>): Promise<void> => {
  await trx.deleteFrom('standing').execute()
  await trx.deleteFrom('cohort').execute()
  await keepRanks(trx)
  await keepChanges(trx)
  await keepCohorts(trx)
}
