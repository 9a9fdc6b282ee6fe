import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useSite } from './site.ts'

/* "Unduh 38 baris" means 38 rows of what the page shows. */

const site = useSite()

/** The rows of the file that a page offers, without their heads. */
const fileOf = async (page: Page): Promise<readonly (readonly string[])[]> => {
  const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')
  const answer = await fetch(new URL(href ?? '', site.url()))
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
  return parse(await answer.text(), { bom: true }).slice(1)
}

test.each([
  ['home', '/', 615, 'Banyuwangi'],
  ['a ranking', '/agencies?kind=CITY&province=35', 9, 'Kota Madiun'],
  ['an agency', '/agencies/51.71?year=2021', 60, 'Audit infrastruktur SPBE'],
  ['a drill-down', '/agencies/51.71/2021', 60, 'Audit infrastruktur SPBE'],
  ['a domain of it', '/agencies/51.71/2021/D3', 14, 'Audit infrastruktur SPBE'],
  ['a domain of printed figures', '/agencies/35.73/2023/D2', 14, 'Tata Kelola SPBE'],
  ['an indicator', '/agencies/51.71/2021/I29', 1, 'Audit infrastruktur SPBE'],
  ['a comparison', '/compare?ids=35.73:2024,51.71:2021', 4, 'D3'],
  ['a difference', '/compare/diff?from=51.71:2021:self&to=51.71:2021', 47, 'I29'],
  ['a what-if', '/agencies/51.71/what-if?year=2021&set=I29:3~I30:3', 47, 'I29'],
  ['a plan', '/agencies/51.71/plan?year=2021&lock=D4', 13, 'I11'],
  ['a matrix', '/matrix?year=2024&kind=CITY&province=35', 9, 'Kota Madiun'],
  ['an instrument', '/instruments/pemdi-2026', 28, 'I5'],
  ['a component of it', '/instruments/spbe-2020/D4?kind=CITY', 93, 'Kota Madiun'],
  ['the components', '/components?kind=DOMAIN', 12, 'D4'],
])('%s has its rows in a file', async (_, path, count, word) => {
  const page = await site.read(path)
  await page.getByText(`Unduh ${count} baris`).waitFor()
  const rows = await fileOf(page)
  expect(rows).toHaveLength(count)
  expect(rows.filter((cells) => cells.some((cell) => cell.includes(word)))).not.toEqual([])
})

test.each(['/agencies/51.71/what-if?year=2021', '/instruments', '/agencies/99.99'])('%s is no list, and offers none', async (path) => {
  const page = await site.read(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByText(/^Unduh \d/).count()).toBe(0)
})

test('what a reader changes in a what-if is in the file and the query at once', async () => {
  const page = await site.open('/agencies/51.71/what-if?year=2021')
  await page.getByRole('button', { name: 'Naikkan I29' }).click()
  await page.getByText('Unduh 47 baris').waitFor()
  const changed = (await fileOf(page)).filter((cells) => cells.includes('I29'))
  expect(changed).toEqual([expect.arrayContaining(['I29', '2.00', '3.00', '0.015'])])
  await page.getByText('Kueri GraphQL di balik halaman ini').click()
  expect(await page.getByRole('region', { name: 'Variabel' }).innerText()).toContain('"component": "I29"')
})
