import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { appWithout, ask, pick } from '../support/app.ts'

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/

describe('a bug', () => {
  const question = '{ agency(code: "35.73") { name } }'

  test.each<[string, unknown]>([
    ['of ours', new TypeError('Cannot read properties of undefined (secret)')],
    ['of the database', Object.assign(new Error('duplicate key value (secret)'), { code: '23505' })],
    ['that is wrapped', new GraphQLError('secret', { originalError: new Error('secret') })],
    ['that is no error at all', 'secret'],
  ])('%s is masked under a number, and logged whole', async (_, thrown) => {
    const { app, logged } = appWithout(() => thrown)
    const { status, data, errors } = await ask(app, question)
    const incident = pick(errors, '*.extensions.incident')
    expect({ status, data, errors }).toEqual({
      status: 500,
      data: { agency: null },
      errors: [
        {
          message: `Something unexpected went wrong here. If it happens again, report it with the number ${String(incident)}.`,
          path: ['agency'],
          extensions: { code: 'INTERNAL', incident },
        },
      ],
    })
    expect(incident).toMatch(uuid)
    expect(logged.map(({ line }) => line)).toEqual([`Unexpected error ${String(incident)}`])
    expect(String(logged[0]?.error)).toContain('secret')
  })

  test('that is none, but a question that took too long, is said so', async () => {
    const { app, logged } = appWithout(() =>
      Object.assign(new Error('canceling statement due to statement timeout (secret)'), { code: '57014' }),
    )
    expect(await ask(app, question)).toMatchObject({
      status: 503,
      errors: [
        { message: 'The question took longer than is allowed here. Narrow its filter, or ask for less.', extensions: { code: 'TOO_SLOW' } },
      ],
    })
    expect(logged).toEqual([])
  })

  test('has a number of its own each time', async () => {
    const { app } = appWithout()
    const incidents = (await Promise.all([1, 2, 3].map(() => ask(app, question)))).map(({ errors }) =>
      pick(errors, '*.extensions.incident'),
    )
    expect(new Set(incidents).size).toBe(3)
  })
})

describe('the database', () => {
  test.each([
    ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:5432'],
    ['ECONNRESET', 'read ECONNRESET'],
    ['EPIPE', 'write EPIPE'],
    ['ENOTFOUND', 'getaddrinfo ENOTFOUND db'],
    ['ETIMEDOUT', 'connect ETIMEDOUT 10.0.0.1:5432'],
    ['57P01', 'terminating connection due to administrator command'],
    ['57P02', 'terminating connection because of crash of another server process'],
    ['57P03', 'the database system is starting up'],
    ['53300', 'sorry, too many clients already'],
    ['', 'Connection terminated unexpectedly'],
    ['', 'Connection terminated due to connection timeout'],
    ['', 'timeout exceeded when trying to connect'],
    ['', 'Client has encountered a connection error and is not queryable'],
  ])('is said to be away on %s (%s), with 503', async (code, message) => {
    const { app, logged } = appWithout(() => Object.assign(new Error(message), code ? { code } : {}))
    expect(await ask(app, '{ agency(code: "35.73") { name } }')).toEqual({
      status: 503,
      data: { agency: null },
      errors: [
        {
          message: 'The database cannot be reached just now. Try again in a moment.',
          path: ['agency'],
          extensions: { code: 'UNAVAILABLE' },
        },
      ],
    })
    expect(logged.map(({ line }) => line)).toEqual(['The database cannot be reached'])
  })

  test('is not missed by what needs none', async () => {
    const { app, logged } = appWithout()
    const { status, data } = await ask(app, '{ instrument(code: "spbe-2018") { code } cycle(year: 2024) { gradeBasis } }')
    expect({ status, data }).toEqual({
      status: 200,
      data: { instrument: { code: 'spbe-2018' }, cycle: { gradeBasis: 'EXACT' } },
    })
    expect(logged).toEqual([])
  })
})

describe('a refusal is for the asker: in words, with a code, not logged', () => {
  test.each([
    ['BAD_PAGE', '{ agencies(first: 1, last: 1) { totalCount } }', 'Ask for `first` or for `last`, not for both.'],
    ['TOO_MANY', '{ compare(assessments: []) { sameInstrument } }', 'Between 1 and 6 assessments can be compared, 0 were asked for.'],
    [
      'YEAR_NOT_COVERED',
      '{ cycle(year: 2017) { year } }',
      'No instrument covers 2017. There are: spbe-2018 (2018–2020), spbe-2020 (2021–2025), pemdi-2026 (2026).',
    ],
    [
      'UNKNOWN_COMPONENT',
      '{ instrument(code: "spbe-2018") { component(code: "D4") { name } } }',
      'spbe-2018 has no component "D4". It has index, D1, A1, I1, I2, I3, I4, I5 and 41 more.',
    ],
    ['BAD_CURSOR', '{ agencies(after: "?") { totalCount } }', '"?" is not a cursor of this API. Take one from pageInfo or an edge.'],
    [
      'BAD_DECIMAL',
      '{ agencies(where: { result: { where: { index: { gte: "3,5" } } } }) { totalCount } }',
      '"3,5" is not a decimal. Write it as a string of digits with a point, such as "3.19".',
    ],
    [
      'GRAPHQL_VALIDATION_FAILED',
      '{ agencys { totalCount } }',
      'Cannot query field "agencys" on type "Query". Did you mean "agency" or "agencies"?',
    ],
    ['GRAPHQL_PARSE_FAILED', '{ agencies', 'Syntax Error: Expected Name, found <EOF>.'],
  ])('%s', async (code, question, message) => {
    const { app, read, logged } = appWithout()
    const { errors } = await ask(app, question)
    expect(errors).toMatchObject([{ message, extensions: { code } }])
    expect({ read, logged }).toEqual({ read: [], logged: [] })
  })
})

test('a list that fails in many places leaves no promise alone: that would end the process', async () => {
  const left: unknown[] = []
  const hear = (reason: unknown): void => void left.push(reason)
  process.on('unhandledRejection', hear)
  // Editions with an indicator 29 fail once its distribution is read; those without fail at once.
  const question = '{ instruments { component(code: "I29") { distribution { level } } none: component(code: "none") { code } } }'
  expect(await ask(appWithout().app, question)).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNKNOWN_COMPONENT' } }] })
  await new Promise((resolve) => setTimeout(resolve, 50))
  process.off('unhandledRejection', hear)
  expect(left).toEqual([])
})

describe('an id that names nothing is refused as such', () => {
  test.each(['Query:1', 'Nowhere:1', 'String:1', 'Node:1', '__Type:1', 'Agency:', 'toString:1', ':', ''])('%s', async (id) => {
    const { app, read, logged } = appWithout()
    const { data, errors } = await ask(app, 'query ($id: ID!) { node(id: $id) { id } }', { id: Buffer.from(id).toString('base64') })
    expect({ data, errors }).toMatchObject({ data: { node: null }, errors: [{ extensions: { code: 'BAD_ID', argument: 'id' } }] })
    expect({ read, logged }).toEqual({ read: [], logged: [] })
  })
})

test('a variable that does not fit is refused by name', async () => {
  const { errors } = await ask(appWithout().app, 'query ($code: String!) { agency(code: $code) { name } }', { code: 1 })
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_VARIABLE', argument: '$code' } }])
})
