import { array, assert, double, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dodge, nearest } from '#lib/charts/dodge.ts'
import { tiles } from '#lib/charts/tiles.ts'
import { arrives, rowsOf, useSite } from './site.ts'

/* The home page, and the marks of its charts. */

describe('dots of a swarm', () => {
  const places = array(double({ min: 0, max: 1000, noNaN: true }), { maxLength: 120 })
  const diameter = 8

  test('never overlap, and keep their place on the scale', () => {
    assert(
      property(places, (xs) => {
        const dots = dodge(xs, diameter)
        expect(dots.map(({ x }) => x)).toEqual(xs)
        for (const [at, one] of dots.entries())
          for (const other of dots.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(diameter - 1e-3)
      }),
    )
  })

  test.each([
    ['one', [5], [0]],
    ['two that are apart', [5, 20], [0, 0]],
    ['none', [], []],
  ])('of %s stand on the line', (_, xs, ys) => {
    expect(dodge(xs, diameter).map(({ y }) => y)).toEqual(ys)
  })

  test('of one value stand side by side', () => {
    expect(dodge([5, 5, 5], diameter).map(({ y }) => y)).toEqual([0, 8, -8])
  })

  test.each([
    ['at one', { x: 5, y: 0 }, 0],
    ['nearer to another', { x: 6, y: 7 }, 1],
    ['within reach', { x: 17, y: 0 }, 0],
    ['beyond reach', { x: 18, y: 0 }, null],
  ])('are met by a pointer %s', (_, spot, at) => {
    expect(nearest(dodge([5, 5], diameter), spot, 12)).toBe(at)
  })

  test('of none are met by nothing', () => {
    expect(nearest([], { x: 0, y: 0 }, 12)).toBe(null)
  })
})

test('each of the 38 provinces has a tile of its own', () => {
  expect(Object.keys(tiles).length).toBe(38)
  expect(new Set(Object.values(tiles).map(String)).size).toBe(38)
})

const site = useSite()

test('one sentence answers how mature, and moving where', async () => {
  const page = await site.read('/?year=2024')
  expect(await page.locator('.lead').first().innerText()).toBe(
    'Pada 2024, nilai tengah indeks SPBE dari 615 instansi adalah 3,14 dari 5; 76,3% berpredikat Baik ke atas. Dibanding tahun sebelumnya 560 naik dan 29 turun.',
  )
})

test('a pointer at a dot of the swarm says whose it is, and a press leads there', async () => {
  const page = await site.open('/?year=2024')
  const chart = page.locator('#distribution svg[role=img]')
  const box = await chart.boundingBox()
  if (!box) throw new Error('There is no swarm')
  // The highest index of the year, 4.77, stands alone at the right.
  const place = { x: (box.width * (4.77 - 1)) / 4, y: (box.height - 26 - 24) / 2 + 24 }
  await chart.hover({ position: place })
  await expect.poll(() => chart.getByText('Kabupaten Banyuwangi: 4,77').count()).toBe(1)
  await chart.click({ position: place })
  await arrives(page, 'Kabupaten Banyuwangi')
})

test('the map has a tile for each province, and the table behind it the same medians', async () => {
  const page = await site.read('/?year=2024')
  const figure = page.locator('#provinces')
  await figure.getByText('Lihat sebagai tabel').click()
  const rows = await rowsOf(figure.getByRole('table'))
  expect(rows.length).toBe(38)
  const tilesShown = await figure.locator('svg a').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
  expect(new Set(tilesShown)).toEqual(new Set(rows.map(([name, , median]) => `${name}: ${median}`)))
})

test('movers lead to why they moved', async () => {
  const page = await site.read('/?year=2024')
  await page.getByRole('link', { name: 'Kabupaten Banyuasin', exact: true }).click()
  await arrives(page, 'Kabupaten Banyuasin 2023 → Kabupaten Banyuasin 2024')
  expect(await page.locator('#waterfall').count()).toBe(1)
})

test.each([
  ['2021', 'Tidak ada hasil tahun sebelumnya untuk dibandingkan.'],
  ['2021', '4 hasil resmi.'],
])('a year of few results, %s, says "%s"', async (year, words) => {
  const page = await site.read(`/?year=${year}`)
  expect(await page.getByText(words).count()).toBe(1)
})

test.each(['?years=2024', '?year=soon'])('what %s asks is not understood, and told', async (search) => {
  const page = await site.read(`/${search}`)
  expect(await page.getByText('Sebagian alamat ini tidak dipahami').count()).toBe(1)
})
