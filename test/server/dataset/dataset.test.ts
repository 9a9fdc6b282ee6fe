import { parse } from 'csv-parse/sync'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Rules } from '../../../schema/context.ts'
import { createData } from '../../../server/data/index.ts'
import { build } from '../../../server/dataset/build.ts'
import { migrate } from '../../../server/database/migrate.ts'
import { createFiles } from '../../../server/files.ts'
import { createHttpServer } from '../../../server/http.ts'
import { silentLog } from '../../../server/log.ts'
import { answered, appOf, each } from '../../support/app.ts'
import { loadFigures, openEmbedded, openReal, type TestDatabase } from '../../support/database.ts'
import { editions, rules as ownRules, rulesOf } from '../../support/editions.ts'

const run = promisify(execFile)
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

interface Index {
  readonly version: string
  readonly licence: string
  readonly rules: readonly { readonly digest: string }[]
  readonly files: readonly { readonly file: string; readonly bytes: number; readonly sha256: string; readonly rows?: number }[]
}

describe('the open data', () => {
  const top = mkdtempSync(join(tmpdir(), 'matang-open-'))
  let real: TestDatabase
  let embedded: TestDatabase
  let server: ReturnType<typeof createHttpServer>
  let port = 0
  let rules: Rules = ownRules

  beforeAll(async () => {
    ;[real, embedded] = [await openReal(), await openEmbedded()]
    for (const database of [real, embedded]) {
      await migrate(database.db)
      await loadFigures(database)
    }
    const app = appOf(real)
    const files = createFiles({
      app,
      data: () => createData(real.db),
      rules: () => rules,
      log: silentLog,
      open: { folder: join(top, 'served'), db: real.db },
    })
    server = createHttpServer({ app, client: null, files, sdl: '', ready: async () => true, warnings: () => [], log: silentLog })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await real.close()
    await embedded.close()
    rmSync(top, { recursive: true, force: true })
  })

  const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init)
  const index = async (): Promise<Index> => JSON.parse(await (await get('/data/index.json')).text())
  const csv = async (name: string): Promise<readonly Readonly<Record<string, string>>[]> =>
    parse(Buffer.from(await (await get(`/data/${name}.csv`)).arrayBuffer()), { bom: true, columns: true })

  test('are the same bytes when built again, and on another database', async () => {
    const [one, two, three] = [
      await build(join(top, 'one'), { db: real.db, rules: ownRules }),
      await build(join(top, 'two'), { db: real.db, rules: ownRules }),
      await build(join(top, 'three'), { db: embedded.db, rules: ownRules }),
    ]
    expect(one.files.length).toBeGreaterThan(30)
    expect(two).toEqual(one)
    expect(three).toEqual(one)
    const names = readdirSync(join(top, 'one')).toSorted()
    expect(names).toContain('SHA256SUMS')
    for (const name of names)
      for (const other of ['two', 'three'])
        expect(readFileSync(join(top, other, name)).equals(readFileSync(join(top, 'one', name))), `${other}/${name}`).toBe(true)
  })

  test('are listed with their sums, and are what the list says', async () => {
    const { files, licence, rules: listed } = await index()
    expect(licence).toBe('CC-BY-4.0')
    expect(listed.map(({ digest }) => digest)).toEqual(editions.map(({ digest }) => digest))
    const sums = new Map(
      (await (await get('/data/SHA256SUMS')).text())
        .trimEnd()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    )
    expect([...sums.keys()]).toEqual([...files.map(({ file }) => file), 'index.json'])
    for (const { file, bytes, sha256: sum } of files) {
      const body = Buffer.from(await (await get(`/data/${file}`)).arrayBuffer())
      expect([file, body.length, sha256(body)]).toEqual([file, bytes, sum])
      expect(sums.get(file)).toBe(sum)
    }
  })

  test('hold every assessment once, as the graph shows it', async () => {
    const results = await csv('results')
    const { rows } = await sql<{ count: string }>`select count(*)::text as count from assessment`.execute(real.db)
    expect(String(results.length)).toBe(rows[0]?.count)
    const query = `{ agency(code: "51.71") { assessments { year stage official ruleDigest inputHash rankedIndex grade { code } index { exact display state published { value agrees } } } } }`
    const data = await answered(appOf(real), query)
    const text = (value: unknown, path: string): string => {
      const [found] = each(value, path)
      return found === null || found === undefined ? '' : typeof found === 'string' ? found : JSON.stringify(found)
    }
    const asked = each(data, 'agency.assessments.*').map((one) => ({
      year: text(one, 'year'),
      stage: text(one, 'stage').toLowerCase(),
      official: text(one, 'official'),
      rule_digest: text(one, 'ruleDigest'),
      input_hash: text(one, 'inputHash'),
      index_ranked: text(one, 'rankedIndex'),
      grade: text(one, 'grade.code'),
      index_exact: text(one, 'index.exact'),
      index_state: text(one, 'index.state').toLowerCase(),
      index_printed: text(one, 'index.published.value'),
      index_agrees: text(one, 'index.published.agrees'),
    }))
    const own = results.filter(({ agency }) => agency === '51.71')
    expect(own.length).toBeGreaterThan(3)
    for (const row of own) expect(asked).toContainEqual(Object.fromEntries(Object.keys(asked[0] ?? {}).map((name) => [name, row[name]])))
    expect(own.find(({ year, stage }) => year === '2021' && stage === 'final')).toMatchObject({
      index_exact: '3.1925',
      index_computed: '3.19',
    })
  })

  test('say what is missing by a state, never by a zero', async () => {
    const [results, scores, levels] = [await csv('results'), await csv('scores'), await csv('levels')]
    const unknown = results.filter(({ index_state: state }) => state === 'published_only')
    expect(unknown.length).toBeGreaterThan(1_000)
    expect(unknown.every(({ index_exact: own, index_computed: shown }) => own === '' && shown === '')).toBe(true)
    expect(scores.every(({ state, exact }) => (exact === '') !== (state === 'assessed' || state === 'assumed_floor'))).toBe(true)
    expect(levels.length).toBeGreaterThan(400)
    expect(levels.every(({ state, value }) => (value === '') !== (state === 'assessed' || state === 'assumed_floor'))).toBe(true)
  })

  test('explain each column of each table in both languages', async () => {
    const codebook = await csv('codebook')
    const { files } = await index()
    for (const { file } of files.filter((one) => one.file.endsWith('.csv'))) {
      const name = file.slice(0, -4)
      const text = Buffer.from(await (await get(`/data/${file}`)).arrayBuffer()).toString()
      const header = text.slice(1, text.indexOf('\r\n')).split(',')
      expect(codebook.filter(({ table }) => table === name).map(({ column }) => column)).toEqual(header)
    }
    for (const entry of codebook)
      expect(
        [entry['about_id'], entry['about_en']].every((words) => (words ?? '').length > 3),
        JSON.stringify(entry),
      ).toBe(true)
  })

  test('name the licence, and those whose data they hold', async () => {
    const words = await (await get('/data/LICENCE.txt')).text()
    for (const expected of ['CC BY 4.0', 'cahyadsn/wilayah', 'Copyright (c) 2017 Cahya DSN', 'not an official site'])
      expect(words).toContain(expected)
  })

  describe('reproduce every index from the files alone', () => {
    const downloaded = async (folder: string): Promise<string> => {
      const empty = join(top, folder)
      mkdirSync(empty)
      for (const name of ['recompute.mjs', 'levels.csv', 'weights.csv', 'results.csv', 'scores.csv'])
        writeFileSync(join(empty, name), Buffer.from(await (await get(`/data/${name}`)).arrayBuffer()))
      return empty
    }
    const recompute = (folder: string) =>
      run(process.execPath, ['recompute.mjs'], { cwd: folder, env: {} }).catch((error: unknown) => error)

    test('in an empty folder', async () => {
      const { rows } = await sql<{ count: string }>`select count(*)::text as count from score
        join assessment on assessment.id = assessment_id and assessment.digest = score.digest where points[1] is not null`.execute(real.db)
      const count = rows[0]?.count
      expect(Number(count)).toBeGreaterThan(5)
      expect(await recompute(await downloaded('whole'))).toMatchObject({
        stdout: expect.stringContaining(`${count} of ${count} indices reproduced\n`),
        stderr: '',
      })
    })

    test.each([
      ['levels.csv', /^(51\.71,spbe,2021,final,I29,29,assessed,)2,2\r$/m, '$13,3\r', /51\.71 spbe 2021 final: the index is 3\.1925/],
      ['results.csv', /3\.1925/, '3.1926', /the index is 3\.1926, computed 1277\/400/],
      ['results.csv', /3\.1925,3\.19/, '3.1925,3.20', /the index is 3\.1925/],
      [
        'levels.csv',
        /^51\.71,spbe,2021,final,I29,29,assessed,2,2\r\n/m,
        '51.71,spbe,2021,final,I29,29,not_assessed,,\r\n',
        /computed nothing/,
      ],
    ])('and tell of a file that was changed: %s', async (name, pattern, instead, words) => {
      const folder = await downloaded(
        `changed-${createHash('sha256')
          .update(String(words) + instead)
          .digest('hex')
          .slice(0, 8)}`,
      )
      const text = readFileSync(join(folder, name), 'utf8')
      expect(text).toMatch(pattern)
      writeFileSync(join(folder, name), text.replace(pattern, instead))
      expect(await recompute(folder)).toMatchObject({ code: 1, stderr: expect.stringMatching(words) })
    })
  })

  test('have a version that stays while nothing changes, and another after a change; the old one stays for a while', async () => {
    const before = await index()
    await sql`update agency set name = name`.execute(real.db)
    expect((await index()).version).toBe(before.version)
    await real.db.updateTable('agency').set({ name: 'Kota Denpasar Baru' }).where('code', '=', '51.71').execute()
    const after = await index()
    expect(after.version).not.toBe(before.version)
    const old = await get(`/data/${before.version}/agencies.csv`)
    expect([old.status, old.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect(await old.text()).not.toContain('Kota Denpasar Baru')
    expect(await (await get('/data/agencies.csv')).text()).toContain('Kota Denpasar Baru')
    await real.db.updateTable('agency').set({ name: 'Kota Denpasar' }).where('code', '=', '51.71').execute()
    expect((await index()).version).toBe(before.version)
    rules = rulesOf(editions.slice(1), editions)
    expect((await index()).version).not.toBe(before.version)
    rules = ownRules
  })

  test('are not sent again to who has them', async () => {
    const first = await get('/data/agencies.csv')
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    const again = await get('/data/agencies.csv', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await get('/data/agencies.parquet', { method: 'HEAD' })
    expect([head.status, Number(head.headers.get('content-length')) > 1_000]).toEqual([200, true])
  })

  test.each([
    ['/data/nothing.csv', 404],
    ['/data/..%2f..%2fpackage.json', 404],
    ['/data/../../etc/passwd', 404],
    ['/data/0123456789abcdef/agencies.csv', 404],
    ['/data/0123456789abcdef/../agencies.csv', 200],
    ['/data/.hidden', 404],
    ['/database', 404],
  ])('answer %s with %i', async (path, status) => {
    expect((await get(path)).status).toBe(status)
  })

  test.each(['/data', '/data/', '/data/__data.json', '/data?x=1'])('leave %s to the page about them', async (path) => {
    expect(await (await get(path)).text()).toBe('Not found')
  })

  test('are only read', async () => {
    expect((await get('/data/agencies.csv', { method: 'POST' })).status).toBe(405)
  })
})
