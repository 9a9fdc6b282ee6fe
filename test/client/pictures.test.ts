import { Resvg } from '@resvg/resvg-js'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { pictureIn, standalone, themes } from '../../client/src/lib/server/picture.ts'
import { screens } from './screens.ts'
import { useSite } from './site.ts'

/* Any chart of any page, as a picture and as a page to embed. */

const figure = (inside: string, name = 'shape'): string =>
  `<main><figure id="${name}" class="x" data-picture="${name}" data-title="A &amp; B" data-note="Of 2024">${inside}</figure></main>`
const chart = '<svg width="100%" height="40"><rect width="50%" height="40" fill="var(--grade-3)"/></svg>'

describe('a chart is taken out of a page', () => {
  test.each([
    ['by itself', chart, chart],
    ['after words', `<figcaption>of <b>it</b></figcaption>${chart}<svg><g/></svg>`, chart],
    ['with charts in it', '<svg><svg x="1"><path/></svg><svg/></svg><p/>', '<svg><svg x="1"><path/></svg><svg/></svg>'],
  ])('%s', (_, inside, svg) => {
    expect(pictureIn(figure(inside), 'shape')).toEqual({ svg, title: 'A &amp; B', note: 'Of 2024' })
  })

  test.each([
    ['that has another name', figure(chart, 'other')],
    ['without a chart', figure('<p>nothing</p>')],
    ['that ends in the middle', figure('<svg><svg></svg>').replace('</figure></main>', '')],
    ['that has no figure', chart],
  ])('but not out of one %s', (_, html) => {
    expect(pictureIn(html, 'shape')).toBe(null)
  })
})

describe('a picture that stands by itself', () => {
  const picture = { svg: chart, title: 'A &amp; B', note: 'Of 2024, as printed.' }

  test.each(themes)('in the %s theme has its colours in it, and its words', (theme) => {
    const svg = standalone(picture, { theme, width: 800, citation: 'Matang, <here> & "now"' })
    expect(svg).not.toMatch(/var\(|light-dark|class=|<!--/)
    expect(svg).toMatch(/<title>A &amp; B<\/title>.*Of 2024, as printed\..*Matang, &lt;here> &amp; &quot;now&quot;/)
    expect(new Resvg(svg).width).toBe(800)
  })

  test('differs between the themes', () => {
    expect(new Set(themes.map((theme) => standalone(picture, { theme, width: 800, citation: '' }))).size).toBe(themes.length)
  })

  test.each([
    ['its own height', '<svg width="100%" height="40"></svg>', 0],
    ['the shape of its view', '<svg viewBox="0 0 736 300"></svg>', 260],
  ])('is as tall as %s makes it', (_, svg, more) => {
    const tall = (one: string): number =>
      new Resvg(standalone({ ...picture, svg: one }, { theme: 'light', width: 800, citation: '' })).height
    expect(tall(svg) - tall(chart)).toBe(more)
  })

  test('has round dots at any width: what is stretched in a page is put where it comes to lie', () => {
    const swarm = `<svg width="100%" height="40"><svg y="4" width="100%" height="20" viewBox="0 -10 1000 20" preserveAspectRatio="none"><path d="M250.0 -5.0h0M1000.0 3.5h0" stroke-width="7"></path></svg></svg>`
    const svg = standalone({ ...picture, svg: swarm }, { theme: 'light', width: 464, citation: '' })
    expect(svg).toContain('viewBox="0 -10 400 20"><path d="M100.0 -5.0h0M400.0 3.5h0" stroke-width="7">')
    expect(svg).not.toContain('preserveAspectRatio')
  })

  test('breaks a long heading into lines that fit', () => {
    const svg = standalone({ ...picture, title: 'word '.repeat(40).trim() }, { theme: 'light', width: 480, citation: '' })
    expect(svg.match(/font-size:21px/g)?.length).toBe(6)
  })
})

const site = useSite()
const colours = (png: PNG): number => {
  const found = new Set<number>()
  for (let at = 0; at < png.data.length; at += 4) found.add(png.data.readUInt32BE(at))
  return found.size
}

test('every chart of every screen is a picture at an address, and a page that another site can frame', async () => {
  const charts: string[] = []
  for (const [, path] of screens) {
    const html = await (await fetch(site.url() + path)).text()
    charts.push(
      ...[...html.matchAll(/href="(\/(?:en\/)?pictures\/[^"]+\.svg[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
    )
  }
  expect(charts.length).toBeGreaterThan(0)
  for (const href of new Set(charts)) {
    const svg = await fetch(site.url() + href)
    expect([href, svg.status, svg.headers.get('content-type')]).toEqual([href, 200, 'image/svg+xml; charset=utf-8'])
    const text = await svg.text()
    expect([href, /var\(|NaN|undefined|<!--/.exec(text)?.[0] ?? null]).toEqual([href, null])
    const png = await fetch(site.url() + href.replace('.svg', '.png'))
    expect([href, png.status, png.headers.get('content-type')]).toEqual([href, 200, 'image/png'])
    const read = PNG.sync.read(Buffer.from(await png.arrayBuffer()))
    expect([href, read.width, colours(read) > 8]).toEqual([href, 1600, true])
    const embed = await fetch(site.url() + href.replace('/pictures/', '/embed/').replace('.svg', ''))
    expect([href, embed.status, embed.headers.get('content-security-policy')]).toEqual([
      href,
      200,
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *",
    ])
    expect(await embed.text()).not.toContain('<script')
  }
})

test('the embedded page shows in a frame of another site, with where it comes from and of which day', async () => {
  const page = await (await site.window()).newPage()
  const other = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<iframe src="${site.url()}/en/embed/distribution?year=2024" width="600" height="400"></iframe>`),
  )
  await once(other.listen(0, '127.0.0.1'), 'listening')
  const address = other.address()
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
  const frame = page.frameLocator('iframe')
  await frame.locator('svg text', { hasText: 'Every agency, 2024' }).waitFor()
  expect(await frame.locator('svg').first().innerHTML()).toMatch(/Matang, .*\/en\?year=2024, as of \d{1,2} \w+ \d{4}\./)
  expect(await frame.getByRole('link').getAttribute('href')).toBe(`${site.url()}/en?year=2024`)
  other.close()
})

test.each([
  ['a chart that the page has not', '/pictures/nothing.svg', 404],
  ['a page that is not there', '/pictures/agencies/99.99/years.svg', 404],
  ['a format that there is none of', '/pictures/distribution.gif', 404],
  ['another site', '/pictures//example.org/distribution.svg', 404],
  ['a name that is a pattern', '/pictures/.*.svg', 404],
  ['no name', '/embed/agencies/', 404],
  ['a year that no instrument covers', '/embed/distribution?year=1999', 404],
])('%s has no picture, and says so', async (_, path, status) => {
  const response = await fetch(site.url() + path, { headers: { accept: 'application/json' } })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ message: expect.stringMatching(/\w/) })
})
