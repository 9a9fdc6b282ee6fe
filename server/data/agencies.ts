import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Agency, Page, PageRequest } from '../../schema/context.ts'
import type { AgencyKey, AgencyWhere } from '../../schema/where.ts'
import { prepared } from '../database/prepared.ts'
import type { Tables } from '../database/tables.ts'
import { agencyIs } from './conditions.ts'
import { count as countOf, page as pageOf, tie, type Key } from './paging.ts'

const names = ['id', 'code', 'name', 'kind', 'province', 'parent', 'population', 'source'] as const

/** The agencies of codes, in one statement. */
export const byCodes = prepared(
  (db, codes: readonly string[]) =>
    db
      .selectFrom('agency')
      .select(names)
      .where('code', '=', sql<string>`any(${codes}::text[])`),
  [],
)

/** The agencies of ids, in one statement. */
export const byIds = prepared(
  (db, ids: readonly number[]) =>
    db
      .selectFrom('agency')
      .select(names)
      .where('id', '=', sql<number>`any(${ids}::integer[])`),
  [],
)

/** Columns of an agency beside something of its own, under an alias. */
export const columnsBeside = (alias: string): RawBuilder<unknown> =>
  sql.join(names.filter((name) => name !== 'id').map((name) => sql`${sql.ref(`${alias}.${name}`)} as ${sql.ref(`agency_${name}`)}`))

/** A row of something of an agency's that those columns stand in. */
export interface RowBeside {
  readonly agencyId: number
  readonly agencyCode: Agency['code']
  readonly agencyName: Agency['name']
  readonly agencyKind: Agency['kind']
  readonly agencyProvince: Agency['province']
  readonly agencyParent: Agency['parent']
  readonly agencyPopulation: Agency['population']
  readonly agencySource: Agency['source']
}

/** The agency in such a row. */
export const agencyIn = (row: RowBeside): Agency => ({
  id: row.agencyId,
  code: row.agencyCode,
  name: row.agencyName,
  kind: row.agencyKind,
  province: row.agencyProvince,
  parent: row.agencyParent,
  population: row.agencyPopulation,
  source: row.agencySource,
})

const columns = sql`a.id, a.code, a.name, a.kind, a.province, a.parent, a.population, a.source`

/** Each official result that orders has its own alias beside the agencies. */
const resultAlias = (at: number): string => `o${at}`

const keyOf = (key: AgencyKey, at: number): Key => {
  const { field, descending, nullsFirst } = key
  if (field === 'index') return { value: sql.ref(`${resultAlias(at)}.index`), type: 'numeric', descending, nullsFirst, certain: false }
  const certain = field !== 'population'
  return { value: sql.ref(`a.${field}`), type: certain ? 'text' : 'integer', descending, nullsFirst, certain }
}

const from = (order: readonly AgencyKey[]): RawBuilder<unknown> => {
  const joins = order.flatMap((key, at) => {
    if (key.field !== 'index') return []
    const alias = resultAlias(at)
    const own = (name: string) => sql.ref(`${alias}.${name}`)
    return [
      sql` left join assessment ${sql.ref(alias)} on ${own('agency_id')} = a.id and ${own('programme')} = ${key.programme}
        and ${own('year')} = ${key.year} and ${own('official')}`,
    ]
  })
  return sql`agency a${sql.join(joins, sql``)}`
}

/** One page of agencies, in one statement. */
export const page = (db: Kysely<Tables>, request: PageRequest<AgencyWhere, AgencyKey>): Promise<Page<Agency>> =>
  pageOf(
    db,
    { columns, from: from(request.order), where: agencyIs(request.where), keys: [...request.order.map(keyOf), tie(sql.ref('a.id'))] },
    request,
  )

/** How many agencies the filter lets through. */
export const count = (db: Kysely<Tables>, where: AgencyWhere): Promise<number> => countOf(db, { from: from([]), where: agencyIs(where) })
