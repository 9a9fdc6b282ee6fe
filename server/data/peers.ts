import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { PeerGroup, PeerKind, Place } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'
import { trimmed } from './decimals.ts'
import { figure, scoresOf } from './nodes.ts'

/* The places of official results among peers that are put together for the question, in one statement. */

const figureOf = (alias: string, component: string): RawBuilder<unknown> =>
  component === 'index' ? sql.ref(`${alias}.index`) : sql`(select ${figure} ${scoresOf(alias)} and c.code = ${component})`

const nearest = (own: RawBuilder<unknown>, theirs: RawBuilder<unknown>, size: number): RawBuilder<unknown> =>
  sql`and (m.id = subject.id or ${theirs} - ${own} is not null) order by m.id <> subject.id, abs(${theirs} - ${own}), m.id limit ${size + 1}`

const chosen = ({ by, agencies, size }: PeerGroup): RawBuilder<unknown> => {
  const choices: Readonly<Record<PeerKind, RawBuilder<unknown>>> = {
    nation: sql``,
    kind: sql`and b.kind = subject.kind`,
    province: sql`and b.province = subject.province`,
    kind_in_province: sql`and b.kind = subject.kind and b.province = subject.province`,
    named: sql`and (m.id = subject.id or b.code = any(${agencies}::text[]))`,
    population: nearest(sql`subject.population`, sql`b.population`, size),
    index: nearest(sql`subject.index`, sql`m.index`, size),
  }
  return choices[by]
}

export const placesIn = async (db: Kysely<Tables>, group: PeerGroup, ids: readonly number[]): Promise<Place[]> => {
  const listed = group.by === 'named' || group.by === 'population' || group.by === 'index'
  const { rows } = await sql<Place>`
    with subject as (
      select s.id, s.programme, s.year, s.index, a.kind, a.province, a.population, ${figureOf('s', group.component)} as figure
      from assessment s join agency a on a.id = s.agency_id
      where s.official and s.id = any(${ids}::integer[])
    )
    select subject.id as assessment_id, case when subject.figure is not null then higher + 1 end as rank, size, ties,
      case when subject.figure is not null and size > 1 then round(100.0 * (size - higher - ties) / (size - 1), 1)::text end as percentile,
      round(quantile(sorted, 0.5), 10)::text as median, ${listed ? sql`agency_ids` : sql`'{}'::integer[] as agency_ids`}
    from subject cross join lateral (
      select count(*) filter (where figure > subject.figure)::integer as higher, count(figure)::integer as size,
        count(*) filter (where figure = subject.figure)::integer as ties,
        array_agg(figure order by figure) filter (where figure is not null) as sorted,
        array_agg(agency_id order by figure desc nulls last, agency_id) as agency_ids
      from (
        select m.agency_id, ${figureOf('m', group.component)} as figure
        from assessment m join agency b on b.id = m.agency_id
        where m.official and m.programme = subject.programme and m.year = subject.year ${chosen(group)}
      ) as member
    ) as gathered`.execute(db)
  return rows.map((row) => ({ ...row, median: trimmed(row.median) }))
}
