import { assert, constantFrom, option, property, record, stringMatching } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, sorts, viewOf, wordOf, type View } from '../../client/src/routes/compare/diff/view.ts'
import { rowsOf, useSite } from './site.ts'

/* Why one index differs from another. */

const readView = (address: string) => viewOf(new URLSearchParams(address))

describe('the address of a difference', () => {
  const named = record({
    agency: stringMatching(/^[A-Z0-9][A-Z0-9.]{0,11}$/),
    year: constantFrom(2018, 2021, 2024, 2026),
    stage: option(constantFrom('SELF', 'DOCUMENT', 'INTERVIEW', 'VISIT', 'REVIEW', 'FINAL', 'UNKNOWN')),
  })

  test('round-trips every view, and is short', () => {
    const views = record<View>({ from: option(named), to: option(named), sort: constantFrom(...sorts) })
    assert(
      property(views, (view) => {
        const address = addressOf(view)
        expect(readView(address)).toEqual({ view, unread: [] })
        expect(address.length).toBeLessThan(2_000)
      }),
    )
  })

  test.each([
    ['from=51.71', 'from'],
    ['from=51.71:21', 'from'],
    ['to=51.71:2021:SELF', 'to'],
    ['to=51.71:2021:self:x', 'to'],
    ['sort=EFFECT', 'sort'],
  ])('"%s" cannot be read, and is told', (address, name) => {
    expect(readView(address).unread).toEqual([{ name, value: address.slice(name.length + 1), why: 'unreadable' }])
  })

  test.each(['35.73:2024', '51.71:2021:self', '4003:2023:final'])('%s is written as it was read', (word) => {
    expect([readView(`from=${word}`).view.from].map((read) => read && wordOf(read))).toEqual([word])
  })
})

const site = useSite()
const figures = (page: Awaited<ReturnType<typeof site.read>>) => page.locator('#waterfall')

test.each([
  ['from=51.71:2021:self&to=51.71:2021', 'Indeks turun 0,5570: 4 lebih tinggi, 18 sama, 25 lebih rendah.', 29, '−0,5570'],
  ['from=51.71:2021&to=51.71:2021:self', 'Indeks naik 0,5570: 25 lebih tinggi, 18 sama, 4 lebih rendah.', 29, '+0,5570'],
  ['from=35.73:2023&to=35.73:2024', 'Indeks naik 0,4200: 3 lebih tinggi, 0 sama, 1 lebih rendah.', 5, '+0,4200'],
  ['from=35.73:2024&to=35.73:2024', 'Indeksnya sama: 0 lebih tinggi, 4 sama, 0 lebih rendah.', 0, '+0,0000'],
])('%s is explained by bars and rows that add up', async (address, answer, bars, sum) => {
  const page = await site.read(`/compare/diff?${address}`)
  await page.getByText(answer).waitFor()
  const picture = figures(page).locator('svg').first()
  // Two bars for the indices, one for each step.
  expect(await picture.locator('rect').count()).toBe(2 + bars)
  const table = figures(page).getByRole('table')
  expect((await table.locator('tfoot td').allInnerTexts()).at(-1)).toBe(sum)
  const effects = (await rowsOf(table)).map((row) => row.at(-1)?.replace('−', '-').replace(',', '.') ?? '')
  const units = effects.reduce((total, effect) => total + Math.round(Number(effect) * 1e8), 0)
  expect(units).toBe(Math.round(Number(sum.replace('−', '-').replace(',', '.')) * 1e8))
})

test('what rounding of printed figures leaves over stands in a row and among the causes', async () => {
  const page = await site.read('/compare/diff?from=35.73:2023&to=35.73:2024')
  expect((await rowsOf(figures(page).getByRole('table'))).at(-1)).toEqual([expect.stringContaining('Sisa pembulatan'), '–', '–', '+0,0015'])
  await page
    .getByRole('cell', { name: 'Sisa pembulatan angka cetak' })
    .or(page.getByRole('rowheader', { name: 'Sisa pembulatan angka cetak' }))
    .waitFor()
})

test('another order shows the same rows, and the way back', async () => {
  const page = await site.read('/compare/diff?from=51.71:2021:self&to=51.71:2021')
  const first = await rowsOf(figures(page).getByRole('table'))
  await page.getByRole('link', { name: 'Urutan peraturan' }).click()
  await page.waitForURL(/sort=instrument/)
  const second = await rowsOf(figures(page).getByRole('table'))
  expect(second).not.toEqual(first)
  expect(new Set(second.map(String))).toEqual(new Set(first.map(String)))
  await page.getByRole('link', { name: 'Tukar arah' }).click()
  await page.getByText('Indeks naik 0,5570').waitFor()
})

test.each([
  ['an agency that there is not', 'from=35.73:2024&to=99.99:2024', 'UNKNOWN_AGENCY'],
  ['a stage that was not recorded', 'from=51.71:2021:visit&to=51.71:2021', 'UNKNOWN_ASSESSMENT'],
  ['a year that no instrument covers', 'from=35.73:1999&to=35.73:2024', 'YEAR_NOT_COVERED'],
])('%s is refused in words, and the form stays', async (_, address, code) => {
  const page = await site.read(`/compare/diff?${address}`)
  const alert = page.getByRole('alert')
  expect(await alert.locator('code').innerText()).toBe(code)
  await page.getByRole('form', { name: 'Pilih dua hasil' }).getByLabel('Ke').fill('35.73:2023')
  await page.getByRole('form', { name: 'Pilih dua hasil' }).getByLabel('Dari').fill('35.73:2024')
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await page.getByText('Indeks turun 0,4200').waitFor()
})
