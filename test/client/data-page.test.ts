import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sizeOf } from '../../client/src/routes/data/size.ts'
import { arrives, rowsOf, useSite } from './site.ts'

/* The page about the open data says what its own manifest says. */

const site = useSite()
const get = (path: string): Promise<Response> => fetch(site.url() + path)

interface Manifest {
  readonly version: string
  readonly tables: readonly { readonly name: string; readonly about: { readonly id: string } }[]
  readonly files: readonly { readonly file: string; readonly bytes: number; readonly sha256: string; readonly rows?: number }[]
}
const manifest = async (): Promise<Manifest> => JSON.parse(await (await get('/data/index.json')).text())

test('every dataset stands there with its rows and all its files', async () => {
  const page = await site.read('/data')
  const { tables, files, version } = await manifest()
  const rows = await rowsOf(page.getByRole('table').first())
  expect(rows.map(([name]) => name?.split(' ')[0])).toEqual(tables.map(({ name }) => name))
  expect(rows.map(([, count]) => Number(count?.replace('.', '')))).toEqual(
    tables.map(({ name }) => files.find(({ file }) => file === `${name}.csv`)?.rows),
  )
  for (const { file } of files.filter((own) => own.rows !== undefined))
    expect(await page.locator(`a[href="/data/${file}"]`).count()).toBe(1)
  expect(await page.getByRole('main').innerText()).toContain(version)
})

test('the checksum of a file is the one that the page tells', async () => {
  const page = await site.read('/data')
  await page.getByText('Semua jumlah uji').click()
  const sums = await rowsOf(page.getByRole('region', { name: 'Semua jumlah uji' }).getByRole('table'))
  expect(sums.map(([file, , sum]) => [file, sum])).toEqual((await manifest()).files.map(({ file, sha256 }) => [file, sha256]))
  const body = Buffer.from(await (await get('/data/grades.csv')).arrayBuffer())
  expect(sums.find(([file]) => file === 'grades.csv')?.[2]).toBe(createHash('sha256').update(body).digest('hex'))
})

test.each([
  ['/data', 'teks', 'Kode wilayah Kemendagri, kode nasional 2019, atau kode kami.'],
  ['/en/data', 'text', 'Region code of the interior ministry, national code of 2019, or ours.'],
])('the codebook at %s says what each column means', async (path, type, meaning) => {
  const page = await site.read(path)
  await page.locator('details#agencies summary').click()
  const columns = await rowsOf(page.locator('details#agencies table'))
  expect(columns[0]).toEqual(['code', type, meaning])
})

test('it can be cited: with its version, an address that stays, and the day', async () => {
  const page = await site.open('/data')
  const { version } = await manifest()
  const citation = await page.locator('blockquote').innerText()
  expect(citation).toContain(`versi ${version}. ${site.url()}/data/${version}/index.json (diunduh `)
  expect(citation).toMatch(/CC BY 4\.0\.$/)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Salin kutipan' }).click()
  await page.getByText('Tersalin.').waitFor()
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(citation)
})

test('what its commands fetch is there', async () => {
  const page = await site.read('/data')
  const commands = (await page.locator('main pre').allInnerTexts()).join('\n')
  expect(commands).toContain(site.url())
  for (const file of ['recompute.mjs', 'levels.csv', 'weights.csv', 'results.csv', 'scores.csv', 'SHA256SUMS']) {
    expect(commands).toContain(file)
    expect((await get(`/data/${file}`)).status).toBe(200)
  }
  const query = /'query=(.+)'/.exec(commands)?.[1] ?? ''
  expect((await get(`/download?format=csv&query=${encodeURIComponent(query)}`)).status).toBe(200)
})

describe('the page and the files share an address', () => {
  test('the foot of every page leads there without loading anew', async () => {
    const page = await site.open('/about')
    await page.evaluate('globalThis.stays = true')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Data terbuka' }).click()
    await arrives(page, 'Data terbuka Matang')
    expect(await page.evaluate('globalThis.stays')).toBe(true)
  })

  test.each([
    ['/data', 200, 'text/html'],
    ['/data/', 200, 'text/html'],
    ['/en/data', 200, 'text/html'],
    ['/data/index.json', 200, 'application/json'],
    ['/data/results.csv', 200, 'text/csv'],
    ['/data/nothing.csv', 404, 'text/plain'],
    ['/data/__data.jsonl', 404, 'text/plain'],
    ['/database', 404, 'text/html'],
  ])('%s answers %i as %s', async (path, status, type) => {
    const response = await get(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, expect.stringContaining(type)])
  })
})

test.each([
  ['id', 0, '0 byte'],
  ['id', 999, '999 byte'],
  ['id', 148_942, '149 kB'],
  ['id', 3_145_311, '3,1 MB'],
  ['en', 3_145_311, '3.1 MB'],
  ['en', 5e12, '5,000 GB'],
] as const)('in %s, %i bytes are %s', (language, bytes, words) => {
  expect(sizeOf(language, bytes).replaceAll(' ', ' ')).toBe(words)
})
