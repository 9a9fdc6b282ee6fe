import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { screens } from './screens.ts'
import { useSite } from './site.ts'

/* Nothing to complain about for axe, on a telephone and on a desk, by day and by night; and no page that scrolls sideways. */

const site = useSite()

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/* What else a rule looks at stays the same when it gets dark. */
const colours = ['color-contrast', 'link-in-text-block']

/** What is folded away is looked at too. */
const unfold = (page: Page): Promise<void> => page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true })")

const violations = async (axe: AxeBuilder): Promise<readonly string[]> => {
  const found = await axe.setLegacyMode().analyze()
  expect(found.passes.map(({ id }) => id)).toContain('color-contrast')
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`))
}

/* The rows of a table below the fifth, and the types of a reference after the third, are like those above, and take axe most of its time. */
const axeOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .exclude('tbody tr:nth-child(n + 6)')
    .exclude('section article:nth-of-type(n + 4)')

type Look = readonly [width: number, scheme: 'light' | 'dark', rules: 'all' | 'colours']

/* A telephone, a tablet, a desktop; and a desktop at 400 % zoom, which is as narrow as 320. */
const whole = [360, 768, 1280].flatMap((width): readonly Look[] => [
  [width, 'light', 'all'],
  [width, 'dark', 'colours'],
])
/* `npm run accessibility` looks at all of it. Day by day: the ends of the widths, and the other language by day. */
const visits: readonly (readonly [language: 'id' | 'en', looks: readonly Look[]])[] = process.env['WHOLE']
  ? [
      ['id', whole],
      ['en', whole],
    ]
  : [
      ['id', whole.filter(([width]) => width !== 768)],
      ['en', whole.filter(([width, scheme]) => width === 1280 && scheme === 'light')],
    ]

const sideways = (page: Page): Promise<number> => page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - innerWidth)')

const examined = (axe: AxeBuilder, rules: Look[2]): AxeBuilder => (rules === 'all' ? axe.withTags(tags) : axe.withRules(colours))

/** What is wrong with a page, by the look of it. */
const examine = async (path: string, all: readonly Look[]): Promise<readonly string[]> => {
  const page = await site.open(path, { width: 320 })
  if (path.includes('/workbench')) await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await unfold(page)
  const wrong = (await sideways(page)) > 0 ? ['320: scrolls sideways'] : []
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    if ((await sideways(page)) > 0) wrong.push(`${width}: scrolls sideways`)
  }
  for (const [width, colorScheme, rules] of all) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    wrong.push(...(await violations(examined(axeOf(page), rules))).map((words) => `${width} ${colorScheme}: ${words}`))
  }
  return wrong
}

test.each([
  ...screens,
  ['a comparison of years', '/compare?ids=35.73:2024,51.71:2021&tab=years'],
  ['the workbench', '/workbench#query=query+Mine+%7B+cycles+%7B+year+%7D+%7D&variables=%7B%7D'],
] as const)('%s can be used by everybody: in Indonesian and English, light and dark, on any width', async (_, path) => {
  const addresses = { id: path, en: path === '/' ? '/en' : `/en${path}` }
  const wrong = await Promise.all(visits.map(([language, looks]) => examine(addresses[language], looks)))
  expect(wrong.flat()).toEqual([])
})

test.each(['Documentation Explorer', 'GraphiQL Explorer'])('the %s of the workbench can be used by everybody', async (pane) => {
  const page = await site.open('/en/workbench#query=query+Mine+%7B+cycles+%7B+year+%7D+%7D')
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.getByRole('button', { name: `Show ${pane}` }).click()
  await page.locator('.graphiql-plugin').getByText('cycles').or(page.getByText('All Schema Types')).first().waitFor()
  expect(await violations(axeOf(page).withTags(tags))).toEqual([])
})

test('dark is dark and light is light', async () => {
  const page = await site.open('/')
  const paper = (): Promise<string> => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
  expect(await paper()).toBe('rgb(251, 250, 246)')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paper()).toBe('rgb(16, 22, 20)')
})

test('the first key press offers to skip to the content, and takes the reader there', async () => {
  const page = await site.open('/agencies/51.71?year=2021')
  await page.keyboard.press('Tab')
  expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Langsung ke isi')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe('main')
})
