import { describe, expect, test } from 'vitest'
import { beside, wishOf } from '../../client/src/lib/keys.ts'
import { arrives, useSite } from './site.ts'

const press = { ctrlKey: false, metaKey: false, altKey: false, typed: false }

describe('a key press', () => {
  test.each([
    ['/', {}, 'search'],
    ['?', {}, 'help'],
    ['j', {}, 'next'],
    ['k', {}, 'previous'],
    ['k', { ctrlKey: true }, 'search'],
    ['K', { metaKey: true }, 'search'],
    ['k', { ctrlKey: true, typed: true }, 'search'],
    ['j', { typed: true }, null],
    ['/', { typed: true }, null],
    ['j', { ctrlKey: true }, null],
    ['k', { altKey: true }, null],
    ['k', { ctrlKey: true, altKey: true }, null],
    ['x', {}, null],
    ['toString', {}, null],
  ])('of %s with %o asks for %s', (key, more, wish) => {
    expect(wishOf({ ...press, key, ...more }, true)).toBe(wish)
  })

  test.each(['/', '?', 'j', 'k'])('of %s alone asks for nothing once letters are switched off', (key) => {
    expect(wishOf({ ...press, key }, false)).toBe(null)
    expect(wishOf({ ...press, key: 'k', ctrlKey: true }, false)).toBe('search')
  })

  test.each([
    [-1, 'next', 0],
    [-1, 'previous', 0],
    [0, 'next', 1],
    [2, 'next', 2],
    [0, 'previous', 0],
    [2, 'previous', 1],
  ] as const)('leads from row %i of three to the %s: %i', (at, wish, to) => {
    expect(beside(at, 3, wish)).toBe(to)
  })
})

const site = useSite()

describe('with keys alone', () => {
  test('rows of the ranking are walked, and one is opened', async () => {
    const page = await site.open('/agencies?kind=CITY&province=35&year=2024')
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key)
    expect(await page.locator(':focus').innerText()).toBe('Kota Surabaya')
    await page.keyboard.press('Enter')
    await arrives(page, 'Kota Surabaya')
  })

  test('rows of a tree are walked too', async () => {
    const page = await site.open('/agencies/51.71/2021')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator(':focus').getAttribute('data-row')).toBe('D2')
  })

  test('the search is reached, finds, and opens what it found', async () => {
    const page = await site.open('/matrix?kind=CITY&province=35')
    await page.keyboard.press('/')
    await page.keyboard.type('denpasar')
    await page.getByRole('option', { name: /Kota Denpasar/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await arrives(page, 'Kota Denpasar')
    await page.keyboard.press('Control+k')
    expect(await page.locator(':focus').getAttribute('type')).toBe('search')
  })

  test('the list of keys opens, and switches single letters off until they are switched on again', async () => {
    const page = await (await site.window()).newPage()
    await page.goto('/agencies?kind=CITY&province=35&year=2024')
    const dialog = page.getByRole('dialog', { name: 'Tombol pintas' })
    await expect.poll(async () => (await page.keyboard.press('?')) ?? dialog.isVisible()).toBe(true)
    await dialog.getByRole('checkbox', { name: 'Tombol satu huruf aktif' }).uncheck()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.keyboard.press('j')
    expect(await page.locator('tr :focus').count()).toBe(0)
    await page.reload()
    await page.getByRole('button', { name: 'Tombol pintas' }).click()
    await dialog.getByRole('checkbox', { name: 'Tombol satu huruf aktif' }).check()
    await dialog.getByRole('button', { name: 'Tutup' }).click()
    await page.keyboard.press('j')
    expect(await page.locator('tr :focus').count()).toBe(1)
  })
})
