import { describe, expect, test } from 'vitest'
import { limits } from '../../schema/limits.ts'
import { appWithout, ask } from '../support/app.ts'

/** A page of agencies with all 60 scores of each. */
const heavy = (args: string) =>
  `agencies${args} { edges { node { assessment(year: 2024) { scores { component { code kind label } display exact value points weight } } } } }`

const refused = (found: number) => ({
  status: 400,
  data: undefined,
  errors: [
    {
      message: `The document has cost ${found}, the limit is ${limits.cost}. Ask for less at once: fewer fields, smaller pages, several requests.`,
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
    expect(await ask(app, document, variables, sent)).toEqual(refused(cost))
    expect(read).toEqual([])
  })

  test.each<[string, string, object, object, readonly string[]]>([
    ['a page of 45', `{ ${heavy('(first: 45, where: { year: 2024 })')} }`, {}, {}, ['agencyPage']],
    [
      'a page of a hundred with little in it',
      '{ agencies(first: 100, where: { year: 2024 }) { edges { node { code } } } }',
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
      `query ($first: Int = 100) { ${heavy('(first: $first, where: { year: 2024 })')} }`,
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
    const document = `query ($first: Int!) { ${heavy('(first: $first, where: { year: 2024 })')} }`
    await ask(app, document, { first: 1 })
    expect(read).toEqual(['agencyPage'])
    expect(await ask(app, document, { first: 100 })).toEqual(refused(100 * each + 5))
    expect(await ask(app, document, { first: 100 })).toEqual(refused(100 * each + 5))
    expect(read).toEqual(['agencyPage'])
  })

  test('a question in an address costs the same', async () => {
    const { app, read } = appWithout()
    const response = await app.fetch(`http://matang.test/graphql?query=${encodeURIComponent(`{ ${heavy('(first: 100)')} }`)}`)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost' } }] })
    expect(read).toEqual([])
  })
})
