import { assert, boolean, constant, constantFrom, oneof, option, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moved } from '../../client/src/routes/matrix/moves.ts'
import { addressOf, depths, kinds, orderOf, viewOf, type View } from '../../client/src/routes/matrix/view.ts'
import { useSite } from './site.ts'

/* Agencies by components. */

describe('the keys of a grid of 4 rows and 3 columns', () => {
  const from = { row: 1, column: 1 }

  test.each([
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['ArrowRight', { row: 1, column: 2 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 2 }],
    ['PageUp', { row: 0, column: 1 }],
    ['PageDown', { row: 3, column: 1 }],
  ])('%s leads to %o', (key, cell) => {
    expect(moved(from, key, 4, 3)).toEqual(cell)
  })

  test.each([
    ['ArrowUp', { row: 0, column: 0 }],
    ['ArrowLeft', { row: 0, column: 0 }],
    ['Home', { row: 0, column: 0 }],
  ])('%s stays at the edge', (key, cell) => {
    expect(moved({ row: 0, column: 0 }, key, 4, 3)).toEqual(cell)
  })

  test.each([
    ['Home', { row: 0, column: 0 }],
    ['End', { row: 3, column: 2 }],
  ])('%s with control leads to a corner', (key, cell) => {
    expect(moved(from, key, 4, 3, true)).toEqual(cell)
  })

  test.each(['Tab', 'Enter', 'a', 'toString', ''])('"%s" is none of the grid’s', (key) => {
    expect(moved(from, key, 4, 3)).toBe(null)
  })
})

describe('the address of a matrix', () => {
  const inside = (address: string): URLSearchParams => new URLSearchParams(address)

  test('round-trips every view, and is short', () => {
    const cursor = option(
      string({ minLength: 1, maxLength: 200, unit: 'grapheme-ascii' }).filter((text) => text === text.trim() && text !== ''),
    )
    const views = record<View>({
      year: option(constantFrom(2021, 2024)),
      kind: option(constantFrom(...kinds)),
      province: option(constantFrom('35', '51')),
      depth: constantFrom(...depths),
      sort: oneof(constant('index'), constant('name'), constantFrom('D1', 'A8', 'I47')),
      up: boolean(),
      after: cursor,
      before: cursor,
    })
    assert(
      property(views, (view) => {
        const address = addressOf(view)
        expect(viewOf(inside(address))).toEqual({ view, unread: [] })
        expect(address.length).toBeLessThan(2_000)
      }),
    )
  })

  test.each(['kind=city', 'province=Jawa', 'depth=deep', 'sort=spread', 'year=24', 'rows=9'])('"%s" is told', (address) => {
    expect(viewOf(inside(address)).unread).toHaveLength(1)
  })

  test.each([
    ['', [{ field: 'INDEX', direction: 'DESC' }]],
    ['sort=name', [{ field: 'AGENCY_NAME', direction: 'ASC' }]],
    ['sort=D3&up', [{ field: 'FIGURE', component: 'D3', direction: 'ASC' }]],
  ])('"%s" orders', (address, order) => {
    expect(orderOf(viewOf(inside(address)).view)).toEqual(order)
  })
})

const site = useSite()
const path = '/matrix?year=2024&kind=CITY&province=35'

test('is a table of cells that say agency, component and score', async () => {
  const page = await site.read(path)
  const table = page.getByRole('table', { name: 'Nilai tiap komponen tiap instansi, 2024' })
  expect(await table.locator('tbody tr').count()).toBe(9)
  expect(await table.getByRole('link', { name: 'Kota Malang, Tata Kelola SPBE: 4,30' }).count()).toBe(1)
  await page.getByText('Unduh 9 baris').waitFor()
})

test('is one stop of the tab key with scripts; arrows move in it, and Enter opens', async () => {
  const page = await site.open(path)
  const grid = page.getByRole('grid')
  await grid.locator('[tabindex="0"]').first().waitFor()
  expect(await grid.locator('tbody td a[tabindex="0"]').count()).toBe(1)
  await grid.locator('[data-cell="0-0"]').focus()
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  expect(await page.evaluate<string>('document.activeElement.dataset.cell')).toBe('1-2')
  const href = await page.evaluate<string>("document.activeElement.getAttribute('href')")
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).pathname).toBe(href)
})

test('is ordered by a component, up and down, and says so', async () => {
  const page = await site.read(path)
  await page.getByRole('columnheader').getByRole('link', { name: 'Manajemen SPBE' }).click()
  await page.waitForURL(/sort=D3/)
  const values = async () =>
    (await page.locator('tbody tr td:nth-of-type(4) a').allInnerTexts()).map((text) => Number(text.replace(',', '.')))
  const down = await values()
  expect(down).toEqual(down.toSorted((one, other) => other - one))
  expect(await page.locator('th[aria-sort]').innerText()).toContain('Manajemen SPBE')
  await page.getByRole('columnheader').getByRole('link', { name: 'Manajemen SPBE' }).click()
  await page.waitForURL(/up=1/)
  expect(await values()).toEqual(down.toSorted((one, other) => one - other))
})

test('hatches what is not known, and never shows zero', async () => {
  const page = await site.read('/matrix?year=2024&depth=aspect&kind=CITY&province=35')
  const unknown = page.locator('td.unknown a')
  expect(await unknown.count()).toBeGreaterThan(0)
  expect(await unknown.first().getAttribute('aria-label')).toMatch(/: belum diketahui$/)
  expect(await unknown.first().innerText()).toBe('–')
})

test('without a result says so, and leads to all', async () => {
  const page = await site.read('/matrix?year=2024&depth=indicator&kind=MINISTRY')
  await page.getByText('Tidak ada hasil resmi yang cocok.').waitFor()
  expect(await page.getByRole('link', { name: 'Semua instansi' }).getAttribute('href')).toBe('/matrix?year=2024')
})
