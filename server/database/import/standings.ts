import { sql, type RawBuilder, type Transaction } from 'kysely'
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

/** A quartile of counted figures, between two by a straight line: the first of them is where the counts pass its place. */
const quartile = (quarter: number): RawBuilder<unknown> => {
  const place = sql`(${sql.lit(quarter)} * (known - 1) / 4)`
  const first = sql`min(figure) filter (where upto > floor${place})`
  const second = sql`coalesce(min(figure) filter (where upto > floor${place} + 1), ${first})`
  return sql`${first} + (max${place} - floor(max${place})) * (${second} - ${first})`
}

/** The groups that a result of a kind in a province belongs to: the nation, its kind, its province, its kind in its province. */
const groups = sql`(values ('', ''), (cell.kind, ''), ('', cell.province), (cell.kind, cell.province)) as g (kind, province)`

/**
 * Keeps what is asked of the nation, of each kind, of each province, and of each kind in each province. Equal figures of a
 * kind in a province are counted first, and everything is made of these counts: most figures are one of a few.
 */
const keepCohorts = (trx: Transaction<Tables>) =>
  sql`
    with result as (
      select a.id, a.programme, a.year, a.digest, a.index, a.grade, agency.kind, coalesce(agency.province, 'none') as province
      from assessment a join agency on agency.id = a.agency_id where a.official
    ),
    cell as materialized (
      select programme, year, digest, kind, province, grade, trunc(index, 1) as bin, count(*) as count
      from result group by programme, year, digest, kind, province, grade, bin
    ),
    rolled as materialized (
      select cell.programme, cell.year, cell.digest, g.kind, g.province, grade, bin, sum(count)::integer as count
      from cell cross join lateral ${groups}
      group by cell.programme, cell.year, cell.digest, g.kind, g.province, grade, bin
    ),
    sized as materialized (
      select row_number() over (order by programme, year, kind, province, digest)::integer as id, programme, year, kind, province, digest,
        sum(count)::integer as size
      from rolled group by programme, year, kind, province, digest
    ),
    graded as (
      select programme, year, kind, province, digest, jsonb_agg(jsonb_build_object('grade', grade, 'count', count) order by grade) as grades
      from (
        select programme, year, kind, province, digest, grade, sum(count)::integer as count
        from rolled where grade is not null group by programme, year, kind, province, digest, grade
      ) as counted
      group by programme, year, kind, province, digest
    ),
    binned as (
      select programme, year, kind, province, digest, jsonb_agg(jsonb_build_object('from', bin::text, 'count', count) order by bin) as histogram
      from (
        select programme, year, kind, province, digest, bin, sum(count)::integer as count
        from rolled where bin is not null group by programme, year, kind, province, digest, bin
      ) as counted
      group by programme, year, kind, province, digest
    ),
    kept as (
      insert into cohort (id, programme, year, kind, province, digest, size, grades, histogram)
      select id, programme, year, kind, province, digest, size, coalesce(grades, '[]'), coalesce(histogram, '[]')
      from sized
      left join graded using (programme, year, kind, province, digest)
      left join binned using (programme, year, kind, province, digest)
      returning id
    ),
    place as materialized (
      select row_number() over ()::integer as place, programme, year, digest, kind, province
      from result group by programme, year, digest, kind, province
    ),
    figured as materialized (
      select place.place, component.position,
        coalesce(published.figures[component.position + 1], round(score.points[component.position + 1]::numeric / component.weight, 10)) as figure,
        count(*) as count
      from result
      join place using (programme, year, digest, kind, province)
      join score on score.assessment_id = result.id and score.digest = result.digest
      join component on component.digest = result.digest
      left join published on published.assessment_id = result.id
      group by place.place, component.position, figure
    ),
    belonging as materialized (
      select cell.place, sized.id
      from place cell
      cross join lateral ${groups}
      join sized on sized.programme = cell.programme and sized.year = cell.year and sized.digest = cell.digest
        and sized.kind = g.kind and sized.province = g.province
    ),
    counted as materialized (
      select belonging.id, figured.position, figured.figure, sum(figured.count) as count
      from figured join belonging using (place)
      where figured.figure is not null
      group by belonging.id, figured.position, figured.figure
    ),
    placed as (
      select id, position, figure, count, sum(count) over (partition by id, position order by figure) as upto,
        sum(count) over (partition by id, position) as known
      from counted
    ),
    summarised as (
      select id, position, max(known)::integer as known, sum(figure * count) / max(known) as mean,
        case when max(known) > 1 then
          sqrt((max(known) * sum(figure * figure * count) - sum(figure * count) * sum(figure * count)) / (max(known) * (max(known) - 1))) end as deviation,
        min(figure) as lowest, max(figure) as highest, ${quartile(1)} as lower, ${quartile(2)} as median, ${quartile(3)} as upper
      from placed group by id, position
    ),
    levelled as (
      select id, position, jsonb_agg(jsonb_build_object('level', level, 'count', count) order by level) as levels
      from (
        select counted.id, counted.position, level_of(figure, lowest_level, floors) as level, sum(counted.count)::integer as count
        from counted
        join sized using (id)
        join component on component.digest = sized.digest and component.position = counted.position
        where floors is not null group by counted.id, counted.position, level
      ) as leveled
      group by id, position
    )
    insert into cohort_figure (cohort_id, position, known, mean, deviation, lowest, lower, median, upper, highest, levels)
    select kept.id, node.position, coalesce(known, 0), round(mean, 10), round(deviation, 10), lowest, round(lower, 10), round(median, 10),
      round(upper, 10), highest, coalesce(levels, '[]')
    from kept
    join sized on sized.id = kept.id
    join component node on node.digest = sized.digest
    left join summarised on summarised.id = kept.id and summarised.position = node.position
    left join levelled on levelled.id = kept.id and levelled.position = node.position`.execute(trx)

/** Makes again what is kept beside official results; exact, in numeric, no float on the way. */
export const keepStandings = async (trx: Transaction<Tables>): Promise<void> => {
  await trx.deleteFrom('standing').execute()
  await trx.deleteFrom('cohort').execute()
  await keepRanks(trx)
  await keepChanges(trx)
  await keepCohorts(trx)
}
