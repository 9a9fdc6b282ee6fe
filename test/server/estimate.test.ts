import { describe, expect, test } from 'vitest'
import { createEstimate } from '../../server/estimate.ts'
import { limits } from '../../schema/limits.ts'
import { silentLog } from '../../server/log.ts'

/* What a question would cost is told without asking it: the estimate is given no data that it could read. */

const estimate = createEstimate(silentLog)

const told = async (query: string, variables: object = {}, more: object = {}): Promise<unknown> => {
  const response = await estimate.fetch('http://matang.test/graphql/cost', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, ...more }),
  })
  return response.json()
}

const page = 'query ($first: Int) { agencies(first: $first) { edges { node { code name } } } }'

describe('the cost of', () => {
  test.each<[string, string, object, object, number]>([
    ['a page, by the size that is sent', page, { first: 10 }, {}, 5 + 10 * 4],
    ['a larger page', page, { first: 100 }, {}, 5 + 100 * 4],
    ['the operation that is named', `query A { __typename } query B { cycle { year } }`, {}, { operationName: 'B' }, 2],
  ])('%s is told, and nothing else', async (_, query, variables, more, requested) => {
    expect(await told(query, variables, more)).toMatchObject({ data: null, extensions: { cost: { requested, limit: limits.cost } } })
  })

  test.each<[string, string, object, object]>([
    [
      'over the limit',
      `query ($first: Int) { agencies(first: $first) { edges { node { assessments { scores { display } } } } } }`,
      { first: 100 },
      { code: 'LIMIT_EXCEEDED', limit: 'cost' },
    ],
    [
      'too deep',
      `{ agency(code: "1") { ${'province { '.repeat(20)}code${' }'.repeat(20)} } }`,
      {},
      { code: 'LIMIT_EXCEEDED', limit: 'depth' },
    ],
  ])('one that is %s is refused as the graph refuses it', async (_, query, variables, extensions) => {
    expect(await told(query, variables)).toMatchObject({ errors: [{ extensions }] })
  })

  test.each([
    ['with a field that is not there', '{ nowhere }', /nowhere/],
    ['that is no document', '{ agency(', /Syntax Error/],
    ['whose variable is missing', 'query ($code: String!) { agency(code: $code) { name } }', /\$code/],
  ])('one %s is refused in words', async (_, query, words) => {
    expect(await told(query)).toMatchObject({ errors: [{ message: expect.stringMatching(words) }] })
  })
})

test('nothing but its own address is answered', async () => {
  expect((await estimate.fetch('http://matang.test/graphql?query={__typename}')).status).toBe(404)
})
