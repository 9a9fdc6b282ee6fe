import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, expect, test } from 'vitest'
import { createData } from '../../../server/data/index.ts'
import { answered, appOf, each } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { served } from './served.ts'

const ranking = `query Ranking($year: Int!, $first: Int) {
  agencies(first: $first, where: {result: {year: $year}}, orderBy: {field: INDEX, year: $year, direction: DESC}) {
    totalCount
    edges { node {
      code name population province { name }
      assessment(year: $year) { ...Index services: score(component: "D4") { display published { value agrees } } scores(kind: DOMAIN) { display } }
    } }
  }
}
fragment Index on Assessment { rankedIndex official index { exact } }`
const variables = JSON.stringify({ year: 2024 })

const columns = [
  'code',
  'name',
  'population',
  'province.name',
  'assessment.rankedIndex',
  'assessment.official',
  'assessment.index.exact',
  'assessment.services.display',
  'assessment.services.published.value',
  'assessment.services.published.agrees',
  'assessment.scores',
]

const cells = (text: string): readonly (readonly string[])[] => parse(text, { bom: true })

eachDatabase('a download', (database) => {
  beforeAll(() => loadFigures(database()))
  const { download, post } = served(() => ({ data: () => createData(database().db) }))

  /** Every row by paging through the graph itself, the slow way. */
  const expected = async () => {
    const app = appOf(database())
    const rows: unknown[] = []
    for (let after: unknown = null; ;) {
      const query = ranking
        .replace('first: $first', 'first: 100, after: $after')
        .replace('$first: Int', '$after: String')
        .replace('totalCount', 'pageInfo { hasNextPage endCursor }')
      const data = await answered(app, query, { year: 2024, after })
      rows.push(...each(data, 'agencies.edges.*.node'))
      if (each(data, 'agencies.pageInfo.hasNextPage')[0] !== true) return rows
      ;[after] = each(data, 'agencies.pageInfo.endCursor')
    }
  }
  const lookup = (row: unknown, column: string): unknown => each(row, column)[0] ?? null

  test('holds every row of a connection, in its order, whatever page was asked for', async () => {
    const response = await download({ query: ranking, variables: JSON.stringify({ year: 2024, first: 3 }), format: 'jsonl' })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': 'attachment; filename="matang-Ranking.jsonl"',
    })
    const rows = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    const whole = await expected()
    expect(rows.length).toBeGreaterThan(600)
    expect(rows).toEqual(whole.map((row) => Object.fromEntries(columns.map((column) => [column, lookup(row, column)]))))
  })

  test('is the same as CSV, XLSX and Parquet', async () => {
    const whole = await expected()
    const [csv, xlsx, parquet] = await Promise.all(
      ['csv', 'xlsx', 'parquet'].map((format) => download({ query: ranking, variables, format })),
    )
    const text = (await csv?.text()) ?? ''
    expect(csv?.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    const [header, ...lines] = cells(text)
    expect(header).toEqual(columns)
    const shown = (value: unknown): string => (value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value))
    expect(lines).toEqual(whole.map((row) => columns.map((column) => shown(lookup(row, column)))))

    const sheet = (await readXlsx(new Uint8Array((await xlsx?.arrayBuffer()) ?? new ArrayBuffer()))).sheets[0]
    expect(sheet?.rows[0]).toEqual(columns)
    const inSheet = (value: unknown): unknown => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value)
    expect(sheet?.rows.slice(1)).toEqual(whole.map((row) => columns.map((column) => inSheet(lookup(row, column)))))

    const rows = await parquetReadObjects({ file: (await parquet?.arrayBuffer()) ?? new ArrayBuffer() })
    expect(rows).toEqual(whole.map((row) => Object.fromEntries(columns.map((column) => [column, lookup(row, column)]))))
  })

  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'a list, where there is no connection',
      '{ agency(code: "51.71") { name assessments { year stage } } }',
      [
        ['year', 'stage'],
        ['2024', 'FINAL'],
      ],
    ],
    [
      'a list of texts',
      '{ instrument(code: "spbe-2020") { component(code: "I29") { levels { evidence } } } }',
      [['evidence'], ['["Rancangan pelaksanaan audit"]']],
    ],
    [
      'one row, where there is none',
      '{ agency(code: "35.73") { name kind province { code } } }',
      [
        ['agency.name', 'agency.kind', 'agency.province.code'],
        ['Kota Malang', 'CITY', '35'],
      ],
    ],
    ['one row that is not there', '{ agency(code: "nobody") { name } }', [['agency.name'], ['']]],
    [
      'no row, with its columns',
      '{ agencies(where: {search: "nobody"}) { edges { cursor node { code province { name } } } } }',
      [['cursor', 'code', 'province.name']],
    ],
    [
      'columns named by aliases',
      '{ agencies(where: {search: "Kota Malang"}) { nodes: edges { it: node { kota: name } } } }',
      [['kota'], ['Kota Malang']],
    ],
    [
      'nothing of what is skipped',
      'query ($no: Boolean = false) { agencies(where: {search: "Kota Malang"}) { edges { node { code name @include(if: $no) ...F @skip(if: true) } } } } fragment F on Agency { kind }',
      [['code'], ['35.73']],
    ],
  ])('holds %s', async (_, query, [header = [], ...some]) => {
    const response = await download({ query })
    const [found, ...rows] = cells(await response.text())
    expect(response.status).toBe(200)
    expect(found).toEqual(header)
    for (const [at, row] of some.entries()) expect(rows[at]?.slice(0, row.length)).toEqual(row)
    if (some.length === 0) expect(rows).toEqual([])
  })

  test('can be asked for by POST, as JSON and as a form', async () => {
    const query = 'query Codes($search: String) { agencies(where: {search: $search}) { edges { node { code } } } }'
    const json = await post({ query, variables: { search: 'Kota Malang' }, format: 'csv' })
    const form = await download(
      { format: 'csv' },
      { method: 'POST', body: new URLSearchParams({ query, variables: '{"search":"Kota Malang"}' }) },
    )
    expect([json.status, form.status]).toEqual([200, 200])
    const bytes = Buffer.from('\uFEFFcode\r\n35.73\r\n')
    expect(Buffer.from(await json.arrayBuffer())).toEqual(bytes)
    expect(Buffer.from(await form.arrayBuffer())).toEqual(bytes)
  })

  test('costs as many statements a page as the question itself', async () => {
    database().statements()
    await (await download({ query: '{ agencies { edges { node { code } } } }' })).text()
    expect(
      database()
        .statements()
        .filter((text) => text.includes('limit')),
    ).toHaveLength(7)
  })

  test.each<[string, Readonly<Record<string, string>>, number, string, RegExp]>([
    ['nothing', {}, 400, 'BAD_REQUEST', /query/],
    ['another format', { query: '{ __typename }', format: 'pdf' }, 400, 'UNKNOWN_FORMAT', /csv, jsonl, xlsx, parquet/],
    ['variables that are no JSON', { query: '{ __typename }', variables: '{' }, 400, 'BAD_REQUEST', /variables/],
    ['variables that are a list', { query: '{ __typename }', variables: '[1]' }, 400, 'BAD_REQUEST', /variables/],
    ['a document that does not parse', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED', /Syntax/],
    ['a field that does not exist', { query: '{ agencies { edges { node { salary } } } }' }, 400, 'GRAPHQL_VALIDATION_FAILED', /salary/],
    ['a value that is refused', { query: '{ cycle(year: 1900) { year } }' }, 400, 'YEAR_NOT_COVERED', /1900/],
    ['a variable of the wrong type', { query: ranking, variables: '{"year":"x"}' }, 400, 'BAD_USER_INPUT', /year/],
    [
      'two connections',
      { query: '{ a: agencies { edges { node { code } } } b: agencies { edges { node { code } } } }' },
      400,
      'TOO_MANY',
      /a and b/,
    ],
    ['no rows of a connection', { query: '{ agencies { totalCount } }' }, 400, 'NOTHING_TO_DOWNLOAD', /edges/],
    ['the end of a connection', { query: '{ agencies(last: 3) { edges { node { code } } } }' }, 400, 'BAD_PAGE', /last/],
    ['a subscription', { query: 'subscription { assessmentChanged(id: "x") { id } }' }, 400, 'NOTHING_TO_DOWNLOAD', /subscription/],
    ['one of several operations', { query: 'query A { __typename } query B { __typename }' }, 400, 'NOTHING_TO_DOWNLOAD', /operationName/],
    ['a document that is too long', { query: `{ __typename } # ${'x'.repeat(20_000)}` }, 431, '', /./],
  ])('of %s is refused in words', async (_, fields, status, code, words) => {
    const response = await download(fields)
    if (status === 431) return expect((await post(fields)).status).toBe(400)
    const { errors }: { readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] } =
      JSON.parse(await response.text())
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBeNull()
    expect({ status: response.status, code: errors[0]?.extensions.code }).toEqual({ status, code })
    expect(errors[0]?.message).toMatch(words)
    expect(errors[0]?.extensions).not.toHaveProperty('http')
  })
})
