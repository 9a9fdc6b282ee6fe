import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { costOfField } from '../../schema/cost.ts'
import { schema } from '../../schema/index.ts'
import { limits } from '../../schema/limits.ts'
import { sdlOf } from '../../schema/sdl.ts'
import { costOf } from '../../server/costly.ts'
import { appWithout, ask, pick } from '../support/app.ts'
import { costsIn } from '../support/cost.ts'

/** A page of agencies with all 60 scores of each. */
const heavy = (args: string) =>
  `agencies${args} { edges { node { assessment(year: 2024) { scores { component { code kind label } display exact value points weight } } } } }`

const refused = (found: number) => ({
  status: 400,
  data: undefined,
  errors: [
    {
      message: expect.stringContaining(`The operation costs ${found}, the limit is ${limits.cost}. Most of it is Query.`),
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost', found, allowed: limits.cost },
    },
  ],
})

describe('an operation costs what its pages and lists multiply up to', () => {
  /* One agency: 9 fields of 60 scores, the list, the assessment (2), node and edge. Once for the connection: 5. */
  const each = 9 * 60 + 1 + 2 + 1 + 1

  test.each<[string, string, object, object, number]>([
    ['a page that is written', `{ ${heavy('(first: 100)')} }`, {}, {}, 100 * each + 5],
    ['a page from the end', `{ ${heavy('(last: 100)')} }`, {}, {}, 100 * each + 5],
    ['a page that is sent', `query ($first: Int) { ${heavy('(first: $first)')} }`, { first: 50 }, {}, 50 * each + 5],
    ['a page that is a default', `query ($first: Int = 100) { ${heavy('(first: $first)')} }`, {}, {}, 100 * each + 5],
    ['a page in a fragment', `{ ...Q } fragment Q on Query { ${heavy('(first: 100)')} }`, {}, {}, 100 * each + 5],
    ['the second operation', `query A { __typename } query B { ${heavy('(first: 100)')} }`, {}, { operationName: 'B' }, 100 * each + 5],
    ['a page beside a negative one', `{ ${heavy('(first: 100)')} b: ${heavy('(first: -1000000)')} }`, {}, {}, 100 * each + 10],
    ['the page of twenty that is not asked for', `{ a: ${heavy('')} b: ${heavy('')} c: ${heavy('')} }`, {}, {}, 60 * each + 15],
    [
      'many small pages',
      `{ ${Array.from({ length: 10 }, (_, at) => `p${at}: ${heavy('(first: 5)')}`).join(' ')} }`,
      {},
      {},
      10 * (5 * each + 5),
    ],
    [
      'lists in lists',
      '{ a: instruments { components { children { children { levels { level } } } } } }',
      {},
      {},
      1 + 2 * (1 + 60 * (1 + 10 * (1 + 10 * (1 + 6)))),
    ],
  ])('%s is refused before the data is read', async (_, document, variables, sent, cost) => {
    const { app, read } = appWithout()
    expect(await ask(app, document, variables, sent)).toMatchObject(refused(cost))
    expect(read).toEqual([])
  })

  test.each<[string, string, object, object, readonly string[]]>([
    ['a page of 45', `{ ${heavy('(first: 45, where: { search: "a" })')} }`, {}, {}, ['agencyPage']],
    [
      'a page of a hundred with little in it',
      '{ agencies(first: 100, where: { search: "a" }) { edges { node { code } } } }',
      {},
      {},
      ['agencyPage'],
    ],
    [
      'a cheap operation beside a costly one',
      `query A { __typename } query B { ${heavy('(first: 100)')} }`,
      {},
      { operationName: 'A' },
      [],
    ],
    [
      'a small page over a large default',
      `query ($first: Int = 100) { ${heavy('(first: $first, where: { search: "a" })')} }`,
      { first: 1 },
      {},
      ['agencyPage'],
    ],
  ])('%s is let through', async (_, document, variables, sent, reached) => {
    const { app, read } = appWithout()
    const { errors } = await ask(app, document, variables, sent)
    expect(errors.filter(({ extensions }) => extensions?.code !== 'INTERNAL')).toEqual([])
    expect(read).toEqual(reached)
  })

  test('a document that is known already costs what its new variables say', async () => {
    const { app, read } = appWithout()
    const document = `query ($first: Int!) { ${heavy('(first: $first, where: { search: "a" })')} }`
    await ask(app, document, { first: 1 })
    expect(read).toEqual(['agencyPage'])
    expect(await ask(app, document, { first: 100 })).toMatchObject(refused(100 * each + 5))
    expect(await ask(app, document, { first: 100 })).toMatchObject(refused(100 * each + 5))
    expect(read).toEqual(['agencyPage'])
  })

  test('a question in an address costs the same', async () => {
    const { app, read } = appWithout()
    const response = await app.fetch(`http://matang.test/graphql?query=${encodeURIComponent(`{ ${heavy('(first: 100)')} }`)}`)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost' } }] })
    expect(read).toEqual([])
  })
})

describe('the costliest field is the outermost that multiplies, where most is spent', () => {
  test.each<[string, string, object, object]>([
    ['a field', '{ cycle { year } }', {}, { coordinate: 'Query.cycle', path: ['cycle'], cost: 2 }],
    [
      'a page under an alias',
      '{ cycle { year } many: agencies(first: 5) { edges { node { code name } } } }',
      {},
      { coordinate: 'Query.agencies', path: ['many'], cost: 5 + 5 * 4 },
    ],
    [
      'a list beneath single objects',
      '{ agency(code: "1") { name assessment { all: scores { display } } } }',
      {},
      { coordinate: 'Assessment.scores', path: ['agency', 'assessment', 'all'], cost: 61 },
    ],
    [
      'the larger of two pages, by what was sent',
      'query ($a: Int, $b: Int) { a: agencies(first: $a) { edges { cursor } } b: agencies(last: $b) { edges { cursor } } }',
      { a: 3, b: 7 },
      { coordinate: 'Query.agencies', path: ['b'], cost: 5 + 7 * 2 },
    ],
    [
      'a list in fragments',
      '{ ...Q } fragment Q on Query { ... on Query { instruments { components(kind: DOMAIN) { code } } } }',
      {},
      { coordinate: 'Query.instruments', path: ['instruments'], cost: 1 + 2 * (1 + 4) },
    ],
  ])('%s', (_, document, variables, costliest) => {
    expect(costOf(schema, parse(document), { ...variables }, null)?.costliest).toMatchObject(costliest)
  })
})

describe('an operation costs what is left of it', () => {
  const page = 'agencies(first: 10) { edges { cursor } }'
  test.each<[string, string, object, number]>([
    ['a field that is skipped', `{ cycle { year } ${page.replace(' {', ' @skip(if: true) {')} }`, {}, 2],
    ['a field that is included', `{ cycle { year } ${page.replace(' {', ' @include(if: true) {')} }`, {}, 2 + 25],
    ['a variable that skips', `query ($s: Boolean!) { cycle { year } ... @skip(if: $s) { ${page} } }`, { s: true }, 2],
    ['a variable that does not', `query ($s: Boolean!) { cycle { year } ... @skip(if: $s) { ${page} } }`, { s: false }, 2 + 25],
    [
      'a default that leaves out',
      `query ($s: Boolean = false) { cycle { year } ...P @include(if: $s) } fragment P on Query { ${page} }`,
      {},
      2,
    ],
    ['a kind that is written', '{ instrument(code: "x") { components(kind: ASPECT) { code name } } }', {}, 1 + 1 + 8 * 2],
    [
      'a kind that is sent',
      'query ($k: ComponentKind) { instrument(code: "x") { components(kind: $k) { code } } }',
      { k: 'DOMAIN' },
      2 + 4,
    ],
    ['a kind that is null', 'query ($k: ComponentKind) { instrument(code: "x") { components(kind: $k) { code } } }', { k: null }, 2 + 60],
    ['a page that is null', 'query ($n: Int) { agencies(first: $n) { edges { cursor } } }', { n: null }, 5 + 20 * 2],
    ['a page below nothing', '{ agencies(first: -5) { edges { cursor } } }', {}, 5],
    ['a page of both ends', '{ agencies(first: 2, last: 50) { edges { cursor } } }', {}, 5 + 2 * 2],
    ['introspection', '{ __schema { types { name fields { name } } } __type(name: "Agency") { name } __typename }', {}, 5101],
  ])('%s', (_, document, variables, cost) => {
    expect(costOf(schema, parse(document), { ...variables }, null)?.cost).toBe(cost)
  })

  test('nothing where no operation is chosen', () => {
    expect(costOf(schema, parse('query A { __typename } query B { __typename }'), {}, null)).toBeNull()
    expect(costOf(schema, parse('query A { __typename }'), {}, 'B')).toBeNull()
  })
})

describe('every answer tells its cost', () => {
  const told = (requested: number, costliest: object | null) => ({ extensions: { cost: { requested, limit: limits.cost, costliest } } })
  const instruments = { coordinate: 'Query.instruments', path: ['instruments'], cost: 3 }
  const send = async (method: 'GET' | 'POST', query: string): Promise<unknown> => {
    const { app } = appWithout()
    const response =
      method === 'GET'
        ? await app.fetch(`http://matang.test/graphql?query=${encodeURIComponent(query)}`)
        : await app.fetch('http://matang.test/graphql', {
            method,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query }),
          })
    return response.json()
  }

  test.each(['GET', 'POST'] as const)('over %s', async (method) => {
    expect(await send(method, '{ instruments { code } }')).toMatchObject({ data: {}, ...told(3, instruments) })
  })

  test.each(['GET', 'POST'] as const)('over %s, refused too', async (method) => {
    const answer = await send(method, `{ ${heavy('(first: 100)')} }`)
    const cost = 100 * 545 + 5
    expect(answer).toMatchObject({
      errors: [{ extensions: { coordinate: 'Query.agencies', path: ['agencies'], argument: 'first', found: cost } }],
      ...told(cost, { coordinate: 'Query.agencies', path: ['agencies'], cost }),
    })
    expect(answer).not.toHaveProperty('data')
  })
})

test.each(['first', 'last'])('the refusal of a page says which `%s` would fit, and one more would not', async (argument) => {
  const { app } = appWithout()
  const { errors } = await ask(app, `{ ${heavy(`(${argument}: 100)`)} cycle(year: 2024) { year } }`)
  const most = Number(new RegExp(`With \`${argument}: (\\d+)\` it would fit`).exec(String(pick(errors, '*.message')))?.[1])
  const cost = (size: number) => costOf(schema, parse(`{ ${heavy(`(${argument}: ${size})`)} cycle(year: 2024) { year } }`), {}, null)?.cost
  expect(most).toBeGreaterThan(0)
  expect(cost(most)).toBeLessThanOrEqual(limits.cost)
  expect(cost(most + 1)).toBeGreaterThan(limits.cost)
})

test('a refusal of what no page makes costly says to ask for less', async () => {
  const { errors } = await ask(appWithout().app, '{ instruments { components { children { children { children { code } } } } } }')
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('Most of it is Query.instruments at `instruments`'),
      extensions: { coordinate: 'Query.instruments' },
    },
  ])
})

test('the SDL says the cost of every field as it is charged', () => {
  const said = costsIn(sdlOf(schema))
  const charged = Object.values(schema.getTypeMap()).flatMap((type) =>
    'getFields' in type && !type.name.startsWith('__')
      ? Object.values(type.getFields()).flatMap((field) => ('args' in field ? [[String(field), costOfField(field)] as const] : []))
      : [],
  )
  expect(charged.length).toBeGreaterThan(150)
  for (const [coordinate, cost] of charged) expect({ coordinate, cost }).toEqual({ coordinate, cost: said.get(coordinate) })
})
