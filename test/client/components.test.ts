import { describe, expect, test } from 'vitest'
import { arrives, follow, rowsOf, useSite } from './site.ts'

/* The list of components: whatever any instrument asks can be found, and begins with what is weakest. */

const site = useSite()

test('the weakest stand first, medians of few results behind those of many, and what is not known last', async () => {
  const page = await site.read('/components?instrument=spbe-2020')
  const rows = await rowsOf(page.getByRole('table'))
  const said = rows.map(([name, , , median]) => [name?.replace(/ (Domain|Indeks|Aspek|Indikator).*$/, ''), median])
  expect(said.slice(0, 5)).toEqual([
    ['Manajemen SPBE', '1,73 615 hasil, 2024'],
    ['Tata Kelola SPBE', '2,60 615 hasil, 2024'],
    ['Indeks', '3,14 615 hasil, 2024'],
    ['Kebijakan Internal SPBE', '3,40 615 hasil, 2024'],
    ['Layanan SPBE', '3,87 615 hasil, 2024'],
  ])
  const few = said.slice(5).map(([, median]) => Number(median?.split(' ')[0]?.replace(',', '.')))
  expect(few).toEqual(few.toSorted((one, other) => one - other))
})

describe('a component is found', () => {
  test.each([
    ['by its code', 'I29', 'Audit infrastruktur SPBE'],
    ['by its name', 'pelaksanaan audit infrastruktur', 'Audit infrastruktur SPBE'],
    ['by its label', 'Audit infrastruktur', 'Audit infrastruktur SPBE'],
    ['by its English name', 'Infrastructure audit', 'Audit infrastruktur SPBE'],
  ])('%s', async (_, words, name) => {
    const page = await site.read('/components')
    const form = page.getByRole('form', { name: 'Saringan' })
    await form.getByLabel('Nama atau kode').fill(words)
    await form.getByRole('button', { name: 'Tampilkan' }).click()
    await page.getByText(/\d+ komponen cocok\./).waitFor()
    await follow(page.getByRole('table'), name)
    expect(new URL(page.url()).pathname).toBe('/instruments/spbe-2020/I29')
  })

  test.each(['zzzz', '%', "' or 1=1 --"])('never for %s, and the way back is offered', async (words) => {
    const page = await site.read(`/components?q=${encodeURIComponent(words)}`)
    await page.getByText('Tidak ada komponen yang cocok.').waitFor()
    expect(await page.getByRole('link', { name: 'CSV' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Hapus saringan' }).click()
    await page.getByText('174 komponen cocok.').waitFor()
  })
})

test('pages follow each other to the end, each component once, and back', async () => {
  const page = await site.read('/components')
  const first = await rowsOf(page.getByRole('table'))
  const seen = [...first]
  for (;;) {
    const next = page.getByRole('link', { name: 'Berikutnya' })
    if ((await next.count()) === 0) break
    await next.click()
    await page.waitForLoadState()
    seen.push(...(await rowsOf(page.getByRole('table'))))
  }
  expect(seen.length).toBe(174)
  expect(new Set(seen.map((cells) => cells.slice(0, 2).join(' '))).size).toBe(174)
  await page.getByRole('link', { name: 'Dari awal' }).click()
  await page.waitForLoadState()
  expect(await rowsOf(page.getByRole('table'))).toEqual(first)
})

test('what is illustrative says so in its row', async () => {
  const page = await site.read('/components?instrument=smart-city')
  const rows = await rowsOf(page.getByRole('table'))
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.filter(([name]) => !name?.includes('Ilustratif'))).toEqual([])
})

test('the rows that are shown are the rows of the file', async () => {
  const page = await site.read('/components?kind=DOMAIN&sort=rules')
  const count = Number(/\d+/.exec(await page.getByText(/^Unduh \d+ baris/).innerText())?.[0])
  const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
  const lines = (await (await fetch(new URL(href ?? '', site.url()))).text()).trim().split('\r\n')
  expect(lines.length - 1).toBe(count)
  expect((await rowsOf(page.getByRole('table'))).length).toBe(count)
})

test('the catalogue leads here, and the list leads into it', async () => {
  const page = await site.read('/instruments')
  await page.getByRole('link', { name: 'Semua komponen dari semua instrumen' }).click()
  await arrives(page, 'Semua komponen')
  await follow(page.getByRole('table'), 'Manajemen SPBE')
  expect(await page.getByRole('heading', { name: 'Sebaran angka' }).count()).toBe(1)
})

test.each([
  ['an instrument that is none', '/components?instrument=chess', 'Tidak ada komponen yang cocok.'],
  ['a sort that is none', '/components?sort=best', 'nilai itu tidak dapat dibaca'],
  ['a place that is none', '/components?after=xyz', 'Alamat ini menunjuk tempat yang tidak ada dalam daftar.'],
])('%s is told in words', async (_, path, words) => {
  expect(await (await site.read(path)).getByRole('main').innerText()).toContain(words)
})
