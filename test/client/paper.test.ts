import { expect, test } from 'vitest'
import { useSite } from './site.ts'

/* What comes out of a printer: the figures with their colours, by day, and nothing that can only be pressed. */

const site = useSite()

const pressed = `[...document.querySelectorAll('button, input, select, form, .tabs, header nav, footer nav')].filter((part) => part.checkVisibility())
  .map((part) => part.outerHTML.slice(0, 80))`

test.each([
  ['home', '/', '#distribution svg path'],
  ['a ranking', '/agencies?kind=CITY&province=35', 'tbody td span'],
  ['an agency', '/agencies/51.71?year=2021', '#profile svg circle'],
  ['a drill-down', '/agencies/51.71/2021', 'tbody svg circle'],
  ['a comparison', '/compare?ids=35.73:2024,51.71:2021', 'tbody td'],
  ['a matrix', '/matrix?kind=CITY&province=35', 'tbody td a'],
  ['a plan', '/agencies/51.71/plan?year=2021', 'tbody td'],
  ['a rule', '/instruments/spbe-2020/I29', 'tbody td'],
])('%s goes on paper with its figures, its colours and its address', async (_, path, mark) => {
  const page = await site.open(path)
  await page.evaluate("document.documentElement.dataset.theme = 'dark'")
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate<readonly string[]>(pressed)).toEqual([])
  expect(await page.locator(mark).first().isVisible()).toBe(true)
  const [scheme, exact, ink] = await page
    .locator(mark)
    .first()
    .evaluate((part) => {
      const { colorScheme, printColorAdjust } = getComputedStyle(part)
      return [colorScheme, printColorAdjust, getComputedStyle(document.body).color]
    })
  expect([scheme, exact, ink]).toEqual(['light', 'exact', 'rgb(22, 33, 30)'])
  expect(await page.locator('footer').innerText()).toContain(site.url() + path)
  await page.emulateMedia({ media: 'screen' })
})

test('on a screen the address is where it always is, and nowhere else', async () => {
  const page = await site.read('/agencies/51.71?year=2021')
  expect(await page.locator('footer').innerText()).not.toContain(site.url())
})
