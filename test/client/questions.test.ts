import { describe, expect, test } from 'vitest'
import { questions } from '../../schema/questions/index.ts'
import { pick } from '../support/app.ts'
import { arrives, follow, rowsOf, useSite } from './site.ts'

/* The documented questions as plain pages: all of it with scripts switched off. */

const site = useSite()

const graph = async (query: string, variables: object): Promise<unknown> => {
  const response = await fetch(`${site.url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

test.each([
  ['/', 'id', 'Pertanyaan'],
  ['/en', 'en', 'Questions'],
] as const)('the foot of %s leads to every question, each with its answer', async (home, language, title) => {
  const page = await site.read(home)
  await page.getByRole('contentinfo').getByRole('link', { name: title, exact: true }).click()
  await arrives(page, title)
  for (const { title: name, asks } of questions) {
    await follow(page.getByRole('main'), name[language])
    const main = page.getByRole('main')
    expect(await main.innerText()).toContain(asks[language])
    expect(await main.getByRole('alert').count()).toBe(0)
    expect(await main.locator('table, dl.facts').count()).toBeGreaterThan(0)
    await page.goBack()
  }
})

describe('a question', () => {
  test('shows what the graph answers, row by row', async () => {
    const page = await site.read('/questions/cities-of-a-province')
    const question = questions.find(({ code }) => code === 'cities-of-a-province')
    if (!question) throw new Error('The question is gone')
    const answer = await graph(question.document, question.variables)
    const rows = await rowsOf(page.getByRole('table'))
    expect(rows).toHaveLength(9)
    const [first] = rows
    expect(first?.slice(0, 4)).toEqual([
      pick(answer, 'data.assessments.nodes.0.agency.code'),
      pick(answer, 'data.assessments.nodes.0.agency.name'),
      pick(answer, 'data.assessments.nodes.0.rankedIndex'),
      pick(answer, 'data.assessments.nodes.0.grade.name'),
    ])
  })

  test('is asked again with other variables, which stand in the address', async () => {
    const page = await site.read('/en/questions/distribution-of-a-year')
    const form = page.getByRole('form', { name: 'Variables of the question' })
    await form.getByLabel('year').fill('2023')
    await form.getByLabel('kind').selectOption('PROVINCE')
    await form.getByRole('button', { name: 'Run' }).click()
    await page.waitForURL(/kind=PROVINCE/)
    expect(new URL(page.url()).search).toBe('?year=2023&kind=PROVINCE&province=&language=EN')
    const answer = await graph('{ cycle(year: 2023) { summary(kind: PROVINCE) { count median } } }', {})
    const facts = await page.locator('dl.facts').innerText()
    expect(facts).toContain(`count\n${String(pick(answer, 'data.cycle.summary.count'))}`)
    expect(facts).toContain(`median\n${String(pick(answer, 'data.cycle.summary.median'))}`)
    expect(await form.getByLabel('year').inputValue()).toBe('2023')
  })

  test('leaves out a choice that is emptied', async () => {
    const page = await site.read('/questions/distribution-of-a-year?kind=')
    expect(await page.locator('dl.facts').innerText()).toContain('count\n615')
  })

  test('speaks the language of its page', async () => {
    expect(await (await site.read('/en/questions/why-a-score')).getByLabel('language').inputValue()).toBe('EN')
    expect(await (await site.read('/questions/why-a-score')).getByLabel('language').inputValue()).toBe('ID')
  })

  test('offers its answer as files and its query for a shell, with the variables that were given', async () => {
    const page = await site.read('/questions/over-the-years?agency=51.71')
    const links = await page.getByRole('link', { name: /^(CSV|JSONL|XLSX|PARQUET)$/ }).all()
    const addresses = await Promise.all(links.map(async (link) => new URL((await link.getAttribute('href')) ?? '', site.url())))
    expect(addresses.map(({ pathname, searchParams }) => [pathname, searchParams.get('format')])).toEqual(
      ['csv', 'jsonl', 'xlsx', 'parquet'].map((format) => ['/download', format]),
    )
    for (const { searchParams } of addresses) expect(searchParams.get('variables')).toContain('51.71')
    await page.getByText('Sebagai curl').click()
    expect(await page.getByRole('region', { name: 'curl' }).innerText()).toContain(`curl -s '${site.url()}/graphql'`)
  })

  test('draws its chart on the server', async () => {
    const page = await site.read('/questions/over-the-years')
    expect(await page.getByRole('img', { name: 'Satu instansi dari tahun ke tahun' }).locator('circle').count()).toBe(5)
    await page.goto('/questions/distribution-of-a-year')
    expect(await page.getByRole('img', { name: 'Sebaran indeks satu tahun' }).locator('rect').count()).toBeGreaterThan(20)
  })
})

describe('told in words, with the form still there, is', () => {
  test.each([
    ['what the graph refuses', '/questions/distribution-of-a-year?year=1999', 'YEAR_NOT_COVERED'],
    ['an unknown component', '/questions/why-a-score?component=X9', 'UNKNOWN_COMPONENT'],
    ['an unknown province', '/questions/cities-of-a-province?province=99', 'UNKNOWN_PROVINCE'],
    ['a page of none', '/questions/cities-of-a-province?first=0', 'BAD_PAGE'],
    ['a page too large', '/questions/cities-of-a-province?first=100000', 'LIMIT_EXCEEDED'],
  ])('%s', async (_, path, code) => {
    expect((await fetch(site.url() + path)).status).toBe(200)
    const page = await site.read(path)
    expect(await page.getByRole('alert').locator('code').first().innerText()).toBe(code)
    expect(await page.getByRole('form', { name: 'Variabel pertanyaan' }).count()).toBe(1)
  })

  test.each([
    ['/questions/cities-of-a-province?year=soon', 'year'],
    ['/questions/side-by-side?assessments=%5B', 'assessments'],
  ])('what cannot be read, of %s', async (path, name) => {
    const page = await site.read(path)
    await page.getByText('Ada variabel yang tidak dapat dibaca').waitFor()
    expect(await page.getByLabel(name).getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByRole('table').count()).toBe(0)
  })

  test('a question that is not there', async () => {
    expect((await fetch(`${site.url()}/questions/nowhere`)).status).toBe(404)
    expect(await (await site.read('/questions/nowhere')).getByRole('main').locator('code').innerText()).toBe('UNKNOWN_QUESTION')
  })
})
