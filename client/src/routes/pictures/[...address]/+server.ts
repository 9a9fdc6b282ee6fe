import { renderAsync } from '@resvg/resvg-js'
import { error } from '@sveltejs/kit'
import { createRequire } from 'node:module'
import { day } from '#lib/format.ts'
import { standalone, themes } from '#lib/server/picture.ts'
import { take } from '#lib/server/take.ts'
import { reading } from '#lib/reading.ts'
import { languageOf } from '#lib/words/address.ts'
import { words } from '#lib/words/index.ts'
import type { RequestHandler } from './$types'

const { resolve } = createRequire(import.meta.url)
const fontFiles = ['500Medium/Inter_500Medium', '600SemiBold/Inter_600SemiBold'].map((name) =>
  resolve(`@expo-google-fonts/inter/${name}.ttf`),
)

const [narrowest, widest, usual] = [320, 1600, 800]

const png = async (svg: string): Promise<Uint8Array<ArrayBuffer>> => {
  const drawn = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' },
    fitTo: { mode: 'zoom', value: 2 },
  })
  return new Uint8Array(drawn.asPng())
}

/** The chart of a page as a picture: /pictures/<page>/<chart>.svg or .png, with the page's own parameters, and theme and width. */
export const GET: RequestHandler = async (event) => {
  const [, address, format] = /^(.+)\.(svg|png)$/.exec(event.params.address) ?? []
  if (!address || !format) error(404, { message: 'A picture is an .svg or a .png.' })
  const read = reading(event.url.searchParams)
  const width = Math.min(widest, Math.max(narrowest, read.whole('width') ?? usual))
  const theme = read.choice('theme', themes) ?? 'light'
  const { picture, page } = await take(event, address)
  const language = languageOf(event.url.pathname)
  const citation = words(language).figure.citation(`${event.url.host}${decodeURI(page)}`, day(language, new Date()))
  const svg = standalone(picture, { theme, width, citation })
  event.setHeaders({
    'cache-control': 'public, max-age=300',
    'content-type': format === 'svg' ? 'image/svg+xml; charset=utf-8' : 'image/png',
  })
  return new Response(format === 'svg' ? svg : await png(svg))
}
