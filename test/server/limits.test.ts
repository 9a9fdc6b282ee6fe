import { getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { limits, type Limit } from '../../schema/limits.ts'
import { measure, measureValue } from '../../server/measure.ts'
import { appWithout, ask } from '../support/app.ts'

const nested = (depth: number) => `{ agency(code: "35.73") { ${'province { '.repeat(depth - 2)}code${' }'.repeat(depth - 2)} } }`
const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, at) => `a${at}: __typename`).join(' ')} }`
/** Fields by way of a fragment that is spread again and again: 100 each time, and one by itself. */
const spread = (times: number, more: string) =>
  `query { ${'...Many '.repeat(times)} ${more} } fragment Many on Query { ${'__typename '.repeat(100)} }`
/** Each fragment spreads the next one twice. */
const bomb = (fragments: number) =>
  [
    '{ ...F0 }',
    ...Array.from({ length: fragments }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`),
    `fragment F${fragments} on Query { a: __typename }`,
  ].join(' ')
const padded = (characters: number) => '{ __typename }'.padEnd(characters)
/** Twenty-two tokens beside the codes. */
const worded = (tokens: number) => `{ agencies(where: { search: "a", parent: [${'"" '.repeat(tokens - 22)}] }) { edges { cursor } } }`
describe('a document is measured', () => {
  test.each([
    ['a field', '{ __typename }', { depth: 0, aliases: 0, fields: 1 }],
    ['fields side by side', '{ a: cycle { year } cycle { year } }', { depth: 2, aliases: 1, fields: 4 }],
    ['an inline fragment', '{ ... on Query { cycle { ... { year } } } }', { depth: 2, aliases: 0, fields: 2 }],
    ['a fragment spread twice', '{ cycle { ...C } cycles { ...C } } fragment C on Cycle { y: year }', { depth: 2, aliases: 2, fields: 4 }],
    [
      'fragments in fragments',
      '{ ...Q } fragment Q on Query { cycle { ...C } } fragment C on Cycle { year }',
      { depth: 2, aliases: 0, fields: 2 },
    ],
    ['a fragment not used', '{ cycle { year } } fragment C on Cycle { a: year b: year }', { depth: 2, aliases: 0, fields: 2 }],
    ['a fragment that there is not', '{ cycle { ...Nowhere } }', { depth: 1, aliases: 0, fields: 1 }],
    ['a fragment that spreads itself', '{ ...Q } fragment Q on Query { cycle { year } ...Q }', { depth: 2, aliases: 0, fields: 2 }],
    ['every operation', 'query A { cycle { year } } query B { a: cycles { b: year } }', { depth: 2, aliases: 2, fields: 4 }],
    ['introspection by size alone', '{ __schema { types { name } } }', { depth: 0, aliases: 0, fields: 3 }],
    ['values in values', '{ a(b: [1, { c: [2] }], d: 3) { e(f: []) } }', { depth: 2, aliases: 0, fields: 2, nesting: 3 }],
    ['values in a fragment', '{ ...Q } fragment Q on Query { a(b: { c: {} }) }', { depth: 1, fields: 1, nesting: 2 }],
  ])('%s', (_, document, size) => {
    expect(measure(parse(document))).toMatchObject(size)
  })

  test('a bomb of nested fragments is measured at once, for every fragment is measured once', () => {
    const document = parse(bomb(1000))
    const began = performance.now()
    expect(measure(document).fields).toBe(2 ** 1000)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('what is within the limits reaches the data or answers', () => {
  test.each([
    ['depth', nested(limits.depth), ['agencyByCode']],
    ['aliases', aliased(limits.aliases), []],
    ['fields', spread(limits.fields / 100, ''), []],
    ['fields of a small bomb', bomb(5), []],
    ['objects side by side', `{ ${'cycle(year: 2024) { year } '.repeat(limits.repeats)} }`, []],
    ['characters', padded(limits.characters), []],
    ['tokens', worded(limits.tokens), ['agencyPage']],
  ])('%s', async (_, document, reached) => {
    const { app, read } = appWithout()
    const { status, errors } = await ask(app, document)
    expect({ read, refused: errors.filter(({ extensions }) => extensions?.code !== 'INTERNAL'), status }).toEqual({
      read: reached,
      refused: [],
      status: reached.length > 0 ? 500 : 200,
    })
  })

  test('introspection', async () => {
    const { status, data, errors } = await ask(appWithout().app, getIntrospectionQuery())
    expect({ status, errors }).toEqual({ status: 200, errors: [] })
    expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' }, mutationType: null } })
  })
})

describe('what is beyond a limit is refused before the data is read', () => {
  test.each<[string, Limit, number, string]>([
    ['depth', 'depth', 17, nested(17)],
    ['depth in a fragment', 'depth', 17, `{ ...Q } fragment Q on Query ${nested(17)}`],
    ['aliases', 'aliases', 61, aliased(61)],
    ['aliases of operations that do not run', 'aliases', 61, `query A { __typename } query B ${aliased(61)}`],
    ['fields', 'fields', 2_001, spread(20, '__typename')],
    ['a bomb of nested fragments', 'fields', 2 ** 200, bomb(200).replace('a: ', '')],
    ['a bomb of aliases', 'aliases', 64, bomb(6)],
    ['characters', 'characters', 20_001, padded(20_001)],
    ['one object again and again', 'repeats', 61, `{ ${'cycle { year } '.repeat(61)} }`],
    [
      'objects that fragments and their parents repeat',
      'repeats',
      64,
      `{ ${'agency(code: "1") { ...A ... { ...A } } '.repeat(4)} } fragment A on Agency { ${'province { code } '.repeat(8)} }`,
    ],
  ])('%s', async (_, limit, found, document) => {
    const { app, read } = appWithout()
    expect(await ask(app, document, {}, document.includes('query B') ? { operationName: 'A' } : {})).toEqual({
      status: 400,
      data: undefined,
      errors: [
        {
          message: `The document has ${limit} ${found}, the limit is ${limits[limit]}. Ask for less at once: fewer fields, smaller pages, several requests.`,
          extensions: { code: 'LIMIT_EXCEEDED', limit, found, allowed: limits[limit] },
        },
      ],
    })
    expect(read).toEqual([])
  })

  test.each([
    [
      'a fragment that spreads itself',
      '{ agency(code: "35.73") { ...A } } fragment A on Agency { province { ...A } }',
      400,
      'Cannot spread fragment "A" within itself.',
    ],
    [
      'fragments in a circle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { cycles { year } ...A }',
      400,
      'Cannot spread fragment "A" within itself via "B".',
    ],
    [
      'introspection that goes round',
      `{ __schema { types { ${'fields { type { '.repeat(3)}name${' } }'.repeat(3)} } } }`,
      400,
      'Maximum introspection depth exceeded',
    ],
    [
      'a page of 1001',
      '{ agencies(first: 1001) { totalCount } }',
      200,
      'A page has 1 to 1000 members, 1001 were asked for. Page on with `after`.',
    ],
    [
      'a page of none',
      '{ agencies(last: 0) { totalCount } }',
      200,
      'A page has 1 to 1000 members, 0 were asked for. Page on with `after`.',
    ],
    [
      'an operation that is not named',
      'query A { __typename } query B { __typename }',
      400,
      'Could not determine what operation to execute.',
    ],
  ])('%s', async (_, document, expected, message) => {
    const { app, read } = appWithout()
    const { status, errors } = await ask(app, document)
    expect({ status, messages: errors.map((error) => error.message) }).toEqual({ status: expected, messages: [message] })
    expect(read).toEqual([])
  })
})

describe('what is sent beside a document is measured before it is read', () => {
  const deep = (times: number): unknown => JSON.parse(`${'{"and":['.repeat(times / 2)}${']}'.repeat(times / 2)}`)
  const question = 'query ($where: AgencyFilter) { agencies(where: $where) { edges { cursor } } }'

  test.each<[string, unknown, number, number]>([
    ['nothing', undefined, 0, 0],
    ['a text', 'a', 0, 0],
    ['an empty list', [], 0, 0],
    ['a list in a list', [[]], 1, 1],
    ['more values than are counted', Array(101).fill(0), 101, 0],
    ['more depth than is counted', [[[[[[[[]]]]]]]], 6, 5],
    ['objects in lists', { a: [{ b: 1 }, 2], c: null }, 5, 3],
  ])('%s', (_, value, values, nesting) => {
    expect(measureValue(value, { values: 100, nesting: 4 })).toEqual({ values, nesting })
  })

  test.each<[string, unknown, Limit, number]>([
    ['too many values', { where: { parent: Array(4_000).fill('35.73') } }, 'values', 4_002],
    ['values too deep', { where: deep(18) }, 'nesting', 17],
    ['values as deep as a body can hold', { where: deep(9_000) }, 'nesting', 17],
    ['an argument as deep as a document can hold', null, 'nesting', 1_000],
  ])('%s', async (_, variables, limit, found) => {
    const { app, read } = appWithout()
    const document = variables === null ? `{ agencies(where: ${'['.repeat(1_000)}${']'.repeat(1_000)}) { totalCount } }` : question
    expect(await ask(app, document, variables ?? {})).toMatchObject({
      status: 400,
      data: undefined,
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit, found, allowed: limits[limit] } }],
    })
    expect(read).toEqual([])
  })

  test('as much as is allowed goes through', async () => {
    const { app, read } = appWithout()
    await ask(app, question, { where: { search: 'a', parent: Array(limits.values - 3).fill('35.73') } })
    expect(read).toEqual(['agencyPage'])
  })
})

describe('a request that is refused whole has a code', () => {
  const send = (body: string) =>
    appWithout().app.fetch('http://matang.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body,
    })

  test.each([
    ['tokens', worded(4_001), 400, { code: 'LIMIT_EXCEEDED', limit: 'tokens', allowed: 4_000 }],
    [
      'aliases for the whole of a body',
      aliased(10_000).slice(0, 90_000),
      400,
      { code: 'LIMIT_EXCEEDED', limit: 'characters', allowed: 20_000 },
    ],
    ['a body of more bytes', aliased(1_000_000), 413, { code: 'LIMIT_EXCEEDED', limit: 'bytes', allowed: 100_000 }],
  ])('%s', async (_, query, status, extensions) => {
    const response = await send(JSON.stringify({ query }))
    expect({ status: response.status, answer: await response.json() }).toMatchObject({ status, answer: { errors: [{ extensions }] } })
  })
})
