import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { CamelCasePlugin, Kysely, PostgresDialect, sql, type KyselyPlugin, type UnknownRow } from 'kysely'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Log } from '../log.ts'
import { lock } from './lock.ts'
import { routing, type OnStatement, type Planned } from './statements.ts'
import type { Tables } from './tables.ts'

export interface OpenOptions {
  /** A PostgreSQL server; without one the database is embedded. */
  readonly databaseUrl: string | null
  /** Where the embedded database lives. */
  readonly dataDir: string
  readonly log: Log
  readonly onStatement?: OnStatement
}

export interface Database {
  readonly db: Kysely<Tables>
  readonly kind: 'embedded' | 'postgres'
  /** Whether it answers now. */
  readonly ping: () => Promise<boolean>
  readonly close: () => Promise<void>
}

const itemsOf = (text: string): readonly string[] => (text === '{}' ? [] : text.slice(1, -1).split(','))

/** Whole numbers are read digit by digit, with no text in between: a page of records holds ten thousand of them. */
const wholeNumbers = (text: string): readonly (number | null)[] => {
  const numbers: (number | null)[] = []
  for (let at = 1; at < text.length; at++) {
    if (text[at] === 'N') {
      numbers.push(null)
      at += 'NULL'.length
      continue
    }
    const negative = text[at] === '-'
    if (negative) at++
    let number = 0
    for (let digit = text.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = text.charCodeAt(++at) - 48) number = number * 10 + digit
    if (text.length > 2) numbers.push(negative ? -number : number)
  }
  return numbers
}

/* Arrays by the number of their type in PostgreSQL. pg's own reader takes ten times as long, and makes floats of exact numbers. */
const readers: ReadonlyMap<number, (text: string) => readonly unknown[]> = new Map<number, (text: string) => readonly unknown[]>([
  [1000, (text) => itemsOf(text).map((item) => (item === 'NULL' ? null : item === 't'))],
  [1005, wholeNumbers],
  [1007, wholeNumbers],
  [1231, (text) => itemsOf(text).map((item) => (item === 'NULL' ? null : item))],
])

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : readers.get(oid)) ?? pg.types.getTypeParser(oid, format),
}

/* Names of columns are turned once for each result, and what stands in them is left alone: Kysely's own plugin walks through every array. */
const camelCase = new CamelCasePlugin()

const named = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const renamed = (rows: readonly UnknownRow[]): UnknownRow[] => {
  const names = Object.keys(rows[0] ?? {}).map((column): [string, string] => [column, named(column)])
  if (names.every(([column, name]) => column === name)) return [...rows]
  // A copy of something that has all its names already has not to grow name by name.
  const empty: UnknownRow = Object.fromEntries(names.map(([, name]) => [name, null]))
  return rows.map((row) => {
    const own = { ...empty }
    for (const [column, name] of names) own[name] = row[column]
    return own
  })
}

const naturalNames: KyselyPlugin = {
  transformQuery: (args) => camelCase.transformQuery(args),
  transformResult: async ({ result }) => ({ ...result, rows: renamed(result.rows) }),
}

/** Where statements are sent, by when they are planned. */
type Pools = Readonly<Record<Planned, pg.Pool>>

const connect = (pools: Pools, onStatement: OnStatement | undefined): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: {
        connect: async () => routing((planned) => pools[planned].connect(), onStatement),
        end: async () => void (await Promise.all([...new Set(Object.values(pools))].map((pool) => pool.end()))),
        options: pools.once.options,
      },
    }),
    plugins: [naturalNames],
  })

const ping = (db: Kysely<Tables>) => async (): Promise<boolean> => {
  await sql`select 1`.execute(db)
  return true
}

const openEmbedded = async ({ dataDir, log, onStatement }: OpenOptions): Promise<Database> => {
  const unlock = lock(dataDir)
  try {
    const lite = await PGlite.create(join(dataDir, 'pglite'))
    // One connection is all that it has; a second would crash it.
    const pool = new pg.Pool({ ...createPgConfig(lite), max: 1, types, connectionTimeoutMillis: 30_000 })
    pool.on('error', (error) => log.error('The embedded database lost a connection', error))
    const db = connect({ once: pool, anew: pool }, onStatement)
    const close = async (): Promise<void> => {
      await db.destroy()
      await lite.close()
      unlock()
    }
    return { db, kind: 'embedded', ping: ping(db), close }
  } catch (error) {
    unlock()
    throw error
  }
}

const bounds = '-c statement_timeout=5s -c lock_timeout=3s -c idle_in_transaction_session_timeout=10s'

/*
 * Left to itself PostgreSQL planned some statements each time, which took ten times as long as running them; a filter through
 * relations that is planned without its values can take as many times longer to run. So each has connections of its own.
 */
const planModes: Readonly<Record<Planned, string>> = { once: 'force_generic_plan', anew: 'force_custom_plan' }

const poolOf = (connectionString: string, planned: Planned, log: Log): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    // About twice the processors: more wait for each other.
    max: Math.max(4, 2 * availableParallelism()),
    types,
    connectionTimeoutMillis: 3_000,
    options: `${bounds} -c plan_cache_mode=${planModes[planned]}`,
  })
  // Without a listener a restart of PostgreSQL would end this process.
  pool.on('error', (error) => log.error('PostgreSQL closed a connection; the next request opens another', error))
  // The same for a connection that is lost under a statement, which fails and says so itself.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

const openPostgres = (connectionString: string, { log, onStatement }: OpenOptions): Database => {
  const pools = { once: poolOf(connectionString, 'once', log), anew: poolOf(connectionString, 'anew', log) }
  const db = connect(pools, onStatement)
  return { db, kind: 'postgres', ping: ping(db), close: () => db.destroy() }
}

/** Opens the database that the configuration names. Throws `DatabaseLocked` when the embedded one is in use. */
export const openDatabase = async (options: OpenOptions): Promise<Database> =>
  options.databaseUrl ? openPostgres(options.databaseUrl, options) : openEmbedded(options)
