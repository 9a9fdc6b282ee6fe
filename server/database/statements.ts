import type { PoolClient } from 'pg'
import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from 'kysely'

/** Hears every statement before it is sent; for counting in tests and for logs. */
export type OnStatement = (sql: string) => void

const names = new Map<string, string>()
const most = 500

/** A prepared statement is planned once a connection; without names the drill-down ran at a third of the speed. */
const nameOf = (sql: string): string | undefined => {
  if (!/^\s*(select|with)\b/i.test(sql)) return undefined
  const known = names.get(sql)
  if (known || names.size >= most) return known
  const name = `matang_${names.size}`
  names.set(sql, name)
  return name
}

/** A pooled connection that names what it reads with. */
export const naming = (client: PoolClient, onStatement: OnStatement | undefined): PostgresPoolClient => {
  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(sql: unknown, parameters: readonly unknown[] = []): unknown {
    if (typeof sql !== 'string') throw new Error('Cursors are not used here')
    onStatement?.(sql)
    const name = nameOf(sql)
    return client.query({ text: sql, values: [...parameters], ...(name ? { name } : {}) })
  }
  return { query, release: (destroy) => client.release(destroy) }
}
