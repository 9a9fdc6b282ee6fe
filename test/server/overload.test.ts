import { once } from 'node:events'
import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHttpServer } from '../../server/http.ts'
import { silentLog } from '../../server/log.ts'
import { appWithout } from '../support/app.ts'
import { heap } from '../support/heap.ts'

/* Whoever asks too much is refused at once, and nobody else waits for it. */

let server: Server
let address = ''

beforeAll(async () => {
  const { app } = appWithout()
  server = createHttpServer({ app, client: null, sdl: '', ready: async () => true, warnings: () => [], log: silentLog })
  // Caller and server share one thread here: while it is busy, a kept connection must not be taken for idle.
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const found = server.address()
  address = `http://127.0.0.1:${typeof found === 'object' && found !== null ? found.port : 0}/graphql`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const send = async (body: string): Promise<number> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body,
    })
    await response.arrayBuffer()
    return response.status
  } catch (error) {
    if (body.length < 100_000) throw error

    // The server may hang up while a body of megabytes is still on its way.
    return 413
  }
}

const repeated = (times: number, of: (at: number) => string): string => Array.from({ length: times }, (_, at) => of(at)).join(' ')
const deep = (times: number, open: string, close: string): string => open.repeat(times) + close.repeat(times)

const million = `{ ${repeated(1_000_000, (own) => `a${own}: __typename`)} }`

/** Every attack is another one each time: nothing that is remembered helps. */
const attacks: readonly (readonly [string, number, number, (at: number) => object])[] = [
  ['a million aliases', 413, 8, () => ({ query: million })],
  ['a body of 100,000 bytes', 400, 80, (at) => ({ query: `{ ${repeated(4_000, (own) => `a${own}x${at}: __typename`)} }` })],
  [
    'as many tokens as there may be',
    400,
    80,
    (at) => ({ query: `{ ${repeated(1_300, (own) => `a${own}x${at}: cycle`)} }`.slice(0, 20_000) }),
  ],
  [
    'fields sixteen deep, and one',
    400,
    80,
    (at) => ({ query: `{ agency(code: "${at}") ${deep(16, '{ province ', '}').replace(' }', ' { code } }')} }` }),
  ],
  [
    'fragments that double',
    400,
    80,
    (at) => ({
      query: `{ ...F0 } ${repeated(300, (own) => `fragment F${own} on Query { ...F${own + 1} ...F${own + 1} }`)} fragment F300 on Query { a${at}: __typename }`,
    }),
  ],
  ['fields that there are not', 400, 80, (at) => ({ query: `{ ${repeated(1_500, (own) => `x${own}y${at}`)} }` })],
  ['fields in conflict', 400, 80, (at) => ({ query: `{ ${repeated(400, (own) => `agency(code: "${own}.${at}") { name: code }`)} }` })],
  [
    'values as deep as a body can hold',
    400,
    80,
    (at) => ({
      query: `query ($where: AgencyFilter) { a${at}: agencies(where: $where) { totalCount } }`,
      variables: { where: JSON.parse(deep(3_000, '[', ']')) },
    }),
  ],
  [
    'the whole graph, twenty times',
    400,
    80,
    (at) => ({
      query: `{ ${repeated(20, (own) => `a${own}x${at}: __schema { types { name fields { name args { name } } } }`)} }`,
    }),
  ],
  [
    'the largest documents that are answered',
    200,
    150,
    (at) => ({
      query: `query Q${at} { ...F } fragment F on Query { ${'__typename '.repeat(500)} }`,
    }),
  ],
]

describe('another caller waits for nobody', () => {
  test.each(attacks)('%s', async (_, expected, times, attack) => {
    await send(JSON.stringify(attack(-1)))
    const calls = { end: false }
    let next = 0
    const before = heap()
    const bodies = Array.from({ length: times }, (_none, at) => JSON.stringify(attack(at)))
    const statuses = new Set<number>()
    const attacker = async (): Promise<void> => {
      while (next < times) statuses.add(await send(bodies[(next += 1) - 1] ?? ''))
    }
    const waits: number[] = []
    const caller = async (): Promise<void> => {
      while (!calls.end) {
        const began = performance.now()
        expect(await send('{"query":"{ instruments { code } }"}')).toBe(200)
        waits.push(performance.now() - began)
      }
    }
    const calling = caller()
    await Promise.all([attacker(), attacker(), attacker(), attacker()])
    calls.end = true
    await calling
    bodies.length = 0
    const grown = heap() - before
    expect([...statuses]).toEqual([expected])
    expect(Math.max(...waits)).toBeLessThan(2_000)
    expect(grown).toBeLessThan(60)
  })
})
