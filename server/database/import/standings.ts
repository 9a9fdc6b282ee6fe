import { sql, type Transaction } from 'kysely'
import type { Rules } from '../../../schema/context.ts'
import type { Tables } from '../tables.ts'

/** Every official result with an index, once for each of its groups. */
const member = sql`
  select a.id, a.programme, a.year, a.digest, a.index, g.cohort, g.key
  from assessment a
  join agency on agency.id = a.agency_id
  cross join lateral (values ('nation', ''), ('kind', agency.kind), ('province', agency.province)) as g (cohort, key)
  where a.official and a.index is not null and g.key is not null`

/**
 * Ranks every official result in its groups, and keeps the groups' medians: exact, in numeric, no float on the way.
 * The median of an even count is the mean of the two in the middle, which are the discrete medians from either end.
 */
export const keepStandings = async (trx: Transaction<Tables>, rules: Rules): Promise<void> => {
  await trx.deleteFrom('standing').execute()
  await trx.deleteFrom('cohort').execute()
  await sql`
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
  const digests = await trx.selectFrom('assessment').select('digest').distinct().where('official', '=', true).execute()
  for (const { digest } of digests) {
    const instrument = rules.byDigest(digest)?.instrument
    if (!instrument) throw new Error(`The rules of the digest ${digest} are not kept`)
    const weights = instrument.components.map(({ weight }) => weight)
    await sql`
      insert into cohort (programme, year, cohort, key, digest, size, medians, known)
      select programme, year, cohort, key, ${digest}, max(size), array_agg(median order by position), array_agg(known order by position)
      from (
        select member.programme, member.year, member.cohort, member.key, component.position, count(*) as size, count(shown.figure) as known,
          round((percentile_disc(0.5) within group (order by shown.figure) + percentile_disc(0.5) within group (order by shown.figure desc)) / 2, 2) as median
        from (${member}) as member
        left join published on published.assessment_id = member.id
        left join score on score.assessment_id = member.id and score.digest = ${digest}
        cross join unnest(${weights}::numeric[]) with ordinality as component (weight, position)
        cross join lateral (
          select coalesce(published.figures[component.position], round(score.points[component.position] / component.weight, 2)) as figure
        ) as shown
        where member.digest = ${digest}
        group by member.programme, member.year, member.cohort, member.key, component.position
      ) as medians
      group by programme, year, cohort, key`.execute(trx)
  }
}
