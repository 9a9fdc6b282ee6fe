import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { follow, rowsOf, useSite } from './site.ts'

/* The workbench in a real browser: a query is written, costed, run, seen and shared, and nothing leaves the origin. */

const site = useSite()

const editor = (page: Page) => page.locator('.graphiql-query-editor .monaco-editor')
const written = async (page: Page): Promise<string> =>
  (await page.locator('.graphiql-query-editor .view-lines').innerText()).replaceAll('\u00a0', ' ')
const answer = (page: Page) => page.getByRole('region', { name: 'Last answer' })
const run = (page: Page): Promise<void> => page.getByRole('button', { name: /Execute query/ }).click()

/** Opens the workbench and waits until its editor can be written in and knows the schema. */
const workbench = async (page: Page, path = '/en/workbench'): Promise<void> => {
  const schema = page.waitForResponse((response) => new URL(response.url()).pathname === '/graphql')
  await page.goto(path)
  await editor(page).waitFor()
  await (await schema).finished()
}

/** Writes in place of what is there; the editor closes brackets by itself. */
const write = async (page: Page, query: string): Promise<void> => {
  await editor(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.type(query)
}

const asked = (page: Page): readonly string[] => {
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  return addresses
}

test('a new query is written from nothing, with what the schema knows, and its answer is seen as JSON, table and chart', async () => {
  const page = await (await site.window()).newPage()
  const addresses = asked(page)
  await workbench(page)
  await write(page, 'query Mine { cycles { year res')
  await page.locator('.suggest-widget .monaco-list-row').first().getByText('results').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('It would cost').waitFor()
  expect(await written(page)).toBe('query Mine { cycles { year results}}')
  await run(page)
  await page.getByRole('heading', { name: 'The answer as a table' }).waitFor()
  const rows = await rowsOf(answer(page).getByRole('table'))
  expect(rows).toContainEqual(['2024', '615'])
  expect(await answer(page).getByRole('list', { name: 'The answer as a chart' }).innerText()).toContain('615')
  expect(await page.locator('.graphiql-response').innerText()).toContain('"cycles"')

  expect(addresses.filter((address) => new URL(address).origin !== site.url() && !address.startsWith('data:'))).toEqual([])
  expect(addresses.filter((address) => new URL(address).pathname === '/graphql')).toHaveLength(2)
})

test('a query is shared by its address, with its variables, and opens the same in another window', async () => {
  const page = await (await site.window()).newPage()
  const query = 'query One($code: String!) { agency(code: $code) { name } }'
  await workbench(page, `/en/workbench#${new URLSearchParams({ query, variables: '{"code":"51.71"}' })}`)
  await run(page)
  await answer(page).getByText('Kota Denpasar').waitFor()
  await write(page, 'query One($code: String!) { agency(code: $code) { name population ')
  await expect.poll(() => page.url()).toContain('population')

  const other = await (await site.window()).newPage()
  await workbench(other, page.url())
  expect(await written(other)).toBe(await written(page))
  await run(other)
  await answer(other).getByText('Kota Denpasar').waitFor()
  expect(await answer(other).innerText()).toContain('population')
  expect(await other.getByRole('link', { name: 'Link to this query' }).getAttribute('href')).toBe(
    new URL(page.url()).pathname + new URL(page.url()).hash,
  )
})

test('an example is loaded with variables in the language of the page, and drawn as its question says', async () => {
  const page = await (await site.window()).newPage()
  await workbench(page)
  await page.getByLabel('Examples by question').selectOption('An agency over the years')
  await page.getByRole('button', { name: 'Load' }).click()
  await page.getByText('It would cost').waitFor()
  expect(decodeURIComponent(page.url())).toContain('"language":+"EN"')
  await run(page)
  await answer(page).getByRole('img', { name: 'The answer as a chart' }).waitFor()
  expect(await answer(page).getByRole('img').locator('circle').count()).toBe(5)
  await page.getByLabel('Examples by question').selectOption('The distribution of a year')
  await page.getByRole('button', { name: 'Load' }).click()
  await expect.poll(() => written(page)).toContain('DistributionOfAYear')
})

describe('refused in words is', () => {
  test('a query over the limit, before it is run', async () => {
    const page = await (await site.window()).newPage()
    const addresses = asked(page)
    await workbench(
      page,
      `/en/workbench#${new URLSearchParams({ query: '{ agencies(first: 100) { edges { node { assessments { scores { display } } } } } }' })}`,
    )
    await page.getByRole('alert').getByText('LIMIT_EXCEEDED').waitFor()
    expect(addresses.filter((address) => new URL(address).pathname === '/graphql')).toHaveLength(1)
  })

  test('what the graph refuses when it is run', async () => {
    const page = await (await site.window()).newPage()
    await workbench(page, `/en/workbench#${new URLSearchParams({ query: '{ cycle(year: 1999) { year } }' })}`)
    await page.getByText('It would cost').waitFor()
    await run(page)
    expect(await answer(page).getByRole('alert').locator('code').first().innerText()).toBe('YEAR_NOT_COVERED')
  })

  test('a reader without scripts, who is led to the questions', async () => {
    const page = await site.read('/workbench')
    await page.getByText('Penyunting ini memerlukan JavaScript.').waitFor()
    await follow(page.getByRole('main'), 'Pertanyaan')
    expect(new URL(page.url()).pathname).toBe('/questions')
  })
})

test('a question of its own page opens in it as it was asked there', async () => {
  const page = await (await site.window()).newPage()
  await page.goto('/questions/over-the-years?agency=51.71')
  await page.getByRole('link', { name: 'Buka di bengkel kueri' }).click()
  await editor(page).waitFor()
  expect(await written(page)).toContain('query OverTheYears')
  expect(decodeURIComponent(page.url())).toContain('"agency":+"51.71"')
})

test('the docs and the explorer are there', async () => {
  const page = await (await site.window()).newPage()
  await workbench(page)
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  await page.getByRole('link', { name: 'Query', exact: true }).click()
  await page.getByText('Everything that can be asked.').waitFor()
  await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click()
  expect(await page.locator('.graphiql-explorer-root').innerText()).toContain('ruleStatus')
})

test.each([
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(33, 42, 59)'],
] as const)('its editors are %s with the page', async (theme, paper) => {
  const window = await site.window()
  await window.addCookies([{ name: 'theme', value: theme, url: site.url() }])
  const page = await window.newPage()
  await workbench(page)
  expect(await page.locator('.graphiql-editors').evaluate((part) => getComputedStyle(part).backgroundColor)).toBe(paper)
})

test('no other page carries any of it', async () => {
  const page = await (await site.window()).newPage()
  const addresses = asked(page)
  await workbench(page)
  const own = new Set(addresses.map((address) => new URL(address).pathname).filter((path) => path.endsWith('.js')))
  const other = await (await site.window()).newPage()
  const seen = asked(other)
  for (const path of ['/', '/questions', '/questions/over-the-years']) await other.goto(path, { waitUntil: 'networkidle' })
  const common = new Set(seen.map((address) => new URL(address).pathname).filter((path) => own.has(path)))
  const sizes = await Promise.all([...common].map(async (path) => (await (await fetch(site.url() + path)).text()).length))
  expect(own.size).toBeGreaterThan(common.size)
  expect(sizes.filter((size) => size > 120_000)).toEqual([])
})
