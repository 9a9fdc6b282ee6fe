import { expect, test } from 'vitest'
import { arrives, useSite } from './site.ts'

/* The search box offers what it finds while one types. */

const site = useSite()

test.each([
  ['denpa', 'Kota Denpasar 51.71', 'Kota Denpasar'],
  ['51.71', 'Kota Denpasar 51.71', 'Kota Denpasar'],
  ['audit infra', 'Audit infrastruktur SPBE I29', 'Audit infrastruktur SPBE'],
])('of "%s" the first is %s, and Enter opens it', async (typed, offered, heading) => {
  const page = await site.open('/')
  const field = page.getByRole('main').getByRole('searchbox')
  await field.pressSequentially(typed)
  const box = page.getByRole('main').getByRole('listbox')
  expect((await box.getByRole('option').first().innerText()).replace(/\s+/g, ' ')).toBe(offered)
  await page.keyboard.press('ArrowDown')
  expect(await box.getByRole('option', { selected: true }).count()).toBe(1)
  await page.keyboard.press('Enter')
  await arrives(page, heading)
})

test('says where nothing matches, and Escape closes it', async () => {
  const page = await site.open('/en')
  await page.getByRole('main').getByRole('searchbox').pressSequentially('zzzz')
  const box = page.getByRole('main').getByRole('listbox')
  expect(await box.innerText()).toBe('Nothing matches.')
  await page.keyboard.press('Escape')
  expect(await box.count()).toBe(0)
})

test.each([
  ['/search?q=denpa', 200, 1],
  ['/en/search?q=', 200, 0],
  ['/search?q=%25', 200, 0],
])('%s answers as data', async (path, status, count) => {
  const response = await fetch(site.url() + path, { headers: { accept: 'application/json' } })
  expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ length: count })])
})

test('a browser that comes to its address is led to the ranking', async () => {
  const response = await fetch(`${site.url()}/search?q=denpa`, { headers: { accept: 'text/html' }, redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/agencies?q=denpa'])
})
