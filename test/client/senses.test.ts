import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { screens } from './screens.ts'
import { useSite } from './site.ts'

/* However one reads: by keyboard, in the system's own colours, without motion, over a slow line, over none. */

const site = useSite()
/* A page with something unfolded and one with something pinned have more to reach. */
const everywhere = [
  ...screens,
  ['a drill-down that is unfolded', '/agencies/51.71/2021?open=D3'],
  ['a comparison with a base', '/compare?ids=35.73:2024,51.71:2021&base=51.71:2021'],
  ['a comparison of years', '/compare?ids=35.73:2024,51.71:2021&tab=years'],
] as const

/* A reference of thousands of links is of one kind all the way down. */
const most = 400

/** Everything that a key press should reach: what can be operated, is shown, and is not one of the stops inside a grid. */
const operable = `[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]')].filter(
  (part) => part.tabIndex >= 0 && !part.disabled && part.checkVisibility({ visibilityProperty: true }) && part.getClientRects().length > 0)`

test.each(everywhere)('%s is reached by the Tab key, each part in turn, and the focus is always seen', async (_, path) => {
  const page = await site.open(path)
  const all = Math.min(most, await page.evaluate<number>(`(window.parts = ${operable}).length`))
  expect(all).toBeGreaterThan(15)
  const met = new Set<number>()
  const unseen: string[] = []
  for (let presses = 0; presses < all + 5 && met.size < all; presses += 1) {
    await page.keyboard.press('Tab')
    const [at, seen, text] = await page.evaluate<readonly [number, boolean, string]>(`(() => {
      const focus = document.activeElement, style = getComputedStyle(focus)
      return [window.parts.indexOf(focus), style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1, focus.outerHTML.slice(0, 120)]
    })()`)
    if (at >= 0) met.add(at)
    if (at >= 0 && !seen) unseen.push(text)
  }
  expect({ met: met.size, unseen }).toEqual({ met: all, unseen: [] })
})

/** What the texts of charts are filled with: those that lie on a mark of data by their class of ink, all others by colour. */
const inks = `(() => {
  const of = (colour) => {
    const probe = document.body.appendChild(document.createElement('p'))
    probe.style.forcedColorAdjust = 'none'
    probe.style.color = colour
    const computed = getComputedStyle(probe).color
    probe.remove()
    return computed
  }
  const onMarks = [1, 2, 3, 4, 5].map((rank) => of('var(--on-grade-' + rank + ')'))
  const texts = [...document.querySelectorAll('main svg text')].map((text) => getComputedStyle(text).fill)
  return { system: of('CanvasText'), others: [...new Set(texts)].filter((fill) => !onMarks.includes(fill)) }
})()`

/** What moves of itself, for longer than the eye can see. */
const motions = `[...document.querySelectorAll('*')].flatMap((part) => {
  const { transitionDuration, animationDuration, animationName } = getComputedStyle(part)
  const long = (text) => text.split(',').some((one) => parseFloat(one) > 0.01)
  return long(transitionDuration) || (animationName !== 'none' && long(animationDuration)) ? [part.outerHTML.slice(0, 80)] : []
})`

test.each(everywhere)('%s says in the colours of the system what it says in its own, and keeps still if asked to', async (_, path) => {
  const page = await site.open(path, { forcedColors: 'active' })
  const { system, others } = await page.evaluate<{ readonly system: string; readonly others: readonly string[] }>(inks)
  expect(others.filter((fill) => fill !== system)).toEqual([])
  expect(await page.evaluate<readonly string[]>(motions)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')
})

const offered = (page: Page) => page.getByRole('link', { name: 'Matriks' })

test('over a slow line the old page stays under a thin bar until the new one is there', async () => {
  const page = await site.open('/agencies?kind=CITY&province=35')
  await page.route(/__data\.json/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue()
  })
  await offered(page).click()
  await page.getByRole('progressbar', { name: 'Memuat' }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Peringkat indeks SPBE 2024')
  await page.waitForURL(/\/matrix/)
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  await page.unroute(/__data\.json/)
})

test('over no line the page stays, says so, and goes on once there is one', async () => {
  const page = await site.open('/agencies?kind=CITY&province=35')
  await page.context().setOffline(true)
  await page.getByText('Anda sedang luring.').waitFor()
  await offered(page).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Peringkat indeks SPBE 2024')
  await page.context().setOffline(false)
  await page.getByText('Anda sedang luring.').waitFor({ state: 'detached' })
  await offered(page).click()
  await page.waitForURL(/\/matrix/)
})
