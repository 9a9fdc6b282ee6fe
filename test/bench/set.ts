import { Kysely, PostgresDialect, sql } from 'kysely'
import { CamelCasePlugin } from 'kysely'
import pg from 'pg'
import { keepStandings } from '../../server/database/import/standings.ts'
import { migrate } from '../../server/database/migrate.ts'
import type { Tables } from '../../server/database/tables.ts'
import { activate, keep } from '../../server/editions/versions.ts'
import type { Component, Instrument } from '../../rules/model.ts'
import { editions } from '../support/editions.ts'

/* Synthetic bodies in the product's own tables: made up from hashes, scored by the rules of spbe-2020 in every year. */

export interface SetSize {
  readonly name: string
  readonly bodies: number
}

export const national: SetSize = { name: 'national', bodies: 640 }
export const large: SetSize = { name: 'large', bodies: 84_000 }
export const years: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024, 2025]

const edition = editions.find(({ instrument }) => instrument.code === 'spbe-2020')
if (!edition) throw new Error('spbe-2020 is not among the rules')
export const { instrument, digest } = edition

/** Points of a component as arithmetic on the levels `l`: the one sum of the product, written out. */
const pointsOf = (component: Component): string =>
  component.leaf === null ? component.children.map(pointsOf).join(' + ') : `l[${component.leaf + 1}]::integer * ${component.weight}`

const gradeOf = ({ grades }: Instrument): string =>
  `case ${grades
    .toReversed()
    .map(({ code, from }) => `when index >= ${from} then '${code}'`)
    .join(' ')} end`

const statements = (bodies: number): readonly string[] => [
  `insert into agency (code, name, kind, province, parent, population, source)
   select 'S' || lpad(n::text, 6, '0'), initcap(replace(kind, '_', ' ')) || ' Sintetis ' || lpad(n::text, 6, '0'), kind,
     case when n <= 38 then 'S' || lpad(n::text, 6, '0') when kind in ('regency', 'city') then 'S' || lpad((n % 38 + 1)::text, 6, '0') end,
     null, case when kind in ('regency', 'city', 'province') then 10000 + (hashint4(n) & 2147483647) % 3000000 end, 'synthetic: no real body'
   from generate_series(1, ${bodies}) as n,
     lateral (select case when n <= 38 then 'province' when n % 10 < 6 then 'regency' when n % 10 < 8 then 'city' when n % 10 = 8 then 'state_agency' else 'ministry' end as kind) as k`,
  `create unlogged table bench_made as
   select (row_number() over ())::integer as id, agency_id, year, l as levels, points, round(points[1]::numeric / ${instrument.root.weight}, 10) as index
   from (
     select agency_id, year, l, array[${instrument.components.map(pointsOf).join(', ')}]::integer[] as points
     from (
       select agency.id as agency_id, year, array(
         select greatest(1, least(5, (50 + (hashint4(agency.id) & 2147483647) % 330 + (year - 2019) * 8
           + (hashint8(agency.id::bigint * 10000 + year * 64 + at) & 2147483647) % 200) / 100))::smallint
         from generate_series(1, ${instrument.leaves.length}) as at
       ) as l
       from agency cross join generate_series(${years.at(0)}, ${years.at(-1)}) as year
       offset 0
     ) as given
   ) as scored`,
  `insert into record (id, agency_id, programme, year, stage, official, digest, index, grade) overriding system value
   select id, agency_id, 'spbe', year, 'final', true, '${digest}', index, ${gradeOf(instrument)} from bench_made`,
  `insert into answer (assessment_id, levels, states, input_hash, source)
   select id, levels, repeat('a', ${instrument.leaves.length}), encode(sha256(levels::text::bytea), 'hex'), 'synthetic' from bench_made`,
  `insert into score (assessment_id, digest, points, agrees, grade)
   select id, '${digest}', points, array_fill(null::boolean, array[${instrument.components.length}]), ${gradeOf(instrument)} from bench_made`,
]

export const withDatabase = async <Result>(url: string, work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result> => {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

/** Fills an empty database. Tells how long each step took. */
export const fill = (url: string, { bodies }: SetSize, say: (line: string) => void): Promise<void> =>
  withDatabase(url, async (db) => {
    const timed = async (name: string, step: () => Promise<unknown>): Promise<void> => {
      const began = performance.now()
      await step()
      say(`  ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
    }
    await migrate(db)
    await keep(db, editions)
    await activate(db, editions)
    for (const statement of statements(bodies))
      await timed(statement.trim().split(/\s+/, 3).join(' '), () => sql.raw(statement).execute(db))
    await timed('standings', () => db.transaction().execute(keepStandings))
    await timed('vacuum', () => sql`vacuum analyze`.execute(db))
  })
