import { describe, expect, test } from 'vitest'
import { shapes, viewOf } from '../../client/src/routes/agencies/[code]/view.ts'
import { rowsOf, useSite } from './site.ts'

/* The page of one agency. */

describe('its address', () => {
  const of = (search: string) => viewOf(new URLSearchParams(search))
  const nothing = { programme: 'spbe', year: null, stage: null, peers: 'KIND', shape: 'dots', unread: [] }

  test.each([
    ['', {}],
    ['year=2021&stage=self', { year: 2021, stage: 'SELF' }],
    ['peers=INDEX&view=radar', { peers: 'INDEX', shape: 'radar' }],
    ['programme=smart-city', { programme: 'smart-city' }],
  ])('"%s" names a view', (search, said) => {
    expect(of(search)).toEqual({ ...nothing, ...said })
  })

  test.each([
    ['peers=nearest', 'peers'],
    ['view=pie', 'view'],
    ['year=soon', 'year'],
    ['stage=SELF', 'stage'],
    ['colour=red', 'colour'],
  ])('"%s" is not understood, and told', (search, name) => {
    expect(of(search)).toEqual({
      ...nothing,
      unread: [{ name, value: search.split('=')[1], why: name === 'colour' ? 'unknown' : 'unreadable' }],
    })
  })
})

const site = useSite()

test('strengths are the indicators at levels 4 and 5, weaknesses those at 1 and 2, the lowest first', async () => {
  const page = await site.read('/agencies/51.71?year=2021')
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Kekuatan dan kelemahan' }) })
  const lists = await section.locator('ol').all()
  const levels = await Promise.all(lists.map((list) => list.locator('.digit').allInnerTexts()))
  expect(levels).toEqual([
    ['1', ...Array.from({ length: 13 }, () => '2')],
    [...Array.from({ length: 4 }, () => '5'), ...Array.from({ length: 10 }, () => '4')],
  ])
  await section.getByText('19 indikator lain di antaranya.').waitFor()
  await section.getByText('Yang lazim mengangkatnya').first().click()
  expect((await section.locator('details p').first().innerText()).length).toBeGreaterThan(30)
})

test('of a printed result no strength is made up', async () => {
  const page = await site.read('/agencies/35.73?year=2023')
  await page.getByText('Tingkat indikator hasil ini tidak diterbitkan').waitFor()
  expect(await page.locator('.digit').count()).toBe(0)
})

test.each([
  ['KIND', '93 instansi sejenis.', 0],
  ['INDEX', '9 instansi: yang indeksnya paling dekat, dan instansi ini sendiri.', 8],
  ['KIND_IN_PROVINCE', '9 instansi sejenis di provinsi yang sama.', 0],
])('its peers by %s are named with their reason: %s', async (kind, reason, named) => {
  const page = await site.read(`/agencies/35.73?year=2024&peers=${kind}`)
  const section = page.locator('#peers')
  expect(await section.getByRole('navigation').locator('[aria-current]').count()).toBe(1)
  expect(await section.locator('p').first().innerText()).toBe(reason)
  expect(await section.getByText('Pembandingnya:').count()).toBe(named > 0 ? 1 : 0)
})

test('a group that is empty fails in its place, with its code, and the rest stays', async () => {
  // A ministry lies in no province.
  const page = await site.read('/agencies/3012?year=2024&peers=PROVINCE')
  const alert = page.locator('#peers').getByRole('alert')
  await alert.waitFor()
  expect(await alert.locator('code').innerText()).toBe('EMPTY_COHORT')
  await alert.getByRole('link', { name: 'Coba lagi' }).waitFor()
  await page.getByRole('heading', { name: 'Dari tahun ke tahun' }).waitFor()
})

test.each(shapes)('its profile as %s has a table with quartiles behind it', async (shape) => {
  const page = await site.read(`/agencies/51.71?year=2021&view=${shape}`)
  const figure = page.locator('#profile')
  await figure.getByText('Lihat sebagai tabel').click()
  const rows = await rowsOf(figure.getByRole('table'))
  expect(rows.length).toBe(4 + 8)
  expect(rows[0]).toEqual([
    expect.stringContaining('Kebijakan Internal SPBE'),
    '3,00',
    expect.any(String),
    expect.stringMatching(/^\d,\d\d–\d,\d\d$/),
  ])
  expect(await figure.locator('svg').first().locator('circle').count()).toBeGreaterThan(4)
})
