import { describe, expect, test } from 'vitest'
import { arrives, follow, rowsOf, useSite } from './site.ts'

/* The catalogue of rules: any instrument of any depth and scale, from the rules' own words. */

const site = useSite()

test('every instrument is listed; what is illustrative or was not seen says so', async () => {
  const page = await site.read('/instruments')
  const items = page.getByRole('main').locator('li', { has: page.getByRole('heading') })
  const texts = await items.allInnerTexts()
  expect(texts.filter((text) => text.includes('8/2026')).join()).toMatch(/Teks resmi belum dilihat[^]*7 aspek dan 20 indikator/)
  expect(texts.filter((text) => text.includes('59/2020')).join()).not.toContain('belum dilihat')
  expect(texts.filter((text) => text.includes('Ilustratif'))).toHaveLength(2)
})

test('from the list down to an indicator, with its ladder, evidence, recommendation, reference and examples', async () => {
  const page = await site.read('/instruments')
  await follow(page, 'Evaluasi SPBE menurut PermenPANRB 59/2020')
  await follow(page.getByRole('main'), 'Audit infrastruktur SPBE')
  const main = await page.getByRole('main').innerText()
  expect(main).toContain('Apakah instansi melaksanakan audit infrastruktur SPBE?')
  expect(main).toContain('Audit mengikuti pedoman, oleh auditor internal.')
  expect(main).toContain('Yang lazim mengangkat ke tingkat berikutnya')
  expect(main).toContain('Lampiran, indikator 29')
  const cases = await rowsOf(page.getByRole('region', { name: 'Contoh' }).getByRole('table'))
  expect(cases.map((cells) => cells.at(-1))).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5']))
})

describe('other ways to come by a value are told', () => {
  test.each([
    ['another body’s index', '/instruments/pemdi-2026/I5', '12,5 → 1,5'],
    ['a count', '/instruments/monev-tik/I13', '0 → 1'],
    ['a function that reads another indicator', '/instruments/monev-tik/I16', 'yang membaca I15'],
  ])('%s', async (_, path, words) => {
    expect(await (await site.read(path)).getByRole('main').innerText()).toContain(words)
  })
})

test.each(['/instruments/monev-tik', '/instruments/monev-tik/I13', '/instruments/smart-city', '/instruments/smart-city/I4'])(
  '%s says at its head that it is illustrative',
  async (path) => {
    const page = await site.read(path)
    expect((await page.getByRole('main').innerText()).slice(0, 400)).toContain('Ilustratif.')
  },
)

test('an assessment on another scale is drawn by it: a decimal, its level, a floor that stands in, and a known discrepancy', async () => {
  const page = await site.read('/agencies/11.04/2026/I3?stage=interview')
  expect(await page.getByRole('main').innerText()).toMatch(/1,26[^]*Merintis/)
  await page.goto('/agencies/11.04/2026/I5?stage=interview')
  expect(await page.getByRole('main').innerText()).toContain('belum tersedia; sementara dipakai 1')
  await page.goto('/agencies/11.04/2026/A5?stage=interview')
  expect(await page.getByRole('main').innerText()).toMatch(/1,085[^]*1,08[^]*berbeda/)
})

test('an indicator leads to the one that it continues in the edition before', async () => {
  const page = await site.read('/instruments/spbe-2020/I10')
  const before = page
    .getByRole('main')
    .getByRole('link', { name: /Tim Pengarah/ })
    .first()
  await before.click()
  await arrives(page, (await page.getByRole('heading', { level: 1 }).innerText()).trim())
  expect(new URL(page.url()).pathname).toBe('/instruments/spbe-2018/I1')
})

test.each([
  ['/instruments/chess', 404],
  ['/instruments/spbe-2020/I48', 404],
])('%s is not found, in words', async (path, status) => {
  const page = await site.read('/instruments')
  const response = await page.goto(path)
  expect(response?.status()).toBe(status)
  await arrives(page, 'Halaman tidak ditemukan')
})
