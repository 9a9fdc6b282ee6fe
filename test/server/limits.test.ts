import { getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { limits } from '../../schema/limits.ts'
import { measure } from '../../server/measure.ts'
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
/** Twenty-two tokens beside the grades. */
const worded = (tokens: number) => `{ agencies(where: { year: 2024, grades: [${'"" '.repeat(tokens - 22)}] }) { edges { cursor } } }`
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
  test.each<[string, 'depth' | 'aliases' | 'fields' | 'characters', number, string]>([
    ['depth', 'depth', 17, nested(17)],
    ['depth in a fragment', 'depth', 17, `{ ...Q } fragment Q on Query ${nested(17)}`],
    ['aliases', 'aliases', 61, aliased(61)],
    ['aliases of operations that do not run', 'aliases', 61, `query A { __typename } query B ${aliased(61)}`],
    ['fields', 'fields', 2_001, spread(20, '__typename')],
    ['a bomb of nested fragments', 'fields', 2 ** 200, bomb(200).replace('a: ', '')],
    ['a bomb of aliases', 'aliases', 64, bomb(6)],
    ['characters', 'characters', 20_001, padded(20_001)],
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
    ['tokens', worded(4_001), 400, 'Syntax Error: Document contains more than 4000 tokens. Parsing aborted.'],
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
      'a page of 101',
      '{ agencies(first: 101) { totalCount } }',
      200,
      'A page has 1 to 100 members, 101 were asked for. Page on with `after`.',
    ],
    ['a page of none', '{ agencies(last: 0) { totalCount } }', 200, 'A page has 1 to 100 members, 0 were asked for. Page on with `after`.'],
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
