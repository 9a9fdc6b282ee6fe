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

const examine = async (path: string, width: number) => {
  const page = await site.open(path, { width })
  if (path.includes('/workbench')) await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await unfold(page)
  const light = await violations(axeOf(page).withTags(tags))
  const sideways = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  await page.emulateMedia({ colorScheme: 'dark' })
  return { width, light, dark: await violations(axeOf(page).withRules(colours)), sideways: Math.max(0, sideways) }
}

test.each([
  ...screens.map(([name, path]) => [name, 'Indonesian', path] as const),
  ['home', 'English', '/en'],
  ['an agency with its levels', 'English', '/en/agencies/51.71?year=2021'],
  ['a question with bars', 'English', '/en/questions/side-by-side'],
  ['the workbench', 'English', '/en/workbench#query=query+Mine+%7B+cycles+%7B+year+%7D+%7D&variables=%7B%7D'],
] as const)('%s in %s can be used by everybody', async (_, __, path) => {
  expect(await Promise.all([360, 1280].map((width) => examine(path, width)))).toEqual(
    [360, 1280].map((width) => ({ width, light: [], dark: [], sideways: 0 })),
  )
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
