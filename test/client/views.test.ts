import { describe, expect, test } from 'vitest'
import { savedIn, withView } from '../../client/src/routes/agencies/saved.ts'
import { useSite } from './site.ts'

/* Views of the ranking: ready-made, and kept by a reader. */

describe('kept views', () => {
  const view = { name: 'Mine', search: '?kind=CITY' }

  test.each([
    [JSON.stringify([view]), [view]],
    [null, []],
    ['', []],
    ['{', []],
    ['{"name":"x"}', []],
    [JSON.stringify([{ name: 'x', search: 'https://example.org' }, view, 3, null]), [view]],
  ])('are read from %s', (text, views) => {
    expect(savedIn(text)).toEqual(views)
  })

  test('have each name once', () => {
    expect(withView([view], { ...view, search: '?kind=REGENCY' })).toEqual([{ ...view, search: '?kind=REGENCY' }])
  })
})

const site = useSite()

test.each([['Kota di Jawa Timur'], ['Turun predikat'], ['Nyaris naik predikat']])('the view "%s" is one link', async (name) => {
  const page = await site.read('/agencies?year=2024')
  await page.getByRole('navigation', { name: 'Tampilan siap pakai' }).getByRole('link', { name }).click()
  const found = Number(/^(\d+) instansi/.exec(await page.locator('.lead').innerText())?.[1])
  expect(found).toBeGreaterThan(0)
  expect(found).toBeLessThan(615)
})

test('a reader keeps a view under a name, finds it again, and forgets it', async () => {
  const page = await site.open('/agencies?kind=CITY&year=2024')
  await page.getByText('Tampilan Anda (0)').click()
  await page.getByLabel('Nama tampilan').fill('Kota saja')
  await page.getByRole('button', { name: 'Simpan tampilan ini' }).click()
  await page.goto('/agencies')
  await page.getByText('Tampilan Anda (1)').click()
  await page.getByRole('link', { name: 'Kota saja' }).click()
  await page.getByText('93 instansi cocok.').waitFor()
  await page.getByRole('button', { name: 'Hapus tampilan Kota saja' }).click()
  expect(await page.getByText('Tampilan Anda (0)').count()).toBe(1)
})
