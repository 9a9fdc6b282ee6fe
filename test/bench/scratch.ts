import pg from 'pg'
import { startPostgres } from '../support/postgres.ts'
import { fillPeer } from './peer-set.ts'
import { fill, years, type SetSize } from './set.ts'

/* A database to measure on, never the product's: on the server that TEST_DATABASE_URL names, else on one started here. */

const settings = [
  'fsync=off',
  'max_connections=100',
  'shared_buffers=1GB',
  'max_wal_size=4GB',
  'checkpoint_timeout=30min',
  'wal_level=minimal',
  'max_wal_senders=0',
]

export interface Scratch {
  readonly url: string
  readonly ask: <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  /** The processes of PostgreSQL that serve others than this one. */
  readonly backends: () => Promise<readonly number[]>
  readonly stop: () => Promise<void>
}

const asked = async <Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text, [...values])).rows
  } finally {
    await client.end()
  }
}

const others = `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`

/** Opens a set's database, building it unless it may be kept and is there. */
export const openScratch = async (set: SetSize, keep: boolean, say: (line: string) => void): Promise<Scratch> => {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await startPostgres(settings)
  const name = `matang_bench_${set.name}`
  const url = new URL(server.url)
  url.pathname = `/${name}`
  try {
    const [known] = await asked(server.url, 'select 1 from pg_database where datname = $1', [name])
    if (known && keep) say(`The ${set.name} set is there already.`)
    else {
      await asked(server.url, `drop database if exists ${name} with (force)`)
      await asked(server.url, `create database ${name}`)
      say(`Building the ${set.name} set: ${set.bodies} bodies × ${years.length} years × 47 levels, all synthetic.`)
      await fill(url.href, set, say)
      await fillPeer(url.href, say)
    }
  } catch (error) {
    await server.stop()
    throw error
  }
  return {
    url: url.href,
    ask: (text, values) => asked(url.href, text, values),
    backends: async () => (await asked<{ pid: number }>(url.href, others)).map(({ pid }) => pid),
    stop: async () => {
      if (given && !keep) await asked(given, `drop database ${name} with (force)`)
      await server.stop()
    },
  }
}
