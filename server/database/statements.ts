import type { PoolClient, QueryResult } from 'pg'
import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from 'kysely'

/** Hears every statement before it is sent; for counting in tests and for logs. */
export type OnStatement = (sql: string) => void

const isRead = (sql: string): boolean => /^\s*(select|with)\b/i.test(sql)

const names = new Map<string, string>()
const most = 500

/** A prepared statement is planned once a connection; without names the drill-down ran at a third of the speed. */
const nameOf = (sql: string): string | undefined => {
  if (!isRead(sql)) return undefined
  const known = names.get(sql)
  if (known || names.size >= most) return known
  const name = `matang_${names.size}`
  names.set(sql, name)
  return name
}

/** When a statement is planned: through relations anew, by what it is asked with; any other once a connection. */
export type Planned = 'once' | 'anew'

const plannedOf = (sql: string): Planned => (/\bexists\b/.test(sql) ? 'anew' : 'once')

/**
 * A connection that names what it reads with, and reads each statement where it is planned as it should be. What writes or
 * begins a transaction keeps one connection until it is released.
 */
export const routing = (take: (planned: Planned) => Promise<PoolClient>, onStatement: OnStatement | undefined): PostgresPoolClient => {
  let kept: PoolClient | null = null
  const send = (client: PoolClient, sql: string, parameters: readonly unknown[]): Promise<QueryResult> => {
    const name = nameOf(sql)
    return client.query({ text: sql, values: [...parameters], ...(name ? { name } : {}) })
  }
  const read = async (sql: string, parameters: readonly unknown[]): Promise<QueryResult> => {
    const client = await take(plannedOf(sql))
    try {
      const result = await send(client, sql, parameters)
      client.release()
      return result
    } catch (error) {
      client.release(true)
      throw error
    }
  }
  const keep = async (sql: string, parameters: readonly unknown[]): Promise<QueryResult> => {
    kept = await take('anew')
    return send(kept, sql, parameters)
  }
  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(sql: unknown, parameters: readonly unknown[] = []): unknown {
    if (typeof sql !== 'string') throw new Error('Cursors are not used here')
    onStatement?.(sql)
    if (kept) return send(kept, sql, parameters)
    return isRead(sql) ? read(sql, parameters) : keep(sql, parameters)
  }
  return {
    query,
    release: (destroy) => {
      kept?.release(destroy)
      kept = null
    },
  }
}
