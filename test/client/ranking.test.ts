import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { rowsOf, useSite } from './site.ts'

/* The ranking: its address is the view, and the view is its address. */

const site = useSite()
const table = (page: Page) => page.getByRole('table')
const firstOf = async (page: Page) => (await rowsOf(table(page)))[0]?.slice(0, 2)
const filters = (page: Page) => page.getByRole('form', { name: 'Saringan' })
const search = (page: Page) => Object.fromEntries([...new URL(page.url()).searchParams].filter(([, value]) => value))

const cities = ['Madiun', 'Surabaya', 'Mojokerto', 'Malang', 'Blitar', 'Pasuruan', 'Probolinggo', 'Kediri', 'Batu'].map(
  (name) => `Kota ${name}`,
)

describe('the cities of Jawa Timur in 2024', () => {
  const address = '/agencies?kind=CITY&province=35&year=2024'

  test('stand in the address, best first, with their rank among all', async () => {
    const page = await site.read(address)
    const rows = await rowsOf(table(page))
    expect(rows.map(([, name]) => name)).toEqual(cities)
    expect(rows[3]).toEqual(['38', 'Kota Malang', 'Kota', 'Jawa Timur', '4,24', 'Memuaskan', '+0,42', '4,70', '4,30', '2,55', '4,69'])
  })

  test('are the same after a reload, and in a window of somebody else', async () => {
    const page = await site.open(address)
    const before = await rowsOf(table(page))
    await page.reload()
    expect(await rowsOf(table(page))).toEqual(before)
    expect(await rowsOf(table(await site.open(address)))).toEqual(before)
  })

  test('are found by the form, which writes the address and shows it again', async () => {
    const page = await site.open('/agencies')
    await filters(page).getByRole('combobox', { name: 'Jenis' }).selectOption('Kota')
    await filters(page).getByRole('combobox', { name: 'Provinsi' }).selectOption('Jawa Timur')
    await filters(page).getByRole('button', { name: 'Tampilkan' }).click()
    await page.getByText('9 instansi cocok.').waitFor()
    expect(search(page)).toEqual({ kind: 'CITY', province: '35', year: '2024', sort: 'index' })
    expect(await filters(page).getByRole('combobox', { name: 'Jenis' }).inputValue()).toBe('CITY')
    expect(await filters(page).getByRole('combobox', { name: 'Provinsi' }).inputValue()).toBe('35')
  })
})

test.each([
  ['from=4,2', 48, 'an index in Indonesian writing'],
  ['from=4.2', 48, 'an index in English writing'],
  ['grade=KURANG', 19, 'a grade'],
  ['from=4,2&to=4,2', 2, 'both ends, which belong to it'],
  ['year=2021', 4, 'a year'],
  ['from=abc&to=-1', 615, 'bounds that cannot be read, which are left out'],
  ['kind=UNIVERSITY', 615, 'a kind that there is none of, which is left out'],
])('%s finds %i agencies: %s', async (query, count) => {
  const page = await site.read(`/agencies?${query}`)
  await page.getByText(`${count} instansi cocok.`).waitFor()
  expect(await table(page).locator('tbody tr').count()).toBe(Math.min(50, count))
})

test.each([
  ['index', 'Kota Madiun'],
  ['index-up', 'Kota Batu'],
  ['name', 'Kota Batu'],
  ['population', 'Kota Surabaya'],
])('ordered by %s, %s comes first', async (sort, first) => {
  const page = await site.read('/agencies?kind=CITY&province=35&year=2024')
  await filters(page).getByLabel('Urutkan').selectOption(sort)
  await filters(page).getByRole('button', { name: 'Tampilkan' }).click()
  await page.waitForURL((url) => url.searchParams.get('sort') === sort)
  await expect.poll(async () => (await firstOf(page))?.[1]).toBe(first)
})

test('pages follow one another without gap or overlap, and the back button leads back', async () => {
  const page = await site.open('/agencies?year=2024')
  const first = await rowsOf(table(page))
  const pages = page.getByRole('navigation', { name: 'Halaman' })
  await pages.getByRole('link', { name: 'Berikutnya' }).click()
  await pages.getByRole('link', { name: 'Sebelumnya' }).waitFor()
  const second = await rowsOf(table(page))
  expect([first.length, second.length]).toEqual([50, 50])
  expect(new Set([...first, ...second].map(([, name]) => name)).size).toBe(100)
  expect(Number(second[0]?.[4]?.replace(',', '.'))).toBeLessThanOrEqual(Number(first[49]?.[4]?.replace(',', '.')))
  await page.goBack()
  await pages.getByRole('link', { name: 'Sebelumnya' }).waitFor({ state: 'detached' })
  expect(await rowsOf(table(page))).toEqual(first)
  await page.goForward()
  await pages.getByRole('link', { name: 'Sebelumnya' }).click()
  await expect.poll(() => rowsOf(table(page))).toEqual(first)
})

test('the last page has what is left and no next one', async () => {
  const page = await site.open('/agencies?kind=CITY&year=2024')
  const next = page.getByRole('link', { name: 'Berikutnya' })
  await next.click()
  await next.waitFor({ state: 'detached' })
  expect((await rowsOf(table(page))).length).toBe(93 - 50)
})

test('an empty result says so and offers to clear the filters', async () => {
  const page = await site.open('/agencies?kind=CITY&province=35&year=2024&from=5')
  await page.getByText('Tidak ada instansi yang cocok.').waitFor()
  expect(await table(page).count()).toBe(0)
  await page.getByRole('link', { name: 'Hapus saringan' }).click()
  await page.getByText('615 instansi cocok.').waitFor()
  expect(search(page)).toEqual({ year: '2024' })
})

test('heads of columns order the list, one way and the other, and say which', async () => {
  const page = await site.read('/agencies?kind=CITY&province=35&year=2024')
  const head = (name: string) => page.getByRole('columnheader', { name })
  expect(await head('Urutkan menurut Indeks').getAttribute('aria-sort')).toBe('descending')
  await page.getByRole('link', { name: 'Urutkan menurut Instansi' }).click()
  await page.waitForURL(/sort=name$/)
  const names = (await rowsOf(page.getByRole('table'))).map(([, name = '']) => name)
  expect(names).toEqual(names.toSorted((one, other) => (one < other ? -1 : 1)))
  expect(await head('Urutkan menurut Instansi').getAttribute('aria-sort')).toBe('ascending')
  await page.getByRole('link', { name: 'Urutkan menurut Instansi' }).click()
  await page.waitForURL(/sort=name-down$/)
  expect((await rowsOf(page.getByRole('table'))).map(([, name]) => name)).toEqual(names.toReversed())
})

test('columns are chosen, and stand in the address', async () => {
  const page = await site.read('/agencies?kind=CITY&province=35&year=2024')
  await page.locator('summary', { hasText: 'Kolom' }).click()
  for (const name of ['Jenis', 'Provinsi', 'Perubahan', 'Bagian indeks']) await page.getByRole('checkbox', { name }).uncheck()
  await page.getByRole('checkbox', { name: 'Penduduk' }).check()
  await page.getByRole('button', { name: 'Terapkan kolom' }).click()
  await page.waitForURL(/cols=grade&cols=population/)
  expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Peringkat nasional', 'Instansi', 'Penduduk', 'Indeks', 'Predikat'])
  await page.getByRole('link', { name: 'Urutkan menurut Penduduk' }).click()
  await page.waitForURL(/sort=population&cols=grade~population$/)
  expect((await rowsOf(page.getByRole('table')))[0]?.[1]).toBe('Kota Surabaya')
})
