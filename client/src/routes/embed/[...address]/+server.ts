import { day } from '#lib/format.ts'
import { standalone, themes } from '#lib/server/picture.ts'
import { take } from '#lib/server/take.ts'
import { reading } from '#lib/reading.ts'
import { languageOf } from '#lib/words/address.ts'
import { words } from '#lib/words/index.ts'
import type { RequestHandler } from './$types'

const width = 800

/** The chart of a page by itself, for the pages of others: no script, no style but its own, a link back and the day. */
export const GET: RequestHandler = async (event) => {
  const theme = reading(event.url.searchParams).choice('theme', themes) ?? 'light'
  const { picture, page } = await take(event, event.params.address)
  const language = languageOf(event.url.pathname)
  const w = words(language)
  const citation = w.figure.citation(`${event.url.host}${decodeURI(page)}`, day(language, new Date()))
  const svg = standalone(picture, { theme, width, citation }).replace(/ width="\d+" height="\d+">/, ' role="img">')
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${picture.title} · ${w.product}</title>
<style>body{margin:0}svg{display:block;width:100%;height:auto}a{display:block;color:inherit}</style>
</head>
<body><a href="${event.url.origin}${page.replaceAll('&', '&amp;')}" target="_blank" rel="noopener">${svg}</a></body>
</html>`
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=300',
      // The one page that others may frame; it runs nothing.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *",
    },
  })
}
