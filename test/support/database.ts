import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { importFigures, type Report } from '../../server/database/import/load.ts'
import { migrate } from '../../server/database/migrate.ts'
import { openDatabase, type Database } from '../../server/database/open.ts'
import { silentLog } from '../../server/log.ts'
import { activate, keep } from '../../server/editions/versions.ts'
import { editions, rules } from './editions.ts'

/** A database of its own for one test file, and what has been sent to it. */
export interface TestDatabase extends Database {
  readonly url: string | null
  /** The statements since it was last asked. */
  readonly statements: () => readonly string[]
}

const recorder = () => {
  let heard: string[] = []
  return {
    onStatement: (sql: string) => void heard.push(sql),
    statements: () => {
      const sofar = heard
      heard = []
      return sofar
    },
  }
}

/** An empty database on the real server; dropped when closed. */
export const openReal = async (): Promise<TestDatabase> => {
  const server = inject('postgresUrl')
  const name = `matang_${randomUUID().replaceAll('-', '')}`
  const admin = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await admin(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const { onStatement, statements } = recorder()
  const database = await openDatabase({ databaseUrl: url.href, dataDir: '', log: silentLog, onStatement })
  const close = async (): Promise<void> => {
    await database.close()
    await admin(`drop database ${name} with (force)`)
  }
  return { ...database, close, url: url.href, statements }
}

/** An empty embedded database in a folder of its own; removed when closed. */
export const openEmbedded = async (): Promise<TestDatabase> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'matang-data-'))
  const { onStatement, statements } = recorder()
  const database = await openDatabase({ databaseUrl: null, dataDir, log: silentLog, onStatement })
  const close = async (): Promise<void> => {
    await database.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...database, close, url: null, statements }
}

/** Runs the same tests on the embedded database and on a real PostgreSQL, each with the schema in place. */
export const eachDatabase = (name: string, tests: (database: () => TestDatabase) => void): void => {
  describe.each([
    ['embedded', openEmbedded],
    ['PostgreSQL', openReal],
  ] as const)(`${name} on %s`, (_, open) => {
    let database: TestDatabase | null = null
    beforeAll(async () => {
      database = await open()
      await migrate(database.db)
    })
    afterAll(() => database?.close())
    tests(() => {
      if (!database) throw new Error('The database is not open yet')
      return database
    })
  })
}

/** Loads the real figures. */
export const loadFigures = async ({ db }: Database): Promise<Report> => {
  await keep(db, editions)
  await activate(db, editions)
  return importFigures(db, rules)
}
