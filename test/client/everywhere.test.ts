import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { arrives, follow, useSite } from './site.ts'

/* What every page offers: the other language, the theme, and help where there is nothing. */

const site = useSite()
const pathOf = (page: Page): string => page.url().slice(site.url().length)

describe('the language', () => {
  test.each([
    ['/', '/en'],
    ['/agencies?kind=CITY&province=35&year=2024', '/en/agencies?kind=CITY&province=35&year=2024'],
    ['/agencies/51.71?year=2021', '/en/agencies/51.71?year=2021'],
    ['/agencies/51.71/2021/I29?stage=self', '/en/agencies/51.71/2021/I29?stage=self'],
    ['/compare?ids=35.73:2024,51.71:2021&differing', '/en/compare?ids=35.73:2024,51.71:2021&differing'],
  ])('is switched at %s, which stays the same page, and back', async (indonesian, english) => {
    const page = await site.read(indonesian)
    await page.getByRole('link', { name: 'Read this in English' }).click()
    await page.locator('html[lang=en]').waitFor()
    expect(pathOf(page)).toBe(english)
    await page.getByRole('link', { name: 'Baca dalam bahasa Indonesia' }).click()
    await page.locator('html[lang=id]').waitFor()
    expect(pathOf(page)).toBe(indonesian)
  })

  test('writes figures and grades as its readers do', async () => {
    const page = await site.read('/en/agencies/51.71?year=2021')
    await page.getByText('The SPBE index of Kota Denpasar in 2021 is 3.19, graded Good.').waitFor()
    const words = await page.getByRole('main').innerText()
    expect(words).toContain('3.19')
    expect(words).not.toMatch(/\d,\d(?!\d\d)/)
    await page.goto('/en/agencies/35.73')
    await page.getByText('The SPBE index of Kota Malang in 2024 is 4.24, graded Excellent.').waitFor()
  })

  test.each(['/en', '/en/agencies', '/en/agencies/51.71/2021', '/en/compare?ids=35.73:2024,51.71:2021'])(
    'of every link of %s is English, but of the one back',
    async (path) => {
      const page = await site.read(path)
      const links = await page.locator('a[href^="/"]:not([hreflang]):not([data-sveltekit-reload])').all()
      const targets = await Promise.all(links.map((link) => link.getAttribute('href')))
      expect(targets.length).toBeGreaterThan(4)
      expect(targets.filter((target) => !/^\/en(?=[/?]|$)/.test(target ?? ''))).toEqual([])
    },
  )
})

describe('the theme', () => {
  const paper = (page: Page): Promise<string> => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
  const [light, dark] = ['rgb(251, 250, 246)', 'rgb(16, 22, 20)']

  test('is kept on the page, on the next one and for the next visit, until it follows the system again', async () => {
    const page = await site.open('/en/agencies/51.71?year=2021')
    expect(await paper(page)).toBe(light)
    await page.getByRole('button', { name: 'Dark' }).click()
    await page.locator('html[data-theme=dark]').waitFor()
    expect(pathOf(page)).toBe('/en/agencies/51.71?year=2021')
    expect(await page.getByRole('button', { pressed: true }).allInnerTexts()).toEqual(['Dark'])
    await follow(page, 'Look inside, down to the criteria', 'Index of Kota Denpasar 2021')
    expect(await paper(page)).toBe(dark)
    const later = await page.context().newPage()
    await later.goto('/')
    expect(await paper(later)).toBe(dark)
    await later.getByRole('button', { name: 'Ikut sistem' }).click()
    await later.locator('html[data-theme=auto]').waitFor()
    expect(await paper(later)).toBe(light)
    await later.close()
  })

  test.each([
    ['/agencies?year=2021', '/agencies?year=2021'],
    ['https://example.org/x', '/'],
    ['//example.org', '/'],
    ['/\\example.org', '/'],
    ['SELF//example.org', '/'],
    ['javascript:alert(1)', '/'],
  ])('asked from %s leads to %s', async (back, target) => {
    const response = await fetch(`${site.url()}/theme`, {
      method: 'POST',
      headers: { origin: site.url() },
      body: new URLSearchParams({ theme: 'dark', back: back.replace('SELF', site.url()) }),
      redirect: 'manual',
    })
    expect([response.status, response.headers.get('location')]).toEqual([303, target])
    expect(response.headers.get('set-cookie')).toMatch(/^theme=dark;.*HttpOnly; SameSite=Lax/)
  })

  test.each([
    ['a colour that there is none of', 'pink', null, 400],
    ['another site', 'dark', 'https://example.org', 403],
  ])('is not set by %s', async (_, theme, origin, status) => {
    const body = new URLSearchParams({ theme, back: '/' })
    const response = await fetch(`${site.url()}/theme`, {
      method: 'POST',
      headers: { origin: origin ?? site.url() },
      body,
      redirect: 'manual',
    })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([status, null])
  })
})

describe('where there is nothing', () => {
  test.each([
    ['an unknown agency', '/agencies/99.99', 'UNKNOWN_AGENCY'],
    ['a year that no instrument covers', '/agencies/35.73/1999', 'YEAR_NOT_COVERED'],
    ['a word for a year', '/agencies/35.73/soon', 'YEAR_NOT_COVERED'],
    ['an unknown component', '/agencies/35.73/2024/X9', 'UNKNOWN_COMPONENT'],
    ['a stage that was not recorded', '/agencies/51.71/2021?stage=visit', 'UNKNOWN_ASSESSMENT'],
    ['an address that is none', '/nowhere', null],
  ])('%s is not found, with a code for whoever asks why', async (_, path, code) => {
    expect((await fetch(site.url() + path)).status).toBe(404)
    const page = await site.read(path)
    await arrives(page, 'Halaman tidak ditemukan')
    expect(await page.getByRole('main').locator('code').allInnerTexts()).toEqual(code ? [code] : [])
  })

  test.each([
    ['/agencies/denpasr', 'Kota Denpasar'],
    ['/agencies/51.7', 'Kota Denpasar'],
    ['/instansi/kota-malang', 'Kota Malang'],
    ['/en/agencies/surabaia', 'Kota Surabaya'],
  ])('at %s, %s is named as what may have been meant', async (path, name) => {
    const page = await site.read(path)
    expect(await page.getByRole('main').getByRole('list').getByRole('link').allInnerTexts()).toContain(name)
  })

  test('names that are near to nothing are not offered', async () => {
    const page = await site.read('/agencies/%00%25')
    expect(await page.getByRole('main').getByRole('list').count()).toBe(0)
  })

  test('a search is offered, and finds', async () => {
    const page = await site.open('/agencies/99.99')
    const search = page.getByRole('main').getByRole('search')
    await search.getByRole('searchbox').fill('denpasar')
    await search.getByRole('button', { name: 'Cari' }).click()
    await follow(page, 'Kota Denpasar')
    expect(pathOf(page)).toBe('/agencies/51.71?year=2024')
  })

  test('an English reader is told in English', async () => {
    const page = await site.read('/en/agencies/99.99')
    await arrives(page, 'Page not found')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})
