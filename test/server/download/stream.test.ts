import { request } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Data, Rules } from '../../../schema/context.ts'
import { createApp } from '../../../server/app.ts'
import { createFiles } from '../../../server/files.ts'
import { mostDownloads } from '../../../server/download/handler.ts'
import { createHttpServer } from '../../../server/http.ts'
import type { Log } from '../../../server/log.ts'
import { formatNames } from '../../../server/table/formats.ts'
import { editions, rules as ownRules, rulesOf } from '../../support/editions.ts'
import { start } from '../process.ts'
import { manyAgencies } from './many.ts'

const query = '{ agencies { edges { node { code name } } } }'

describe('a stream of rows', () => {
  const logged: string[] = []
  const log: Log = { info: () => {}, error: (line) => void logged.push(line) }
  let pages = 0
  let data: Data
  let rules: Rules
  let server: ReturnType<typeof createHttpServer>
  let port = 0

  const counting = (own: Data, then: (page: number) => void = () => {}): Data => ({
    ...own,
    agencyPage: async (asked) => {
      pages += 1
      then(pages)
      return own.agencyPage(asked)
    },
  })

  beforeAll(async () => {
    const app = createApp({ data: () => data, rules: () => rules, log })
    const files = createFiles({ app, data: () => data, rules: () => rules, log, open: null })
    server = createHttpServer({ app, client: null, files, sdl: '', ready: async () => true, warnings: () => [], log })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address: AddressInfo | string | null = server.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  beforeEach(() => {
    pages = 0
    logged.length = 0
    rules = ownRules
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  const url = (fields: Readonly<Record<string, string>> = {}) =>
    `http://127.0.0.1:${port}/download?${new URLSearchParams({ query, ...fields }).toString()}`

  const whole = async (): Promise<string> => (await fetch(url())).text()

  /** Waits until no page has been read for a while. */
  const quiet = async (): Promise<number> => {
    for (let before = -1; ;) {
      if (before === pages) return pages
      before = pages
      await new Promise((done) => setTimeout(done, 400))
    }
  }

  const unread = async () => {
    const asked = request(url()).end()
    const response = await new Promise<{ readonly destroy: () => void }>((resolve) =>
      asked.once('response', (answer) => resolve(answer.pause())),
    )
    return response
  }

  test('waits for a reader who does not read, and ends when he leaves', async () => {
    data = counting(manyAgencies(100_000, (id) => `${id} ${'x'.repeat(4_000)}`))
    const response = await unread()
    const waiting = await quiet()
    expect(waiting).toBeLessThan(500)
    response.destroy()
    expect(await quiet()).toBeLessThanOrEqual(waiting + 2)
    expect(logged.filter((line) => line.startsWith('Unexpected'))).toEqual([])
  })

  test('is cut off when a page fails, so that half a file never looks whole', async () => {
    data = counting(manyAgencies(1_000), (page) => {
      if (page === 5) throw new Error('secret words of the database')
    })
    await expect(whole()).rejects.toThrow(/terminated|fetch failed/)
    expect(pages).toBe(5)
    expect(logged).toEqual([expect.stringMatching(/^Unexpected error /)])
  })

  test('of which the first page fails is an error, with its inside masked', async () => {
    data = counting(manyAgencies(1_000), () => {
      throw new Error('secret words of the database')
    })
    const response = await fetch(url())
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(text).toContain('"INTERNAL"')
    expect(text).not.toContain('secret')
  })

  test('does not go round for ever where a connection does not go on', async () => {
    const own = manyAgencies(1_000)
    data = counting({ ...own, agencyPage: (asked) => own.agencyPage({ ...asked, after: undefined }) })
    await expect(whole()).rejects.toThrow(/terminated|fetch failed/)
    expect(pages).toBe(2)
  })

  test('keeps the rules of its beginning to its end', async () => {
    data = counting(manyAgencies(500), () => {
      rules = rulesOf(editions.slice(0, 1))
    })
    const text = await (await fetch(url({ query: '{ cycle(year: 2024) { year } agencies { edges { node { code } } } }' }))).text()
    expect(text.trim().split('\r\n')).toHaveLength(501)
    expect((await fetch(url({ query: '{ cycle(year: 2024) { year } }' }))).status).toBe(400)
  })

  test('is read in smaller pages where a page of a hundred costs too much', async () => {
    data = counting({ ...manyAgencies(60), assessmentsOf: async () => [] })
    const costly = '{ agencies { edges { node { code assessments { scores { component { children { code } } } } } } } }'
    const text = await (await fetch(url({ query: costly }))).text()
    expect(text.trim().split('\r\n')).toHaveLength(61)
    expect(pages).toBeGreaterThan(1)
    const beyond =
      '{ agencies { edges { node { assessments { scores { component { children { children { children { code } } } } } } } } } }'
    expect(await (await fetch(url({ query: beyond }))).text()).toContain('LIMIT_EXCEEDED')
  })

  test('is refused while as many as may be are running, and answered again after', async () => {
    data = counting(manyAgencies(100_000, (id) => `${id} ${'x'.repeat(4_000)}`))
    const running = await Promise.all(Array.from({ length: mostDownloads }, unread))
    const refused = await fetch(url())
    expect([refused.status, await refused.text()]).toEqual([503, expect.stringContaining('TOO_MANY')])
    for (const response of running) response.destroy()
    await quiet()
    data = manyAgencies(10)
    expect((await fetch(url())).status).toBe(200)
  })

  test.each(formatNames)('holds no more of a long table than of a short one, as %s', async (format) => {
    const child = start(['--expose-gc', '--max-old-space-size=96', 'test/server/download/many.ts', '50000', format])
    expect(await child.ended).toBe(0)
    const { rows, written, heaps }: { readonly rows: number; readonly written: number; readonly heaps: readonly number[] } = JSON.parse(
      child.output(),
    )
    expect([rows, heaps.length]).toEqual([50_000, 10])
    expect(written).toBeGreaterThan(100_000)
    expect((heaps.at(-1) ?? Infinity) - (heaps.at(2) ?? 0)).toBeLessThan(8)
  })
})
