import { sql } from 'kysely'
import { nationFunction } from './questions/nation.ts'
import { instrument, withDatabase } from './set.ts'

/* The same results as rows, one a level, for servers that read rows: one table a noun, keys and indexes as usual. */

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const weighed = instrument.components.map(({ code, name, weight, position, parent, kind, indicator, leaf }) => ({
  kind,
  leaf,
  position: position + 1,
  weight,
  parent: parent?.code ?? '',
  row: [quoted(code), quoted(name.id), String(weight), ...(indicator ? [String(indicator.number)] : [])],
}))

const rowsOf = (kind: string): readonly string[] =>
  weighed
    .filter((component) => component.kind === kind)
    .map(({ row, parent }, at) => `(${[String(at + 1), ...row, ...(kind === 'domain' ? [] : [quoted(parent)])].join(', ')})`)

/** Value of each group as kept by position, rounded as it is shown. */
const valuesOf = (kind: string): string =>
  `(values ${weighed
    .filter((component) => component.kind === kind)
    .map(({ position, weight }, at) => `(${at + 1}, ${position}, ${weight})`)
    .join(', ')}) as component (id, position, weight)`

const statements: readonly string[] = [
  `create schema peer`,
  `create table peer.domain (id integer primary key, code text not null unique, name text not null, weight integer not null)`,
  `insert into peer.domain values ${rowsOf('domain').join(', ')}`,
  `create table peer.aspect (id integer primary key, domain_id integer not null references peer.domain, code text not null unique, name text not null, weight integer not null)`,
  `insert into peer.aspect select v.id, domain.id, v.code, v.name, v.weight from (values ${rowsOf('aspect').join(', ')}) as v (id, code, name, weight, parent) join peer.domain on domain.code = v.parent`,
  `create index on peer.aspect (domain_id)`,
  `create table peer.indicator (id integer primary key, aspect_id integer not null references peer.aspect, number integer not null unique, code text not null unique, name text not null, weight integer not null)`,
  `insert into peer.indicator select v.id, aspect.id, v.number, v.code, v.name, v.weight from (values ${rowsOf('indicator').join(', ')}) as v (id, code, name, weight, number, parent) join peer.aspect on aspect.code = v.parent`,
  `create index on peer.indicator (aspect_id)`,
  `create table peer.agency as select id, code, name, kind, province, population from public.agency`,
  `alter table peer.agency add primary key (id), add unique (code)`,
  `create index on peer.agency (name, id)`,
  `create table peer.assessment as select id, agency_id, year::integer as year, index, round(index, 2) as value, grade from public.assessment`,
  `alter table peer.assessment add primary key (id), add unique (agency_id, year), add foreign key (agency_id) references peer.agency`,
  `create index on peer.assessment (year, index desc, agency_id)`,
  `create table peer.domain_score as select assessment_id, component.id as domain_id, round(points[position]::numeric / weight, 2) as value from public.score cross join ${valuesOf('domain')}`,
  `alter table peer.domain_score add primary key (assessment_id, domain_id), add foreign key (assessment_id) references peer.assessment, add foreign key (domain_id) references peer.domain`,
  `create table peer.aspect_score as select assessment_id, component.id as aspect_id, round(points[position]::numeric / weight, 2) as value from public.score cross join ${valuesOf('aspect')}`,
  `alter table peer.aspect_score add primary key (assessment_id, aspect_id), add foreign key (assessment_id) references peer.assessment, add foreign key (aspect_id) references peer.aspect`,
  `create table peer.level as select assessment_id, at::integer as indicator_id, level from public.answer cross join unnest(levels) with ordinality as given (level, at)`,
  `alter table peer.level add primary key (assessment_id, indicator_id), add foreign key (assessment_id) references peer.assessment, add foreign key (indicator_id) references peer.indicator`,
  nationFunction,
]

/** Copies the product's tables into rows. */
export const fillPeer = (url: string, say: (line: string) => void): Promise<void> =>
  withDatabase(url, async (db) => {
    const began = performance.now()
    for (const statement of statements) await sql.raw(statement).execute(db)
    await sql`vacuum analyze`.execute(db)
    say(`  the same as rows: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  })
