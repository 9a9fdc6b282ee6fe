import { serverAudits } from 'graphql-http'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Data } from '../../schema/context.ts'
import { limits } from '../../schema/limits.ts'
import { createApp } from '../../server/app.ts'
import { acceptedBy, createEdge, plainly } from '../../server/edge.ts'
import { createHttpServer } from '../../server/http.ts'
import { silentLog } from '../../server/log.ts'
import { rules } from '../support/editions.ts'
import { memory } from '../support/memory.ts'
import { freePort } from './process.ts'

/* The short way and Yoga answer the same, byte for byte but for the numbers of incidents. */

const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
const data = (): Data =>
  memory({
    agencyPage: async () => {
      throw away
    },
    scoringsOf: async () => {
      throw new Error('secret')
    },
  })
const graph = { data, rules: () => rules, log: silentLog }

const serve = async (app: Parameters<typeof createHttpServer>[0]['app']): Promise<{ readonly server: Server; readonly url: string }> => {
  const port = await freePort()
  const server = createHttpServer({ app, client: null, sdl: '', ready: async () => true, warnings: () => [], log: silentLog })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${port}/graphql` }
}

describe('the edge', () => {
  let [direct, yoga] = ['', '']
  const servers: Server[] = []
  beforeAll(async () => {
    const app = createApp(graph)
    const [ours, theirs] = [await serve(createEdge({ ...graph, app })), await serve(app)]
    servers.push(ours.server, theirs.server)
    ;[direct, yoga] = [ours.url, theirs.url]
  })
  afterAll(() => {
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
  })

  const answer = async (url: string, init: RequestInit) => {
    const response = await fetch(url, { method: 'POST', ...init })
    const text = (await response.text()).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'incident')
    const body: unknown = /^[{[]/.test(text) ? JSON.parse(text) : text
    return { status: response.status, type: response.headers.get('content-type'), allow: response.headers.get('allow'), body }
  }

  const json = { 'content-type': 'application/json' }
  const asked = (query: unknown, more: object = {}) => ({ headers: json, body: JSON.stringify({ query, ...more }) })
  const agency = '{ agency(code: "00.01") { name } }'

  test.each<[string, RequestInit]>([
    ['an answer', asked(agency)],
    [
      'a tree',
      asked('{ agency(code: "00.01") { assessment { index { exact children { display children { component { code } level } } } } } }'),
    ],
    ['null', asked('{ agency(code: "nowhere") { name } }')],
    ['variables', asked('query ($code: String!) { agency(code: $code) { name } }', { variables: { code: '00.01' } })],
    ['a variable by default', asked('query ($code: String! = "00.01") { agency(code: $code) { name } }')],
    [
      'a variable that is null',
      asked('query ($year: Int) { agency(code: "00.01") { assessment(year: $year) { year } } }', { variables: { year: null } }),
    ],
    ['variables that are null', asked(agency, { variables: null, operationName: null })],
    ['an alias', asked('{ a: agency(code: "00.01") { name } b: agency(code: "none") { name } }')],
    ['the same field twice', asked('{ agency(code: "00.01") { name } agency(code: "00.01") { code name } }')],
    ['fragments', asked('{ agency(code: "00.01") { ...A ... on Agency { code } ... { kind } } } fragment A on Agency { name }')],
    ['an interface', asked('{ node(id: "QWdlbmN5OjAwLjAx") { __typename id ... on Agency { name } ... on Assessment { year } } }')],
    [
      'skip and include',
      asked('query ($no: Boolean!) { agency(code: "00.01") { name @skip(if: $no) code @include(if: $no) kind @skip(if: true) } }', {
        variables: { no: true },
      }),
    ],
    [
      'a condition on a fragment',
      asked('query ($no: Boolean!) { agency(code: "00.01") { ...A @include(if: $no) code } } fragment A on Agency { name }', {
        variables: { no: false },
      }),
    ],
    ['the name of one of two operations', asked('query A { __typename } query B { a: __typename }', { operationName: 'B' })],
    ['an empty name of an operation', asked(agency, { operationName: '' })],
    ['introspection', asked('{ __schema { queryType { name } } __type(name: "Agency") { name fields { name } } }')],
    ['a refusal', asked('{ agency(code: "00.01") { assessment { score(component: "D9") { display } } } }')],
    [
      'refusals beside answers',
      asked('{ agency(code: "00.01") { name a: assessment { score(component: "D9") { display } } } b: cycle(year: 1999) { year } }'),
    ],
    ['a refusal in a field that cannot be null', asked('{ cycle(year: 1999) { year } agency(code: "00.01") { name } }')],
    ['a bug', asked('{ agency(code: "00.01") { name assessment { scorings { exact } } } }')],
    ['a database that is away', asked('{ agencies(where: { year: 2024 }) { edges { node { name } } } }')],
    [
      'a refusal in the language of the request',
      { ...asked('{ cycle(year: 1999) { year } }'), headers: { ...json, 'accept-language': 'id' } },
    ],
    [
      'an enum by variable',
      asked('query ($l: Language!) { agency(code: "00.01") { assessment { index { component { name(language: $l) } } } } }', {
        variables: { l: 'EN' },
      }),
    ],
    [
      'a list of one',
      asked('query ($k: [AgencyKind!]) { agencies(where: { year: 2024, kinds: $k }) { totalCount } }', { variables: { k: 'CITY' } }),
    ],
    ['a variable that is missing', asked('query ($code: String!) { agency(code: $code) { name } }')],
    ['a variable that does not fit', asked('query ($code: String!) { agency(code: $code) { name } }', { variables: { code: 5 } })],
    ['a variable that nobody knows', asked(agency, { variables: { code: 5 } })],
    [
      'a whole number that is none',
      asked('query ($year: Int) { agency(code: "00.01") { assessment(year: $year) { year } } }', { variables: { year: 2024.5 } }),
    ],
    ['no query', asked(undefined)],
    ['a query that is no text', asked(5)],
    ['variables that are a list', asked(agency, { variables: [] })],
    ['variables that are a text', asked(agency, { variables: '{}' })],
    ['a name that is none', asked(agency, { operationName: 5 })],
    ['a name of no operation', asked(agency, { operationName: 'A' })],
    ['extensions', asked(agency, { extensions: { a: 1 } })],
    ['more than a question', asked(agency, { more: true })],
    ['a mistake in the query', asked('{ agency')],
    ['a field that there is not', asked('{ agencys { name } }')],
    ['two operations without a name', asked('query A { __typename } query B { __typename }')],
    ['too deep a query', asked(`{ agency(code: "00.01") { ${'province { '.repeat(20)}code${' }'.repeat(20)} } }`)],
    ['too costly a query', asked('{ agencies(first: 100) { edges { node { assessments { scores { display } } } } } }')],
    ['too long a query', asked('{ __typename }'.padEnd(limits.characters + 1))],
    ['a batch', { headers: json, body: `[${JSON.stringify({ query: agency })}]` }],
    ['no JSON', { headers: json, body: '{' }],
    ['an empty body', { headers: json, body: '' }],
    ['a body above the limit', asked(agency, { more: 'x'.repeat(limits.bytes) })],
    ['null for a body', { headers: json, body: 'null' }],
    ['a number for a body', { headers: json, body: '5' }],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `query=${encodeURIComponent(agency)}` }],
    ['plain text, which any page may post', { headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: agency }) }],
    ['no type', { headers: { 'content-type': '' }, body: JSON.stringify({ query: agency }) }],
    ['a type with a charset', { headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify({ query: agency }) }],
    ['a type that only begins like JSON', { headers: { 'content-type': 'application/jsonp' }, body: JSON.stringify({ query: agency }) }],
    ['a compressed body that is none', { headers: { ...json, 'content-encoding': 'gzip' }, body: JSON.stringify({ query: agency }) }],
  ])('answers %s as Yoga does', async (_, init) => {
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json']) {
      const own = { ...init, headers: { accept, ...init.headers } }
      const expected = await answer(yoga, own)
      expect(await answer(direct, own)).toEqual(expected)
      // The second time it is remembered.
      expect(await answer(direct, own)).toEqual(expected)
    }
  })

  test.each([
    '*/*',
    'application/*',
    'application/json',
    'application/graphql-response+json',
    'application/json, application/graphql-response+json',
    'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8',
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    'text/html, */*;q=0.8',
    'application/json; charset=latin1',
    'application/graphql-response+json; charset=latin1, application/json',
    'text/event-stream',
    'multipart/mixed',
    'text/html',
    '*/json',
  ])('answers who accepts "%s" as Yoga does', async (accept) => {
    const init = { headers: { ...json, accept }, body: JSON.stringify({ query: agency }) }
    expect(await answer(direct, init)).toEqual(await answer(yoga, init))
  })

  const audits = serverAudits({ url: () => direct, fetchFn: (url: string, init: RequestInit = {}) => fetch(url, init) })
  test.each(audits.map(({ id, name, fn }): [string, string, typeof fn] => [name, id, fn]))('%s (%s)', async (name, id, fn) => {
    expect(await fn()).toEqual({ id, name, status: 'ok' })
  })
})

describe('what is asked plainly', () => {
  test.each([
    ['{"query":"{a}"}', { query: '{a}', variables: {}, operationName: null }],
    ['{"query":"{a}","variables":{"b":1},"operationName":"C"}', { query: '{a}', variables: { b: 1 }, operationName: 'C' }],
    ['{"query":"{a}","variables":null,"operationName":null}', { query: '{a}', variables: {}, operationName: null }],
    ['{"query":"{a}","extensions":{}}', null],
    ['{"query":5}', null],
    ['{"query":"{a}","variables":[]}', null],
    ['[{"query":"{a}"}]', null],
    ['', null],
  ])('%s', (body, expected) => {
    expect(plainly(body)).toEqual(expected)
  })

  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['text/html', null],
    ['text/event-stream', null],
  ])('an answer to who accepts %s has the type %s', (header, type) => {
    expect(acceptedBy(header)).toBe(type)
  })
})
