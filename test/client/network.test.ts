import type { Response } from 'playwright'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { screens } from './screens.ts'
import { arrives, follow, useSite, wakes } from './site.ts'

/* What goes over the wire for each screen, to somebody who comes for the first time. */

const site = useSite()

interface Piece {
  readonly url: string
  readonly status: number
  readonly kind: 'page' | 'code' | 'other'
  readonly headers: Readonly<Record<string, string>>
  readonly size: number
  readonly gzipped: number
}

const kindOf = (type: string): Piece['kind'] => (type.includes('text/html') ? 'page' : /javascript|css/.test(type) ? 'code' : 'other')

const weigh = async (response: Response): Promise<Piece> => {
  const [headers, body] = await Promise.all([response.allHeaders(), response.body()])
  const kind = kindOf(headers['content-type'] ?? '')
  return { url: response.url(), status: response.status(), kind, headers, size: body.length, gzipped: gzipSync(body).length }
}

interface Visit {
  readonly asked: readonly string[]
  readonly pieces: readonly Piece[]
}

const visit = async (path: string): Promise<Visit> => {
  const page = await (await site.window()).newPage()
  const asked: string[] = []
  const heard: Promise<Piece>[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('response', (response) => heard.push(weigh(response)))
  await page.goto(path)
  // A busy machine may be still for a while between a page and its scripts.
  if ((await page.locator('script').count()) > 0) await wakes(page)
  await page.waitForLoadState('networkidle')
  return { asked, pieces: await Promise.all(heard) }
}

const came = new Map<string, Visit>()
const strange = (url: string): boolean => new URL(url).origin !== site.url() || new URL(url).pathname === '/graphql'

beforeAll(async () => {
  const ways: string[] = screens.map(([, path]) => path)
  const walk = async (): Promise<void> => {
    for (let path = ways.pop(); path !== undefined; path = ways.pop()) came.set(path, await visit(path))
  }
  await Promise.all([walk(), walk(), walk()])
  // Fifty pages, a browser's whole visit each: a slow machine needs minutes.
}, 300_000)

const total = (pieces: readonly Piece[], kind: Piece['kind']): number =>
  pieces.filter((piece) => piece.kind === kind).reduce((sum, { gzipped }) => sum + gzipped, 0)

describe.each(screens)('%s', (name, path) => {
  const pieces = (): readonly Piece[] => came.get(path)?.pieces ?? []

  test('asks nothing of another origin, and nothing of the graph', () => {
    const asked = came.get(path)?.asked ?? []
    // The page itself and the typeface, at least.
    expect(asked.length).toBeGreaterThan(1)
    expect(asked.filter(strange)).toEqual([])
  })

  test('lacks nothing that it asks for', () => {
    const missing = pieces()
      .filter(({ status }) => status !== 200)
      .map(({ url, status }) => [new URL(url).pathname, status])
    expect(missing).toEqual(name === 'an error' ? [[path, 404]] : [])
  })

  test('travels compressed, with its scripts and styles', () => {
    const large = pieces().filter(({ kind, size }) => kind !== 'other' && size > 1024)
    // Styles travel in the page, and the reference has no scripts.
    expect(new Set(large.map(({ kind }) => kind))).toEqual(new Set(name === 'the schema reference' ? ['page'] : ['page', 'code']))
    expect(large.filter(({ headers }) => !/^(br|gzip)$/.test(headers['content-encoding'] ?? '')).map(({ url }) => url)).toEqual([])
  })

  test('weighs no more than 40 kB of HTML and 90 kB of scripts and styles', () => {
    expect(total(pieces(), 'page')).toBeGreaterThan(0)
    expect(total(pieces(), 'page')).toBeLessThanOrEqual(40_000)
    expect(total(pieces(), 'code')).toBeLessThanOrEqual(90_000)
  })

  test('comes with the headers that keep other scripts, frames and types away', () => {
    const headers = pieces().find(({ kind }) => kind === 'page')?.headers ?? {}
    const policy = new Map(
      (headers['content-security-policy'] ?? '').split('; ').map((line) => [line.split(' ', 1)[0], line.split(' ').slice(1)]),
    )
    // A page without scripts needs no nonce.
    const nonce = name === 'the schema reference' ? [] : [expect.stringMatching(/^'nonce-[\w+/=]{16,}'$/)]
    expect(policy.get('script-src')).toEqual(["'self'", ...nonce])
    expect(policy.get('default-src')).toEqual(["'self'"])
    for (const part of ['object-src', 'frame-ancestors']) expect(policy.get(part)).toEqual(["'none'"])
    for (const part of ['base-uri', 'form-action']) expect(policy.get(part)).toEqual(["'self'"])
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin' })
  })
})

test.each([
  '/agencies?q=%00',
  '/agencies?grade=%00&province=%00',
  '/agencies?after=xyz',
  '/agencies?from=5&to=1',
  '/agencies/a%00b',
  '/agencies/%E0%A4%A',
  '/agencies/51.71/2021/%00',
  '/compare?add=%00',
  '/compare?ids=%00:2024',
])('the senseless address %s is not taken for a fault of ours', async (path) => {
  const response = await fetch(site.url() + path)
  expect(response.status).toBeLessThan(500)
  expect(await response.text()).toContain('<h1')
})

test('a nonce is used once', async () => {
  const policies = await Promise.all([1, 2].map(async () => (await fetch(site.url())).headers.get('content-security-policy')))
  expect(policies[0]).toContain('nonce-')
  expect(policies[0]).not.toBe(policies[1])
})

test('a page asks for its scripts when something is painted, not before', async () => {
  const page = await (await site.window()).newPage()
  await page.addInitScript(`window.held = []
    window.PerformanceObserver = class {
      static supportedEntryTypes = ['paint']
      constructor(go) { window.held.push(go) }
      observe() {}
    }`)
  const scripts: string[] = []
  page.on('request', (request) => void (request.url().endsWith('.js') && scripts.push(request.url())))
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(scripts).toEqual([])
  await page.evaluate('window.held.forEach((go) => go())')
  await wakes(page)
  expect(scripts).not.toEqual([])
})

test('walking about inside asks the own origin for data, and the graph for nothing', async () => {
  const page = await (await site.window()).newPage()
  await page.goto('/', { waitUntil: 'networkidle' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await follow(page, 'Satu instansi', 'Indeks Kota Denpasar 2021')
  await follow(page.getByRole('region', { name: 'Disusun dari' }), 'Manajemen SPBE')
  await page.goBack()
  await arrives(page, 'Indeks Kota Denpasar 2021')
  expect(asked.filter((url) => url.includes('__data.json')).length).toBeGreaterThan(1)
  expect(asked.filter(strange)).toEqual([])
})

test('going back asks nothing of anybody', async () => {
  const page = await (await site.window()).newPage()
  await page.goto('/agencies?kind=CITY&province=35&year=2024', { waitUntil: 'networkidle' })
  await follow(page, 'Kota Malang')
  await page.waitForLoadState('networkidle')
  await page.goBack()
  await arrives(page, 'Peringkat indeks SPBE 2024')
  await page.goForward()
  await arrives(page, 'Kota Malang')
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const asked: string[] = []
  session.on('Network.responseReceived', ({ response }) => {
    if (!response.fromDiskCache && !response.fromPrefetchCache) asked.push(response.url)
  })
  await page.goBack()
  await arrives(page, 'Peringkat indeks SPBE 2024')
  await page.goForward()
  await arrives(page, 'Kota Malang')
  expect(asked).toEqual([])
})
