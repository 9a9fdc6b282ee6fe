import { describe, expect, test } from 'vitest'
import { useSite } from './site.ts'

/* What search engines and whoever links to a page are told. */

const site = useSite()
const text = async (path: string): Promise<string> => (await fetch(site.url() + path)).text()
const attributes = (html: string, tag: RegExp): readonly string[] => [...html.matchAll(tag)].map(([, value = '']) => value)

test('the map names every public page in both languages, and none twice', async () => {
  const addresses = attributes(await text('/sitemap.xml'), /<loc>([^<]*)<\/loc>/g)
  const paths = addresses.map((address) => address.slice(site.url().length))
  expect(new Set(paths).size).toBe(paths.length)
  for (const path of ['/', '/en', '/data', '/about', '/components', '/agencies/35.73', '/en/agencies/51.71', '/instruments/spbe-2020/I29'])
    expect(paths).toContain(path)
  expect(paths.filter((path) => /^\/agencies\/./.test(path))).toHaveLength(647)
  expect(paths.filter((path) => path.startsWith('/en'))).toHaveLength(paths.length / 2)
  expect(paths.filter((path) => /graphql|download|pictures|embed|workbench/.test(path))).toEqual([])
})

test('robots are shown the map, and kept from what is no page', async () => {
  const robots = await text('/robots.txt')
  expect(robots).toContain(`Sitemap: ${site.url()}/sitemap.xml`)
  for (const path of ['/graphql', '/download', '/theme']) expect(robots).toContain(`Disallow: ${path}\n`)
  expect(robots).not.toMatch(/Disallow: \/(\n|pictures|agencies|data)/)
})

describe.each([
  ['/instruments/spbe-2020/D4', '/instruments/spbe-2020/D4', '/en/instruments/spbe-2020/D4'],
  ['/en/instruments/spbe-2020/D4?year=2023&kind=CITY', '/instruments/spbe-2020/D4', '/en/instruments/spbe-2020/D4'],
  ['/components?q=audit', '/components', '/en/components'],
  ['/data', '/data', '/en/data'],
  ['/en/about', '/about', '/en/about'],
])('%s', (path, indonesian, english) => {
  test('has one title, one description, one address of its own, and names its other language', async () => {
    const head = (await text(path)).split('</head>')[0] ?? ''
    expect(attributes(head, /<title>([^<]+)<\/title>/g)).toHaveLength(1)
    expect(attributes(head, /<meta name="description" content="([^"]{20,})"/g)).toHaveLength(1)
    const own = path.startsWith('/en') ? english : indonesian
    expect(attributes(head, /<link rel="canonical" href="([^"]+)"/g)).toEqual([site.url() + own])
    expect(attributes(head, /<link rel="alternate" hreflang="id" href="([^"]+)"/g)).toEqual([site.url() + indonesian])
    expect(attributes(head, /<link rel="alternate" hreflang="en" href="([^"]+)"/g)).toEqual([site.url() + english])
    expect(attributes(head, /<meta property="og:title" content="([^"]+)"/g)).toHaveLength(1)
  })
})

test('the picture of a page is the one of the view that is linked, and is there', async () => {
  const [image = ''] = attributes(
    await text('/instruments/spbe-2020/D4?year=2023&kind=CITY'),
    /<meta property="og:image" content="([^"]+)"/g,
  )
  expect(image.replaceAll('&amp;', '&')).toBe(`${site.url()}/pictures/instruments/spbe-2020/D4/distribution.png?year=2023&kind=CITY`)
  const response = await fetch(image.replaceAll('&amp;', '&'))
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
})

test.each(['/data', '/about', '/instruments/smart-city/I4'])('%s, which has no chart, promises no picture', async (path) => {
  expect(await text(path)).not.toContain('og:image')
})
