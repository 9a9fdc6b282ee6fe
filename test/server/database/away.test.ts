import { sql } from 'kysely'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHttpServer } from '../../../server/http.ts'
import { migrate } from '../../../server/database/migrate.ts'
import { openDatabase, type Database } from '../../../server/database/open.ts'
import type { Log } from '../../../server/log.ts'
import { appOf } from '../../support/app.ts'
import { openReal, type TestDatabase } from '../../support/database.ts'
import { freePort, start } from '../process.ts'
import { proxyTo } from './proxy.ts'

let real: TestDatabase
let database: Database
let proxy: ReturnType<typeof proxyTo>
let server: Server
let address: { readonly http: string; readonly database: string }
const logged: string[] = []
const log: Log = { info: () => {}, error: (line) => void logged.push(line) }

beforeAll(async () => {
  real = await openReal()
  await migrate(real.db)
  await real.db
    .insertInto('agency')
    .values({ code: '35.73', name: 'Kota Malang', kind: 'city', province: null, population: 1, source: 'test' })
    .execute()
  const url = new URL(real.url ?? '')
  const [own, port] = [await freePort(), await freePort()]
  proxy = proxyTo(url.hostname, Number(url.port || '5432'), own)
  await proxy.open()
  url.host = `127.0.0.1:${own}`
  url.searchParams.set('application_name', 'by way of the proxy')
  database = await openDatabase({ databaseUrl: url.href, dataDir: '', log })
  server = createHttpServer({ app: appOf(database, log), client: null, sdl: '', ready: database.ping, warnings: () => [], log })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  address = { http: `http://127.0.0.1:${port}`, database: url.href }
})

afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await database.close()
  await proxy.cut()
  await real.close()
})

const asked = async () => {
  const query = encodeURIComponent('{ agency(code: "35.73") { name } }')
  const headers = { accept: 'application/graphql-response+json' }
  const response = await fetch(`${address.http}/graphql?query=${query}`, { headers })
  const { data, errors }: { readonly data: unknown; readonly errors?: unknown } = await response.json()
  return { status: response.status, body: errors === undefined ? { data } : { data, errors } }
}
const status = async (path: string) => {
  const response = await fetch(`${address.http}${path}`)
  return { status: response.status, body: await response.json() }
}

const answered = { status: 200, body: { data: { agency: { name: 'Kota Malang' } } } }
const unavailable = {
  status: 503,
  body: {
    data: { agency: null },
    errors: [
      {
        message: 'The database cannot be reached just now. Try again in a moment.',
        path: ['agency'],
        extensions: { code: 'UNAVAILABLE' },
      },
    ],
  },
}
const ready = { status: 200, body: { status: 'ready', warnings: [] } }
const away = { status: 503, body: { status: 'database away' } }
const up = { status: 200, body: { status: 'up' } }

/** Cuts the way, and waits until every idle connection is known to be lost. */
const lose = async (): Promise<void> => {
  const { rows } =
    await sql`select from pg_stat_activity where datname = current_database() and application_name = 'by way of the proxy'`.execute(real.db)
  logged.length = 0
  await proxy.cut()
  await expect
    .poll(() => logged, { timeout: 20_000 })
    .toEqual(rows.map(() => 'PostgreSQL closed a connection; the next request opens another'))
}

test.each(['once', 'and once more'])('a database that goes is said to be away, and answers again when it is back: %s', async () => {
  expect(await Promise.all([asked(), asked(), asked()])).toEqual([answered, answered, answered])
  expect(await status('/ready')).toEqual(ready)
  await lose()
  expect(await Promise.all([asked(), asked(), status('/ready'), status('/health')])).toEqual([unavailable, unavailable, away, up])
  expect(await asked()).toEqual(unavailable)
  expect(logged.slice(-1)).toEqual(['The database cannot be reached'])
  await proxy.open()
  expect(await Promise.all([asked(), asked(), status('/ready'), status('/health')])).toEqual([answered, answered, ready, up])
})

test('a server that takes connections and says nothing is away within seconds', async () => {
  await lose()
  await proxy.deafen()
  const began = performance.now()
  expect(await Promise.all([asked(), status('/ready')])).toEqual([unavailable, away])
  expect(performance.now() - began).toBeLessThan(10_000)
  await proxy.cut()
  await proxy.open()
  expect(await asked()).toEqual(answered)
})

test('a server that ends its connections, as in a restart, is not noticed by who asks next', async () => {
  expect(await Promise.all([asked(), asked(), asked()])).toEqual([answered, answered, answered])
  logged.length = 0
  const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'by way of the proxy'`.execute(real.db)
  expect(rows.length).toBeGreaterThan(0)
  await expect.poll(() => logged, { timeout: 20_000 }).toHaveLength(rows.length)
  expect(await asked()).toEqual(answered)
})

const open = new URL('../../../server/database/open.ts', import.meta.url).href

test('a connection that is lost under a statement ends the statement, not the process', async () => {
  // In a process of its own, which is what is at stake.
  const script = `
    import { openDatabase } from '${open}'
    import { sql } from 'kysely'
    const { db, ping } = await openDatabase({ databaseUrl: process.env.URL, dataDir: '', log: { info: () => {}, error: () => {} } })
    await sql\`select pg_sleep(30)\`.execute(db).catch((error) => console.log('failed: ' + error.message))
    for (;;) if (await ping().catch(() => false)) break
    console.log('answered')
    process.exit(0)`
  const other = start(['--input-type=module', '-e', script], { URL: address.database })
  const sleeping = sql`select from pg_stat_activity where datname = current_database() and query = 'select pg_sleep(30)'`
  await expect.poll(async () => (await sleeping.execute(real.db)).rows, { timeout: 20_000 }).toHaveLength(1)
  await proxy.cut()
  await proxy.open()
  expect(await other.ended).toBe(0)
  expect(other.output()).toBe('failed: Connection terminated unexpectedly\nanswered\n')
})
