import { sql, type Expression, type ExpressionBuilder, type Kysely, type SqlBool } from 'kysely'
import type { Agency, AgencyFilter, AgencyOrder, AgencyPage, AgencyPageRequest, Position } from '../../schema/context.ts'
import { prepared } from '../database/prepared.ts'
import type { Tables } from '../database/tables.ts'

const columns = [
  'agency.id',
  'agency.code',
  'agency.name',
  'agency.kind',
  'agency.province',
  'agency.parent',
  'agency.population',
  'agency.source',
] as const

/** The agencies of codes, in one statement. */
export const byCodes = prepared(
  (db, codes: readonly string[]) =>
    db
      .selectFrom('agency')
      .select(columns)
      .where('code', '=', sql<string>`any(${codes}::text[])`),
  [],
)

/** The agencies of ids, in one statement. */
export const byIds = prepared(
  (db, ids: readonly number[]) =>
    db
      .selectFrom('agency')
      .select(columns)
      .where('id', '=', sql<number>`any(${ids}::integer[])`),
  [],
)

/** Agencies beside the official result of the filter's year, where they have one. */
const withResult = (db: Kysely<Tables>, { programme, year }: AgencyFilter) =>
  db
    .selectFrom('agency')
    .leftJoin('assessment', (join) =>
      join
        .onRef('assessment.agencyId', '=', 'agency.id')
        .on('assessment.programme', '=', programme)
        .on('assessment.year', '=', year)
        .on('assessment.official', '=', true),
    )

type Builder = ExpressionBuilder<Tables & { assessment: Tables['assessment'] }, 'agency' | 'assessment'>

const escaped = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

const conditions =
  (filter: AgencyFilter) =>
  (eb: Builder): Expression<SqlBool> => {
    const { search, kinds, province, grades, indexAtLeast, indexAtMost, assessed } = filter
    return eb.and([
      ...(search === undefined ? [] : [eb.or([eb('agency.name', 'ilike', escaped(search)), eb('agency.code', 'ilike', escaped(search))])]),
      ...(kinds === undefined ? [] : [eb('agency.kind', '=', sql<Agency['kind']>`any(${kinds}::text[])`)]),
      ...(province === undefined ? [] : [eb('agency.province', '=', province)]),
      ...(grades === undefined ? [] : [eb('assessment.grade', '=', sql<string>`any(${grades}::text[])`)]),
      ...(indexAtLeast === undefined ? [] : [eb('assessment.index', '>=', sql<string>`${indexAtLeast}::numeric`)]),
      ...(indexAtMost === undefined ? [] : [eb('assessment.index', '<=', sql<string>`${indexAtMost}::numeric`)]),
      ...(assessed === undefined ? [] : [eb('assessment.index', assessed ? 'is not' : 'is', null)]),
    ])
  }

const values = {
  index: { column: 'assessment.index', cast: 'numeric' },
  name: { column: 'agency.name', cast: 'text' },
  population: { column: 'agency.population', cast: 'integer' },
} as const

/**
 * What comes after a position in the order, or before it. Agencies without the value come last whichever the direction,
 * and ties go by id, so that every agency has one place.
 */
const beyond = ({ field, descending }: AgencyOrder, { value, id }: Position, backward: boolean) => {
  const column = sql.ref(values[field].column)
  const own = sql`${value}::${sql.raw(values[field].cast)}`
  const further = sql.raw(descending === backward ? '>' : '<')
  const nearId = sql.raw(backward ? '<' : '>')
  if (value === null)
    return backward ? sql<SqlBool>`(${column} is not null or agency.id < ${id})` : sql<SqlBool>`(${column} is null and agency.id > ${id})`
  const beside = sql`(${column} ${further} ${own} or (${column} = ${own} and agency.id ${nearId} ${id}))`
  return backward ? sql<SqlBool>`${beside}` : sql<SqlBool>`(${beside} or ${column} is null)`
}

/** One page, in one statement; one row more than asked for tells whether others follow. */
export const page = async (db: Kysely<Tables>, request: AgencyPageRequest): Promise<AgencyPage> => {
  const { filter, order, limit, after, before, fromEnd } = request
  const { column } = values[order.field]
  // Reading from the end turns the whole order round, nulls included; the rows are turned back below.
  const direction = sql.raw(order.descending === fromEnd ? 'asc' : 'desc')
  const rows = await withResult(db, filter)
    .select(columns)
    .select(sql<string | null>`${sql.ref(column)}::text`.as('value'))
    .where(conditions(filter))
    .$if(after !== undefined, (query) => query.where(after ? beyond(order, after, false) : sql<SqlBool>`true`))
    .$if(before !== undefined, (query) => query.where(before ? beyond(order, before, true) : sql<SqlBool>`true`))
    .orderBy(
      sql`${sql.ref(column)} ${direction} nulls ${sql.raw(fromEnd ? 'first' : 'last')}, agency.id ${sql.raw(fromEnd ? 'desc' : 'asc')}`,
    )
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit).map(({ value, ...agency }) => ({ agency, position: { value, id: agency.id } }))
  return { rows: fromEnd ? shown.toReversed() : shown, more: rows.length > limit }
}

/** How many agencies the filter lets through. */
export const count = async (db: Kysely<Tables>, filter: AgencyFilter): Promise<number> => {
  const { total } = await withResult(db, filter)
    .select(sql<number>`count(*)::integer`.as('total'))
    .where(conditions(filter))
    .executeTakeFirstOrThrow()
  return total
}
