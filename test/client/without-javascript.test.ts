import { describe, expect, test } from 'vitest'
import { arrives, follow, rowsOf, useSite, wakes } from './site.ts'

/* Everything can be read and chosen with scripts switched off. */

const site = useSite()

test('scripts really are off', async () => {
  const page = await site.window({ javaScriptEnabled: false }).then((window) => window.newPage())
  await page.setContent('<p>off</p><script>document.querySelector("p").textContent = "on"</script>')
  expect(await page.locator('p').innerText()).toBe('off')
})

test('a search finds an agency', async () => {
  const page = await site.read('/')
  const search = page.getByRole('main').getByRole('search')
  await search.getByRole('searchbox').fill('denpasar')
  await search.getByRole('button', { name: 'Cari' }).click()
  await arrives(page, 'Peringkat indeks SPBE 2024')
  await follow(page, 'Kota Denpasar')
  expect(new URL(page.url()).pathname).toBe('/agencies/51.71')
})

test('the ranking is filtered by its form, ordered, and turned page by page', async () => {
  const page = await site.read('/agencies?year=2024')
  const form = page.getByRole('form', { name: 'Saringan' })
  await form.getByRole('combobox', { name: 'Jenis' }).selectOption('Kota')
  await form.getByLabel('Urutkan').selectOption('index-up')
  await form.getByRole('button', { name: 'Tampilkan' }).click()
  await page.getByText('93 instansi cocok.').waitFor()
  const first = await rowsOf(page.getByRole('table'))
  await page.getByRole('link', { name: 'Berikutnya' }).click()
  await page.getByRole('link', { name: 'Sebelumnya' }).waitFor()
  const indices = [...first, ...(await rowsOf(page.getByRole('table')))].map(([, , , , index]) => Number(index?.replace(',', '.')))
  expect(indices.length).toBe(93)
  expect(indices).toEqual(indices.toSorted((one, other) => one - other))
  await page.getByRole('link', { name: 'Dari awal' }).click()
  await page.getByRole('link', { name: 'Sebelumnya' }).waitFor({ state: 'detached' })
  expect(await rowsOf(page.getByRole('table'))).toEqual(first)
})

test('the way goes down from the index to the criterion that blocks', async () => {
  const page = await site.read('/agencies/51.71?year=2021')
  await follow(page, 'Telusuri sampai kriteria', 'Indeks Kota Denpasar 2021')
  for (const step of ['Manajemen SPBE', 'Pelaksanaan Audit TIK', 'Audit infrastruktur SPBE'])
    await follow(page.getByRole('region', { name: 'Disusun dari' }), step)
  expect(await page.locator('li.blocking').innerText()).toMatch(/I29\.3\.1 · menahan/)
})

test('a result is added to a comparison and removed from it', async () => {
  const page = await site.read('/compare?ids=35.73:2024')
  const form = page.getByRole('search', { name: 'Tambahkan instansi' })
  await form.getByRole('searchbox').fill('denpasar')
  await form.getByRole('button', { name: 'Cari' }).click()
  await page.getByRole('link', { name: '2021: 3,19' }).click()
  await page.getByText('Indeks tertinggi: Kota Malang 2024, 4,24.').waitFor()
  await page.getByRole('link', { name: 'Hapus: Kota Malang 2024' }).click()
  await page.getByText('Indeks tertinggi').waitFor({ state: 'detached' })
  const columns = page.getByRole('list', { name: 'Yang dibandingkan' }).getByRole('listitem')
  expect(await columns.allInnerTexts()).toEqual([expect.stringContaining('Kota Denpasar')])
})

test('the theme is chosen and kept', async () => {
  const page = await site.read('/agencies/51.71?year=2021')
  await page.getByRole('button', { name: 'Gelap' }).click()
  await page.locator('html[data-theme=dark]').waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/agencies/51.71?year=2021')
})

describe('a chart is drawn, with its table beside it:', () => {
  test('the swarm, a dot for each agency', async () => {
    const figure = (await site.read('/')).locator('#distribution')
    await figure.getByText('Lihat sebagai tabel').click()
    const rows = await rowsOf(figure.getByRole('table'))
    expect(rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(615)
    // A grade's dots are one path, a point each.
    const paths = await figure.locator('svg path').evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''))
    expect(paths.flatMap((path) => path.match(/M[\d.]+ -?[\d.]+h0/g) ?? [])).toHaveLength(615)
  })

  test('the years, a point for each official result', async () => {
    const page = await site.read('/agencies/35.73')
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Dari tahun ke tahun' }) })
    const rows = await rowsOf(section.getByRole('table'))
    const official = rows.filter(([, stage]) => stage !== 'Penilaian mandiri').map(([year, , index]) => `${year} ${index}`)
    const words = await section.getByRole('img').locator('text').allTextContents()
    for (const point of official) expect(words).toEqual(expect.arrayContaining(point.split(' ')))
    expect(await section.getByRole('img').locator('circle').count()).toBe(official.length)
    expect(words).toContain('instrumen berganti')
  })

  test.each([
    ['the parts of an index', '/agencies/51.71/2021', 4],
    ['the domains of a comparison', '/compare?ids=51.71:2021,51.71:2021:self', 4],
    ['the indicators of a comparison', '/compare?ids=51.71:2021,51.71:2021:self&tab=indicators', 47],
  ])('%s, a picture in each row that says its figures', async (_, path, count) => {
    const page = await site.read(path)
    const rows = await page
      .getByRole('row')
      .filter({ has: page.getByRole('img') })
      .all()
    expect(rows.length).toBe(count)
    for (const row of rows) {
      const figures = (await row.locator('svg[role=img]').getAttribute('aria-label'))?.match(/\d,\d+/g) ?? []
      expect(figures.length).toBeGreaterThan(0)
      const words = await row.innerText()
      for (const figure of figures) expect(words).toContain(figure)
    }
  })
})

test.each([
  ['the search of the home page', '/', 'searchbox'],
  ['the search of the ranking', '/agencies', 'searchbox'],
  ['the lowest index of the ranking', '/agencies', 'textbox', 'Indeks paling rendah'],
  ['the search for whom to compare', '/compare', 'searchbox'],
] as const)('scripts that come late leave %s as it was filled in', async (_, path, role, name?: string) => {
  const page = await (await site.window()).newPage()
  const late = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await late.promise
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  const box = page.getByRole('main').getByRole(role, name ? { name } : {})
  await box.fill('3,5')
  late.resolve()
  await wakes(page)
  expect(await box.inputValue()).toBe('3,5')
})
