import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHttpServer, type Handler } from '../../server/http.ts'
import type { Log } from '../../server/log.ts'
import { appWithout } from '../support/app.ts'
import { freePort } from './process.ts'

const logged: string[] = []
const log: Log = { info: () => {}, error: (line) => void logged.push(line) }
let ready = async (): Promise<boolean> => true

const page: Handler = (request, response, next) => {
  const words = `a page by ${String(request.headers['x-forwarded-proto'])} `.repeat(200)
  if (request.url === '/page') response.setHeader('content-type', 'text/html').end(words)
  else next()
}

describe('one port', () => {
  let server: Server
  let port: number
  beforeAll(async () => {
    port = await freePort()
    server = createHttpServer({
      app: appWithout().app,
      client: page,
      sdl: 'type Query',
      ready: () => ready(),
      warnings: () => ['a folder is not sound'],
      log,
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  })
  beforeEach(() => {
    logged.length = 0
    ready = async () => true
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers })

  /** Sends these very bytes and waits for the answer, or for the connection's end. */
  const raw = async (...parts: readonly string[]): Promise<string> => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    const answered = once(socket, 'data')
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString())).on('error', () => {})
    for (const part of parts) socket.write(part)
    await Promise.race([answered, once(socket, 'close')])
    socket.destroy()
    return answer
  }

  test.each([
    ['/health', 200, 'application/json; charset=utf-8', '{"status":"up"}'],
    ['/ready', 200, 'application/json; charset=utf-8', '{"status":"ready","warnings":["a folder is not sound"]}'],
    ['/ready?now', 200, 'application/json; charset=utf-8', '{"status":"ready","warnings":["a folder is not sound"]}'],
    ['/schema.graphql', 200, 'text/plain; charset=utf-8', 'type Query'],
    [
      '/graphql?query={__typename}',
      200,
      'application/json; charset=utf-8',
      '{"data":{"__typename":"Query"},"extensions":{"cost":{"requested":1,"limit":25000,"costliest":{"coordinate":"__typename","path":["__typename"],"cost":1}}}}',
    ],
    ['/nowhere', 404, 'text/plain; charset=utf-8', 'Not found'],
    ['/graphql/', 404, 'text/plain; charset=utf-8', 'Not found'],
    ['/healthy', 404, 'text/plain; charset=utf-8', 'Not found'],
  ])('answers %s with %i', async (path, status, type, body) => {
    const response = await get(path)
    expect({ status: response.status, type: response.headers.get('content-type'), body: await response.text() }).toEqual({
      status,
      type,
      body,
    })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    })
  })

  test.each<[string, () => Promise<boolean>]>([
    ['answers no', async () => false],
    ['does not answer', () => Promise.reject(new Error('away'))],
  ])('is up but not ready while the database %s', async (_, answer) => {
    ready = answer
    const [health, readiness] = [await get('/health'), await get('/ready')]
    expect([health.status, readiness.status]).toEqual([200, 503])
    expect(await readiness.json()).toEqual({ status: 'database away' })
  })

  test('leaves everything else to the client, and tells it the scheme', async () => {
    expect(await (await get('/page')).text()).toContain('a page by http ')
    expect(await (await get('/page', { 'x-forwarded-proto': 'https' })).text()).toContain('a page by https ')
  })

  test('compresses for who takes it, and only then', async () => {
    expect((await get('/page', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip')
    expect((await get('/page', { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull()
    const answer = await get('/page', { 'accept-encoding': 'gzip' })
    expect(await answer.text()).toBe('a page by http '.repeat(200))
  })

  test('refuses what is no HTTP, and goes on', async () => {
    expect(await raw('GARBAGE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(logged).toEqual([expect.stringMatching(/^Malformed request: /)])
    expect((await get('/health')).status).toBe(200)
  })

  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n'

  test.each([
    ['a question', ['{"query":']],
    ['a head', []],
  ])('survives that a sender goes away in the middle of %s', async (_, more) => {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    for (const part of more.length > 0 ? [head, ...more] : [head.slice(0, 40)]) socket.write(part)
    expect((await get('/health')).status).toBe(200)
    socket.resetAndDestroy()
    await once(socket, 'close')
    expect((await get('/ready')).status).toBe(200)
  })

  test.each(['a b', '%', '[', 'x:99999999'])('refuses the host "%s", and shows nothing of the inside', async (host) => {
    const answer = await raw(`GET /graphql?query={__typename} HTTP/1.1\r\nhost: ${host}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).not.toContain('node_modules')
  })
})
