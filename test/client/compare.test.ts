import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { rowsOf, useSite } from './site.ts'

/* Side by side: whom to compare stands in the address. */

const site = useSite()
const columns = (page: Page) => page.getByRole('list', { name: 'Yang dibandingkan' }).getByRole('listitem')
const compared = async (page: Page) => (await columns(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
const domains = (page: Page) => page.getByRole('region', { name: 'Domain', exact: true }).getByRole('table')
const indicators = (page: Page) => page.getByRole('region', { name: 'Indikator', exact: true }).getByRole('table')
const ids = (page: Page) => new URL(page.url()).searchParams.get('ids')

test('two results stand side by side; what was not published says so and has no spread', async () => {
  const page = await site.open('/compare')
  await page.getByRole('link', { name: 'Kota Malang 2024 dan Kota Denpasar 2021' }).click()
  await page.getByText('Indeks tertinggi: Kota Malang 2024, 4,24.').waitFor()
  expect(await compared(page)).toEqual([
    expect.stringMatching(/^Kota Malang 2024 4,24 Memuaskan/),
    expect.stringMatching(/^Kota Denpasar 2021 3,19 Baik/),
  ])
  expect(await rowsOf(domains(page))).toContainEqual(['Manajemen SPBE D3', '', '2,55', '2,18', '0,37'])
  await page.getByRole('link', { name: 'Aspek', exact: true }).click()
  await page.getByRole('region', { name: 'Aspek', exact: true }).waitFor()
  expect((await rowsOf(page.getByRole('table'))).length).toBe(8)
  await page.getByRole('link', { name: 'Indikator', exact: true }).click()
  expect(await rowsOf(indicators(page))).toContainEqual([
    'Audit infrastruktur SPBE I29 · Pelaksanaan Audit TIK',
    '',
    'hanya angka terbit',
    '2,00',
    '–',
  ])
  expect((await rowsOf(indicators(page))).length).toBe(47)
})

test('a third is added by the form, and one is removed', async () => {
  const page = await site.open('/compare?ids=35.73:2024,51.71:2021')
  await page.getByRole('searchbox', { name: 'Tambahkan instansi' }).fill('surabaya')
  await page.getByRole('search', { name: 'Tambahkan instansi' }).getByRole('button', { name: 'Cari' }).click()
  await page.getByRole('heading', { name: 'Hasil untuk “surabaya”' }).waitFor()
  await page.getByRole('link', { name: '2024: 4,54' }).click()
  await page.getByText('Indeks tertinggi: Kota Surabaya 2024, 4,54.').waitFor()
  expect(ids(page)).toBe('35.73:2024,51.71:2021,35.78:2024')
  await page.getByRole('link', { name: 'Hapus: Kota Denpasar 2021' }).click()
  await expect
    .poll(() => compared(page))
    .toEqual([expect.stringMatching(/^Kota Malang 2024/), expect.stringMatching(/^Kota Surabaya 2024/)])
  expect(ids(page)).toBe('35.73:2024,35.78:2024')
})

test('differences only leaves out what is equal, and says so in the address', async () => {
  const page = await site.open('/compare?ids=51.71:2021,51.71:2021:self&tab=indicators')
  const found = () => rowsOf(indicators(page))
  expect((await found()).length).toBe(47)
  await page.getByRole('link', { name: 'Hanya yang berbeda' }).click()
  await page.getByRole('link', { name: 'Semua komponen' }).waitFor()
  // Denpasar put itself higher in 25 indicators, lower in 4 and equal in 18.
  const differing = await found()
  expect(differing.length).toBe(25 + 4)
  expect(differing.filter(([, , official = '', self = '']) => self > official).length).toBe(25)
  expect(differing.every(([, , , , spread]) => spread !== '0,00')).toBe(true)
  await page.reload()
  expect((await found()).length).toBe(29)
  await page.getByRole('link', { name: 'Semua komponen' }).click()
  await expect.poll(async () => (await found()).length).toBe(47)
})

test('under different instruments only the index is set side by side', async () => {
  const page = await site.read('/compare?ids=35.73:2019,35.73:2024')
  await page.getByRole('note').filter({ hasText: 'Instrumennya berbeda' }).waitFor()
  expect((await compared(page)).length).toBe(2)
  expect(await page.getByRole('table').count()).toBe(0)
})

test.each([
  ['abc', 'abc'],
  ['35.73', '35.73'],
  ['35.73:24', '35.73:24'],
  ['35.73:2024:nonsense', '35.73:2024:nonsense'],
  ['35.73:2024,1:2:3:4', '1:2:3:4'],
  ['<b>x</b>:2024:x', '<b>x</b>:2024:x'],
])('of ids=%s, %s is explained as unreadable', async (given, part) => {
  const page = await site.read(`/compare?ids=${encodeURIComponent(given)}`)
  expect(await page.getByRole('alert').allInnerTexts()).toEqual([
    `“${part}” bukan hasil yang dikenali; tulis kode:tahun, misalnya 35.73:2024.`,
  ])
})

test('more than six are refused in words, and six leave no room for another', async () => {
  const page = await site.read(
    `/compare?ids=${['35.73', '35.78', '35.77', '35.79', '35.72', '35.74', '35.75'].map((code) => `${code}:2024`).join(',')}`,
  )
  expect(await page.getByRole('alert').allInnerTexts()).toEqual(['Hanya enam hasil pertama yang ditampilkan.'])
  expect((await compared(page)).length).toBe(6)
  await page.getByText('Sudah enam; hapus satu untuk menambah yang lain.').waitFor()
  expect(await page.getByRole('search', { name: 'Tambahkan instansi' }).count()).toBe(0)
})

test('an agency that nobody knows is not found when adding', async () => {
  const page = await site.read('/compare?ids=35.73:2024&add=zzzz')
  await page.getByText('Tidak ada instansi yang cocok dengan “zzzz”.').waitFor()
  expect((await compared(page)).length).toBe(1)
})

test('a pinned base shows each difference, leads to why, and stands in the address', async () => {
  const page = await site.read('/compare?ids=35.73:2024,51.71:2021')
  await page.getByRole('link', { name: 'Jadikan patokan: Kota Denpasar 2021' }).click()
  await page.waitForURL(/base=51\.71:2021/)
  expect(await rowsOf(domains(page))).toContainEqual(['Manajemen SPBE D3', '', '2,55 +0,37', '2,18', '0,37'])
  await page.getByRole('link', { name: 'Mengapa berbeda dari patokan: Kota Malang 2024' }).click()
  await page.waitForURL(/\/compare\/diff\?from=51\.71:2021&to=35\.73:2024/)
})

test('rows come by spread when asked, the widest first', async () => {
  const page = await site.read('/compare?ids=35.73:2024,51.71:2021&sort=spread')
  const spreads = (await rowsOf(domains(page))).map((row) => Number(row.at(-1)?.replace(',', '.')))
  expect(spreads).toEqual(spreads.toSorted((one, other) => other - one))
})

test.each(['base=99.99:2024', 'sort=name', 'tab=levels'])('"%s" is not understood, and told', async (part) => {
  const page = await site.read(`/compare?ids=35.73:2024,51.71:2021&${part}`)
  expect(await page.getByText('Sebagian alamat ini tidak dipahami').count()).toBe(1)
})

test('rows come by what moves the index most when asked', async () => {
  const page = await site.read('/compare?ids=35.73:2024,51.71:2021&sort=effect')
  // 1.14 × 45.5, 1.00 × 25, 1.70 × 13, 0.37 × 16.5.
  expect((await rowsOf(domains(page))).map(([name]) => name?.slice(-2))).toEqual(['D4', 'D2', 'D1', 'D3'])
  await page.getByText('Pengaruh adalah rentang dikali bobot').waitFor()
})

test('the years of those that are compared stand in one chart and one table, whose lines break with the rules', async () => {
  const page = await site.read('/compare?ids=35.73:2024,51.71:2021')
  await page.getByRole('link', { name: 'Tahun', exact: true }).click()
  await page.waitForURL(/tab=years/)
  const table = await rowsOf(page.getByRole('table', { name: 'Indeks resmi dari tahun ke tahun' }))
  expect(table.at(0)).toEqual(['2018 spbe-2018', '–', '2,64'])
  expect(table.at(1)).toEqual(['2019 spbe-2018', '2,85', '3,33'])
  expect(table.at(-1)).toEqual(['2024 spbe-2020', '4,24', '3,96'])
  expect(
    await page
      .getByRole('img', { name: /Kota Malang dan Kota Denpasar/ })
      .locator('path[fill=none]')
      .count(),
  ).toBe(4)
})

test('those nearest to the first are suggested, and added by one click', async () => {
  const page = await site.read('/compare?ids=35.73:2024&tab=aspects')
  await page.getByText('Yang indeksnya paling dekat dengan yang pertama:').getByRole('link', { name: 'Kabupaten Tuban' }).click()
  await page.waitForURL(/ids=35\.73:2024,35\.23:2024&tab=aspects/)
  expect((await compared(page)).length).toBe(2)
})

test('where nothing differs, that is said', async () => {
  const page = await site.read('/compare?ids=35.73:2024,51.71:2024&tab=indicators&differing')
  expect(await page.getByText('Tidak ada yang berbeda di sini.').count()).toBe(1)
})
