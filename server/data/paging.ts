import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import type { Page, PageRequest, Position } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'

/* Pages by keyset: a page begins beyond a position in the order, so that inserts between pages move nothing. */

/** One key of an order as SQL. */
export interface Key {
  readonly value: RawBuilder<unknown>
  readonly type: 'text' | 'integer' | 'numeric'
  readonly descending: boolean
  readonly nullsFirst: boolean
  /** Whether the value is never null. */
  readonly certain: boolean
}

/** A key that breaks ties: it is never null and rises. */
export const tie = (value: RawBuilder<unknown>): Key => ({
  value,
  type: 'integer',
  descending: false,
  nullsFirst: false,
  certain: true,
})

const reversed = (key: Key): Key => ({ ...key, descending: !key.descending, nullsFirst: !key.nullsFirst })

const bound = ({ type }: Key, value: string): RawBuilder<unknown> => sql`${value}::${sql.raw(type)}`

const same = (key: Key, value: string | null): RawBuilder<SqlBool> =>
  value === null ? sql`${key.value} is null` : sql`${key.value} = ${bound(key, value)}`

const further = (key: Key, value: string | null): RawBuilder<SqlBool> => {
  if (value === null) return key.nullsFirst ? sql`${key.value} is not null` : sql`false`
  const beyond = sql<SqlBool>`${key.value} ${sql.raw(key.descending ? '<' : '>')} ${bound(key, value)}`
  return key.nullsFirst || key.certain ? beyond : sql`(${beyond} or ${key.value} is null)`
}

/** What comes after a position: further by one key, and the same by all before it. */
export const beyond = (keys: readonly Key[], position: Position): RawBuilder<SqlBool> => {
  const cases = keys.map((key, at) => {
    const before = keys.slice(0, at).map((earlier, n) => same(earlier, position[n] ?? null))
    return sql`(${sql.join([...before, further(key, position[at] ?? null)], sql` and `)})`
  })
  const [first] = keys
  const start = position[0] ?? null
  // Said once more for the first key alone, an index begins there rather than at its end.
  const here =
    first?.certain && start !== null ? sql`${first.value} ${sql.raw(first.descending ? '<=' : '>=')} ${bound(first, start)} and ` : sql``
  return sql`${here}(${sql.join(cases, sql` or `)})`
}

const orderBy = (keys: readonly Key[]): RawBuilder<unknown> =>
  sql.join(
    keys.map(({ value, descending, nullsFirst, certain }) => {
      const nulls = certain || nullsFirst === descending ? '' : nullsFirst ? ' nulls first' : ' nulls last'
      return sql`${value} ${sql.raw(descending ? 'desc' : 'asc')}${sql.raw(nulls)}`
    }),
  )

export interface Listing {
  readonly columns: RawBuilder<unknown>
  readonly from: RawBuilder<unknown>
  readonly where: RawBuilder<SqlBool>
  readonly keys: readonly Key[]
}

/**
 * One page, in one statement; one row more than asked for tells whether others follow. The size stands in the text: a plan
 * made without it takes a tenth of all rows for a page, and reads them.
 */
export const page = async <Columns extends object>(
  db: Kysely<Tables>,
  { columns, from, where, keys }: Listing,
  { limit, after, before, fromEnd, positions }: Omit<PageRequest<unknown, unknown>, 'where' | 'order'>,
): Promise<Page<Columns>> => {
  const conditions = [where, ...(after ? [beyond(keys, after)] : []), ...(before ? [beyond(keys.map(reversed), before)] : [])]
  const position = sql.join(
    keys.map(({ value }) => sql`${value}::text`),
    sql`, `,
  )
  const { rows } = await sql<Columns & { ordered?: string[] }>`
    select ${columns}${positions ? sql`, array[${position}] as ordered` : sql``}
    from ${from}
    where ${sql.join(conditions, sql` and `)}
    order by ${orderBy(fromEnd ? keys.map(reversed) : keys)}
    limit ${sql.lit(limit + 1)}`.execute(db)
  const shown = rows.slice(0, limit).map((row) => ({ row, position: row.ordered ?? [] }))
  return { rows: fromEnd ? shown.toReversed() : shown, more: rows.length > limit }
}

/** How many the conditions let through, in one statement. */
export const count = async (db: Kysely<Tables>, { from, where }: Pick<Listing, 'from' | 'where'>): Promise<number> => {
  const { rows } = await sql<{ total: number }>`select count(*)::integer as total from ${from} where ${where}`.execute(db)
  return rows[0]?.total ?? 0
}
