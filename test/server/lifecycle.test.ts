import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { freePort, startProduct, type Running } from './process.ts'

/* The product as it is started, in processes of their own: one folder of data that goes through a life. */

describe('the product', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matang-life-'))
  const dataDir = join(folder, 'data')
  const lockFile = join(dataDir, 'matang.lock')
  let port: number
  let running: Running[] = []

  beforeAll(async () => {
    port = await freePort()
  })
  afterEach(async () => {
    for (const { kill } of running) kill('SIGKILL')
    await Promise.all(running.map(({ ended }) => ended))
    running = []
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const started = (environment: Readonly<Record<string, string>> = {}): Running => {
    const product = startProduct({ PORT: String(port), DATA_DIR: dataDir, ...environment })
    running.push(product)
    return product
  }
  const listening = async (): Promise<Running> => {
    const product = started()
    await product.says(/Matang listens on .*/)
    return product
  }
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)

  test('says at a cold start what it loaded, which three figures disagree, and where it listens', async () => {
    const product = await listening()
    expect(product.output()).toContain(
      [
        `Embedded database in ${dataDir}. It survives a killed process, but promises nothing in a power cut: use DATABASE_URL for that.`,
        '  agencies 647',
        '  assessments 1257',
        '  standings 1',
        'Loaded 647 agencies, 1254 published results and 10 sets of levels.',
      ].join('\n'),
    )
    expect(product.output()).toMatch(/\n\d+ printed figures come out as computed; 3 do not:\n/)
    expect(product.output()).toContain(
      [
        '  51.71 2019 final, A3: computed 3.00, printed 3.50',
        '  51.71 2019 final, A5: computed 3.00, printed 2.67',
        '  11.04 2026 interview, A5: computed 1.09, printed 1.08',
        `Matang listens on http://127.0.0.1:${port} (graph: http://127.0.0.1:${port}/graphql, schema: http://127.0.0.1:${port}/schema.graphql)`,
      ].join('\n'),
    )
    expect(readFileSync(lockFile, 'utf8')).toBe(String(product.pid))

    const answers = await Promise.all(['/health', '/ready', '/schema.graphql', '/', '/agencies/35.73'].map(get))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(await answers[0]?.json()).toEqual({ status: 'up' })
    expect(await answers[1]?.json()).toEqual({ status: 'ready', warnings: [] })
    expect(await answers[2]?.text()).toContain('type Query {')
    expect(await answers[4]?.text()).toContain('Kota Malang')

    const began = performance.now()
    product.kill('SIGTERM')
    expect(await product.ended).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(product.output()).toMatch(/SIGTERM: finishing what is running, then stopping\n$/)
    expect(existsSync(lockFile)).toBe(false)
    await expect(get('/health')).rejects.toThrow('fetch failed')
  })

  test('is warm the second time, finishes a slow request before it stops, and takes no new one', async () => {
    const product = await listening()
    expect(product.output()).toContain('\nThe figures are loaded already.\n')
    expect(product.output()).not.toContain('Loaded ')

    const body = JSON.stringify({ query: '{ agency(code: "35.73") { name } }' })
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    await once(socket, 'connect')
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 20)}`,
    )
    // Answered on another connection, so what was sent before has arrived.
    expect((await get('/health')).status).toBe(200)
    product.kill('SIGINT')
    await product.says(/SIGINT: finishing what is running, then stopping/)
    await expect(get('/health')).rejects.toThrow('fetch failed')
    expect(existsSync(lockFile)).toBe(true)
    socket.write(body.slice(20))
    await once(socket, 'close')
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(answer).toContain('{"data":{"agency":{"name":"Kota Malang"}}')
    expect(await product.ended).toBe(0)
    expect(existsSync(lockFile)).toBe(false)
  })

  test('refuses a folder that another has open, which goes on undisturbed; and after a kill is as it was', async () => {
    const first = await listening()
    const second = started({ PORT: String(await freePort()) })
    expect(await second.ended).toBe(1)
    expect(second.output()).toMatch(
      new RegExp(
        `^\\S+ The embedded database in ${dataDir} is in use by process ${first.pid}\\. Stop that process, give this one another DATA_DIR, or use PostgreSQL with DATABASE_URL\\.\\n$`,
      ),
    )
    expect((await get('/ready')).status).toBe(200)
    expect(readFileSync(lockFile, 'utf8')).toBe(String(first.pid))

    first.kill('SIGKILL')
    expect(await first.ended).toBe('SIGKILL')
    const third = await listening()
    expect(third.output()).toContain('The figures are loaded already.')
    expect(await (await get('/agencies/51.71/2021/D4')).text()).toContain('3.55')
  })

  test('refuses a port that is taken, and leaves its folder free', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const taken = typeof address === 'object' && address ? address.port : 0
    try {
      const product = started({ PORT: String(taken) })
      expect(await product.ended).toBe(1)
      expect(product.output()).toContain(
        `The configuration cannot be used:\n  - Port ${taken} on 127.0.0.1 is taken. Stop what listens there, or set PORT to another.\n`,
      )
      expect(product.output()).not.toContain('    at ')
      expect(existsSync(lockFile)).toBe(false)
    } finally {
      other.close()
    }
  })

  const nobody = 'postgres://nobody:secret@127.0.0.1:1/matang'

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'a port that is none',
      { PORT: 'http' },
      /^\S+ The configuration cannot be used:\n {2}- PORT is "http": give a number from 1 to 65535\n$/,
    ],
    [
      'everything that is wrong',
      { PORT: '0', HOST: 'my host' },
      /^\S+ The configuration cannot be used:\n {2}- PORT is "0".*\n {2}- HOST is "my host".*\n$/,
    ],
    [
      'a database that is not there',
      { DATABASE_URL: nobody },
      /No PostgreSQL answers at 127\.0\.0\.1:1\. Start it, or mend DATABASE_URL; without it the database is embedded\.\n$/,
    ],
  ])('refuses %s in words, with exit code 1', async (_, environment, words) => {
    const product = started(environment)
    expect(await product.ended).toBe(1)
    expect(product.output()).toMatch(words)
    expect(product.output()).not.toContain('secret')
    expect(existsSync(lockFile)).toBe(false)
  })
})
