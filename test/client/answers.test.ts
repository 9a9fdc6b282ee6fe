import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { answerOf } from '#lib/answers/answer.ts'
import { barsOf, pictureOf, type ChartHint } from '#lib/answers/chart.ts'
import { along } from '#lib/answers/path.ts'
import { inHash, questionIn } from '#lib/answers/share.ts'
import { tablesOf, type Table } from '#lib/answers/table.ts'
import { givenIn, sentOf, type Parameter } from '#lib/answers/variables.ts'
import { curlOf, downloadOf, fetchOf } from '#lib/answers/ways.ts'

/* Any answer as tables, pictures and other ways to it: nothing is computed, and nothing is lost. */

const paths = (table: Table | undefined): readonly string[] => table?.columns.map(({ path }) => path) ?? []

describe('an answer becomes tables', () => {
  test.each<[string, unknown, readonly string[], Table['rows']]>([
    ['a list', { a: [{ b: 1 }, { b: 2 }] }, ['b'], [['1'], ['2']]],
    ['a connection, by its members', { a: { edges: [{ node: { b: 'x', c: { d: '3.10' } } }] } }, ['b', 'c.d'], [['x', '3.10']]],
    ['a list of texts', { a: ['x', 'y'] }, [''], [['x'], ['y']]],
    ['what is missing, which stays missing', { a: [{ b: null }, { b: '0' }] }, ['b'], [[null], ['0']]],
    ['an object that one row lacks', { a: [{ b: null }, { b: { c: 1 } }] }, ['b.c'], [[null], ['1']]],
    ['truths', { a: [{ b: true }, { b: false }] }, ['b'], [['true'], ['false']]],
    ['texts in a row, one after the other', { a: [{ b: ['x', 'y'] }, { b: [] }] }, ['b'], [['x, y'], [null]]],
    [
      'members named alike, a column each',
      {
        a: [
          {
            b: [
              { n: 'P', v: 1 },
              { n: 'Q', v: 2 },
            ],
          },
          { b: [{ n: 'Q', v: 3 }] },
        ],
      },
      ['b · P', 'b · Q'],
      [
        ['1', '2'],
        [null, '3'],
      ],
    ],
    ['members of two figures', { a: [{ b: [{ n: 'P', v: 1, w: 2 }] }] }, ['b · P v', 'b · P w'], [['1', '2']]],
    [
      'members without a name, by their place',
      { a: [{ b: [{ v: 1 }, { v: 2 }] }, { b: [{ v: 3 }, { v: 4 }] }] },
      ['b · 1', 'b · 2'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
  ])('%s', (_, data, columns, rows) => {
    const [table] = tablesOf(data).tables
    expect(paths(table)).toEqual(columns)
    expect(table?.rows).toEqual(rows)
  })

  test.each<[string, unknown]>([
    [
      'named twice in one row',
      [
        {
          b: [
            { n: 'P', v: 1 },
            { n: 'P', v: 2 },
          ],
        },
      ],
    ],
    ['more than eight', [{ b: Array.from({ length: 9 }, (_, at) => ({ n: `P${at}`, v: at })) }]],
    ['nameless and not equally many', [{ b: [{ v: 1 }, { v: 2 }] }, { b: [{ v: 3 }] }]],
  ])('members that are %s stay a table in their cell', (_, list) => {
    const [table] = tablesOf({ a: list }).tables
    expect(paths(table)).toEqual(['b'])
    expect(table?.rows[0]?.[0]).toMatchObject({ path: '', rows: expect.any(Array) })
  })

  test('what is said once stands beside them', () => {
    expect(tablesOf({ a: { b: 'x', c: { d: null }, list: [] } })).toEqual({
      facts: [
        ['a.b', 'x'],
        ['a.c.d', null],
      ],
      tables: [{ path: 'a.list', columns: [], rows: [] }],
    })
  })

  test.each([undefined, null, 'text', 3])('%s is no table', (data) => {
    expect(tablesOf(data).tables).toEqual([])
    expect(tablesOf(data).facts).toEqual([])
  })

  test('a column is of decimals when all that it holds are', () => {
    const [table] = tablesOf({
      a: [
        { b: '3.10', c: '-1', d: 'x', e: null, f: '7/3' },
        { b: '2', c: 4, d: '1', e: null, f: '1' },
      ],
    }).tables
    expect(table?.columns.map(({ decimal }) => decimal)).toEqual([true, true, false, false, false])
  })
})

describe('a chart', () => {
  const hint = (changes: Partial<ChartHint>): ChartHint => ({
    kind: 'BAR',
    rows: 'a',
    x: 'n',
    y: 'v',
    group: null,
    least: null,
    most: null,
    ...changes,
  })
  const data = {
    least: 1,
    most: 5,
    a: [
      { n: 'P', v: '3.10', g: { c: 'old' } },
      { n: 'Q', v: null, g: { c: 'new' } },
    ],
  }

  test('finds its figures by their paths, and leaves what is missing missing', () => {
    expect(pictureOf(data, hint({ group: 'g.c', least: 'least', most: 'most' }))).toEqual({
      kind: 'BAR',
      points: [
        { x: 'P', y: '3.10', group: 'old' },
        { x: 'Q', y: null, group: 'new' },
      ],
      scale: { min: 1, max: 5 },
    })
  })

  test('spans from nothing to its figures where no scale is said', () => {
    expect(pictureOf(data, hint({}))?.scale).toEqual({ min: 0, max: 4 })
  })

  test.each<[string, unknown, Partial<ChartHint>]>([
    ['no rows', { a: [] }, {}],
    ['no such path', data, { rows: 'b' }],
    ['no figure', { a: [{ n: 'P', v: null }] }, {}],
    ['words for figures', { a: [{ n: 'P', v: 'x' }] }, {}],
    ['no answer', null, {}],
  ])('is none of %s', (_, from, changes) => {
    expect(pictureOf(from, hint(changes))).toBeNull()
  })

  test('of a table draws the columns that are chosen, if there is something to compare', () => {
    const [table] = tablesOf({
      a: [
        { n: 'P', v: '1' },
        { n: 'Q', v: '2' },
      ],
    }).tables
    if (!table) throw new Error('There is no table')
    expect(barsOf(table, 0, 1)?.points).toEqual([
      { x: 'P', y: '1', group: '' },
      { x: 'Q', y: '2', group: '' },
    ])
    expect(barsOf(table, 1, 0)).toBeNull()
    expect(barsOf({ ...table, rows: table.rows.slice(1) }, 0, 1)).toBeNull()
  })
})

test.each<[string, unknown, string, readonly unknown[]]>([
  ['a field', { a: 1 }, 'a', [1]],
  ['every member of lists on the way', { a: [{ b: [1, 2] }, { b: [3] }] }, 'a.b', [1, 2, 3]],
  ['nothing where there is none', { a: { b: 1 } }, 'a.c.d', []],
  ['nothing in nothing', null, 'a', []],
])('a path leads to %s', (_, value, path, found) => {
  expect(along(value, path)).toEqual(found)
})

const tricky = {
  document: `query Q($s: String!) {\n  agencies(where: { search: $s }) { totalCount } # it's "quoted" & 100% \`real\` $HOME\n}\n`,
  variables: `{"s":"d'Or \\"x\\" +&=#"}`,
}

describe('a question is shared', () => {
  test.each([
    ['with its variables', tricky],
    ['without', { document: '{ cycles { year } }', variables: '' }],
  ])('%s, and comes out of the address as it went in', (_, question) => {
    expect(questionIn(inHash(question))).toEqual(question)
  })

  test.each(['', '#', '#main', '#variables=%7B%7D'])('by %s it is not', (hash) => {
    expect(questionIn(hash)).toBeNull()
  })

  test('as a command whose words a shell hands on unchanged', () => {
    const shell = `curl() { for word; do printf '%s\\0' "$word"; done; }; ${curlOf('http://matang.test', tricky)}`
    const words = execFileSync('sh', ['-c', shell], { encoding: 'utf8' }).split('\0')
    expect(words.slice(0, 5)).toEqual(['-s', 'http://matang.test/graphql', '-H', 'content-type: application/json', '-d'])
    expect(JSON.parse(words[5] ?? '')).toEqual({ query: tricky.document, variables: { s: `d'Or "x" +&=#` } })
  })

  test('as a script that sends it', () => {
    const heard = `globalThis.fetch = async (address, { body }) => { console.log(JSON.stringify([address, JSON.parse(body)])); return { json: () => ({}) } };`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', `${heard}\n${fetchOf('http://matang.test', tricky)}`], {
      encoding: 'utf8',
    })
    expect(JSON.parse(said)).toEqual(['http://matang.test/graphql', { query: tricky.document, variables: { s: `d'Or "x" +&=#` } }])
  })

  test('as the address of a file', () => {
    const { pathname, searchParams } = new URL(downloadOf(tricky, 'csv'), 'http://matang.test')
    expect([pathname, ...searchParams]).toEqual([
      '/download',
      ['query', tricky.document],
      ['variables', tricky.variables],
      ['format', 'csv'],
    ])
  })
})

describe('what an address gives a variable', () => {
  const parameter = (changes: Partial<Parameter>): Parameter => ({
    name: 'v',
    type: '',
    required: false,
    input: 'TEXT',
    choices: [],
    value: 'null',
    ...changes,
  })

  test.each<[string, string, Partial<Parameter>, unknown]>([
    ['text', 'v=35', {}, '35'],
    ['a whole number', 'v=2024', { input: 'INTEGER' }, 2024],
    ['a truth', 'v=false', { input: 'TRUTH' }, false],
    ['a choice', 'v=CITY', { input: 'CHOICE' }, 'CITY'],
    ['a list', 'v=["CITY"]', { input: 'JSON' }, ['CITY']],
    ['nothing, so it begins as it does', '', { input: 'INTEGER', value: '2024' }, 2024],
    ['emptiness, so it is left out', 'v=', { value: '"35"' }, undefined],
    ['emptiness where a text must be', 'v=', { required: true }, ''],
  ])('is %s', (_, address, changes, sent) => {
    const [given] = givenIn(new URLSearchParams(address), [parameter(changes)], {})
    expect(given).toMatchObject({ sent, unreadable: false })
    expect(sentOf(given ? [given] : [])).toEqual(sent === undefined ? {} : { v: sent })
  })

  test.each<[string, string, Partial<Parameter>]>([
    ['a word for a number', 'v=soon', { input: 'INTEGER' }],
    ['half a number', 'v=1.5', { input: 'INTEGER' }],
    ['half a list', 'v=[1', { input: 'JSON' }],
    ['neither true nor false', 'v=maybe', { input: 'TRUTH' }],
    ['nothing where a number must be', 'v=', { input: 'INTEGER', required: true }],
  ])('cannot be read when it is %s', (_, address, changes) => {
    expect(givenIn(new URLSearchParams(address), [parameter(changes)], {})).toMatchObject([{ sent: undefined, unreadable: true }])
  })
})

test.each<[string, unknown, unknown]>([
  [
    'data and cost',
    { data: { a: 1 }, extensions: { cost: { requested: 5, limit: 9 } } },
    { data: { a: 1 }, refusals: [], cost: { requested: 5, limit: 9 } },
  ],
  [
    'a refusal',
    { errors: [{ message: 'No', extensions: { code: 'BAD' }, path: ['a', 0] }] },
    { data: null, refusals: [{ message: 'No', code: 'BAD', path: 'a.0' }], cost: null },
  ],
  ['a cost that is none', { data: null, extensions: { cost: 5 } }, { data: null, refusals: [], cost: null }],
  ['no object', 'x', { data: null, refusals: [], cost: null }],
])('an answer of %s is read', (_, body, read) => {
  expect(answerOf(body)).toEqual(read)
})
