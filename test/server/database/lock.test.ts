import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DatabaseLocked, lock } from '../../../server/database/lock.ts'
import { openDatabase } from '../../../server/database/open.ts'
import { silentLog } from '../../../server/log.ts'
import { start } from '../process.ts'

const refusal = (dataDir: string, pid: number): string =>
  `The embedded database in ${dataDir} is in use by process ${pid}. Stop that process, give this one another DATA_DIR, or use PostgreSQL with DATABASE_URL.`

const lockFile = new URL('../../../server/database/lock.ts', import.meta.url).href
/** Another process that takes the lock and keeps it, or says why it could not. */
const taker = (dataDir: string) =>
  start([
    '--input-type=module',
    '-e',
    `import { lock } from '${lockFile}'
     try { lock(${JSON.stringify(dataDir)}); console.log('taken'); setInterval(() => {}, 1000) } catch (error) { console.log(error.name + ': ' + error.message) }`,
  ])

describe('the lock of the embedded database', () => {
  let dataDir: string
  let file: string
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'matang-lock-'))
    file = join(dataDir, 'matang.lock')
  })
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

  const open = () => openDatabase({ databaseUrl: null, dataDir, log: silentLog })

  test('refuses a second opening in this process, and is free again when the first is closed', async () => {
    const first = await open()
    try {
      await expect(open()).rejects.toThrow(new DatabaseLocked(dataDir, process.pid))
      await expect(open()).rejects.toThrow(refusal(dataDir, process.pid))
      // The refused ones took nothing away: it is still locked, and it still answers.
      expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
      expect(await first.ping()).toBe(true)
      await sql`create table kept (it integer)`.execute(first.db)
    } finally {
      await first.close()
    }
    expect(existsSync(file)).toBe(false)
    const second = await open()
    expect((await sql`select count(*)::integer as count from kept`.execute(second.db)).rows).toEqual([{ count: 0 }])
    await second.close()
    expect(existsSync(file)).toBe(false)
  })

  test('refuses another process while this one has it, and lets it in afterwards', async () => {
    const unlock = lock(dataDir)
    const refused = taker(dataDir)
    expect(await refused.ended).toBe(0)
    expect(refused.output()).toBe(`DatabaseLocked: ${refusal(dataDir, process.pid)}\n`)
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
    unlock()
    const taken = taker(dataDir)
    await taken.says(/^taken/)
    expect(readFileSync(file, 'utf8')).toBe(String(taken.pid))
    taken.kill('SIGKILL')
    await taken.ended
  })

  test('refuses this process while another has it, and is taken over when that has died', async () => {
    const other = taker(dataDir)
    try {
      await other.says(/^taken/)
      expect(() => lock(dataDir)).toThrow(refusal(dataDir, other.pid))
      await expect(open()).rejects.toThrow(refusal(dataDir, other.pid))
      expect(readFileSync(file, 'utf8')).toBe(String(other.pid))
    } finally {
      other.kill('SIGKILL')
    }
    expect(await other.ended).toBe('SIGKILL')
    expect(readFileSync(file, 'utf8')).toBe(String(other.pid))
    const unlock = lock(dataDir)
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
    unlock()
    expect(existsSync(file)).toBe(false)
  })

  test('is taken over from an earlier process that had the number of this one', () => {
    writeFileSync(file, String(process.pid))
    const unlock = lock(dataDir)
    expect(() => lock(dataDir)).toThrow(refusal(dataDir, process.pid))
    unlock()
    expect(existsSync(file)).toBe(false)
  })

  test('makes the folder that it stands in', () => {
    const deeper = join(dataDir, 'a', 'b')
    const unlock = lock(deeper)
    expect(readFileSync(join(deeper, 'matang.lock'), 'utf8')).toBe(String(process.pid))
    unlock()
  })

  test('is given back when the database cannot be opened', async () => {
    writeFileSync(join(dataDir, 'pglite'), 'a file where the database should be a folder')
    await expect(open()).rejects.not.toBeInstanceOf(DatabaseLocked)
    expect(existsSync(file)).toBe(false)
  })

  test.each(['', ' ', 'nobody', '-1'])('is taken over from a file that names no process: "%s"', (content) => {
    writeFileSync(file, content)
    const unlock = lock(dataDir)
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
    unlock()
  })

  test('refuses the same folder under another name', () => {
    const alias = `${dataDir}-alias`
    symlinkSync(dataDir, alias)
    const unlock = lock(dataDir)
    try {
      expect(() => lock(alias)).toThrow(DatabaseLocked)
    } finally {
      unlock()
      rmSync(alias)
    }
  })

  test('of one folder says nothing of another', () => {
    const unlock = [lock(join(dataDir, 'one')), lock(join(dataDir, 'two'))]
    for (const free of unlock) free()
    expect(existsSync(join(dataDir, 'two', 'matang.lock'))).toBe(false)
  })
})
