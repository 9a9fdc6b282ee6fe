import pg from 'pg'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { App } from '../../../server/app.ts'
import { answered, appOf, each, texts } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'

/* What each page of the client costs in statements: the same however much is on the page. */

const routes = new URL('../../../client/src/routes/', import.meta.url)
const top = new URL('../../../', import.meta.url)
const documents = await Promise.all(globSync('client/src/**/*.graphql', { cwd: top }).map((file) => readFile(new URL(file, top), 'utf8')))

/** Every fragment of the client's documents, by name. */
const fragments = new Map(
  documents.flatMap((text) => [...text.matchAll(/^fragment (\w+) on .*?^}/gms)].map(([whole, name = '']) => [name, whole] as const)),
)

/** A page's document with the fragments that it uses and that stand elsewhere. */
const question = async (folder: string): Promise<string> => {
  let text = await readFile(new URL(`${folder}page.graphql`, routes), 'utf8')
  for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) if (!text.includes(`fragment ${name} on`)) text += fragments.get(name) ?? ''
  return text
}

const home = await question('')
const ranking = await question('agencies/')
const agency = await question('agencies/[code]/')
const drillDown = await question('agencies/[code]/[year]/[[component]]/')
const compare = await question('compare/')

const rankingOf = (year: number | null, page: object) => ({
  programme: 'spbe',
  year,
  where: { result: { year } },
  orderBy: [{ field: 'INDEX', year, direction: 'DESC' }],
  language: 'ID',
  ...page,
})
const keys = [
  { agency: '35.73', year: 2024 },
  { agency: '51.71', year: 2021 },
  { agency: '51.71', year: 2021, stage: 'SELF' },
  { agency: '35.01', year: 2024 },
  { agency: '18.71', year: 2023 },
  { agency: '35.10', year: 2023 },
]
const compared = (count: number) => ({ assessments: keys.slice(0, count), language: 'ID' })

eachDatabase('statements', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })
  afterEach(() => void vi.restoreAllMocks())

  const sent = async (query: string, variables: object, more: object = {}) => {
    database().statements()
    const data = await answered(app, query, variables, more)
    return { data, statements: database().statements() }
  }

  describe('are as many for a large page as for a small one', () => {
    test.each<[string, object, number]>([
      ['of a year', rankingOf(2024, {}), 7],
      ['of the current year, which is looked up', rankingOf(null, {}), 7],
    ])('of the ranking %s', async (_, variables, count) => {
      for (const size of [1, 10, 100])
        for (const place of [{ first: size }, { last: size }]) {
          const { data, statements } = await sent(ranking, { ...variables, ...place })
          expect(texts(data, 'agencies.edges.*.node.code')).toHaveLength(size)
          expect(statements).toHaveLength(count)
        }
    })

    test.each([
      [1, 3],
      [2, 3],
      [6, 3],
    ])('of a comparison of %i', async (columns, count) => {
      const { data, statements } = await sent(compare, compared(columns), { operationName: 'Compare' })
      expect(each(data, 'compare.assessments.*')).toHaveLength(columns)
      expect(statements).toHaveLength(count)
    })

    test.each([
      ['Kota Malang', 1, 2],
      ['a', 8, 2],
    ])('of candidates for a comparison, searched by %s', async (search, candidates, count) => {
      const { data, statements } = await sent(compare, { search }, { operationName: 'Candidates' })
      expect(each(data, 'agencies.edges.*')).toHaveLength(candidates)
      expect(statements).toHaveLength(count)
    })
  })

  test.each<[string, string, object, number]>([
    ['home', home, { year: 2024, language: 'ID' }, 2],
    ['home of the current year', home, { year: null, language: 'ID' }, 2],
    ['an agency', agency, { code: '35.73', programme: 'spbe', year: null, language: 'ID' }, 7],
    ['an agency in one year', agency, { code: '35.73', programme: 'spbe', year: 2024, language: 'ID' }, 7],
    ['an agency with one result', agency, { code: '3018', programme: 'spbe', year: null, language: 'ID' }, 6],
    ['an agency without one', agency, { code: '96', programme: 'spbe', year: 2018, language: 'ID' }, 3],
    ['a drill-down to the index', drillDown, { code: '51.71', programme: 'spbe', year: 2021, component: 'index', language: 'ID' }, 5],
    ['a drill-down to a domain', drillDown, { code: '51.71', programme: 'spbe', year: 2021, component: 'D4', language: 'ID' }, 5],
    ['a drill-down to an indicator', drillDown, { code: '51.71', programme: 'spbe', year: 2021, component: 'I32', language: 'ID' }, 5],
    [
      'a drill-down of a self-assessment',
      drillDown,
      { code: '51.71', programme: 'spbe', year: 2021, stage: 'SELF', component: 'I32', language: 'ID' },
      4,
    ],
    [
      'a page and its count under three names',
      `{ ${['a', 'b', 'c'].map((name) => `${name}: agencies(where: { search: "a" }) { totalCount edges { cursor } }`).join(' ')} }`,
      {},
      2,
    ],
    [
      'a summary reached by many ways',
      '{ instrument(code: "spbe-2020") { components { instrument { cycles { summary(kind: CITY) { median } } } } } }',
      {},
      5,
    ],
    [
      'a distribution reached by many ways',
      '{ instrument(code: "spbe-2020") { components { instrument { component(code: "I29") { distribution { count } } } } } }',
      {},
      1,
    ],
  ])('of %s are counted', async (_, query, variables, count) => {
    expect((await sent(query, variables)).statements).toHaveLength(count)
  })

  test.each<[string, string, object, object]>([
    ['home', home, { year: null, language: 'ID' }, {}],
    ['the ranking', ranking, rankingOf(null, { first: 50 }), {}],
    [
      'the ranking, filtered and paged',
      ranking,
      { ...rankingOf(2024, { first: 50 }), where: { search: 'kota', result: { where: { grade: ['BAIK'] } }, kind: ['CITY'] } },
      {},
    ],
    ['an agency', agency, { code: '35.73', programme: 'spbe', year: null, language: 'ID' }, {}],
    ['a drill-down', drillDown, { code: '51.71', programme: 'spbe', year: 2021, component: 'A7', language: 'ID' }, {}],
    ['a comparison', compare, compared(6), { operationName: 'Compare' }],
  ])('of %s are all prepared under a name of their own', async (_, query, variables, more) => {
    const spy = vi.spyOn(pg.Client.prototype, 'query')
    const { statements } = await sent(query, variables, more)
    const configs = spy.mock.calls.map(([config]): unknown => config)
    expect(configs).toHaveLength(statements.length)
    expect(configs).toEqual(statements.map((text) => expect.objectContaining({ text, name: expect.stringMatching(/^matang_\d+$/) })))
    const named = new Map(each(configs, '*.name').map((name, at) => [name, statements[at]]))
    expect(named.size).toBe(new Set(statements).size)
  })

  test('of the same text keep their name, and are planned once a connection', async () => {
    const names = await database()
      .db.connection()
      .execute(async (db) => {
        for (const code of ['35.73', '51.71', '35.01']) await db.selectFrom('agency').select('id').where('code', '=', code).execute()
        const { rows } = await sql<{ name: string }>`select name from pg_prepared_statements
        where statement = 'select "id" from "agency" where "code" = $1'`.execute(db)
        return rows
      })
    expect(names).toEqual([{ name: expect.stringMatching(/^matang_\d+$/) }])
  })

  test('that write have no name', async () => {
    const spy = vi.spyOn(pg.Client.prototype, 'query')
    await database().db.deleteFrom('agency').where('code', '=', 'nobody').execute()
    expect(each(spy.mock.calls, '*.0.name')).toEqual([])
    expect(spy).toHaveBeenCalledOnce()
  })
})
