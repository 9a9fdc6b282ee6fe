import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { near } from '#lib/server/found.ts'
import { languageOf } from '#lib/words/address.ts'

const themes = ['auto', 'light', 'dark'] as const

/** A page without scripts needs none of the marks that they find their places by: of the reference they are a third. */
const unmarked = (html: string): string => (html.includes('<script') ? html : html.replaceAll(/<!--(?:\[-?\d*|\])?-->/g, ''))

/** Resolves when something is painted; at once where nothing will be, or nobody tells. */
const painted =
  "new Promise((go) => document.hidden || !PerformanceObserver.supportedEntryTypes?.includes('paint') ? go() : new PerformanceObserver(go).observe({ type: 'paint', buffered: true }))"

/** A page is painted before its scripts are asked for: over a slow line they would come between. */
const paintedFirst = (html: string): string =>
  html.replace(/import\("[^"]+\/entry\/start\.[^"]+"\)/, (begin) => `${painted}.then(() => ${begin})`)

/** Tells every page its language and theme, and the document its `lang`. */
export const handle: Handle = async ({ event, resolve }) => {
  const language = languageOf(event.url.pathname)
  const theme = themes.find((known) => known === event.cookies.get('theme')) ?? 'auto'
  event.locals.language = language
  event.locals.theme = theme
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => paintedFirst(unmarked(html.replace('%lang%', language).replace('%theme%', theme))),
    preload: ({ type, path }) => type === 'css' || (type === 'font' && path.includes('inter-latin-wght-normal')),
  })
  // Going back asks nothing: what was read a moment ago is read again from the browser's own memory.
  if (event.request.method === 'GET' && response.ok && (event.isDataRequest || !response.headers.has('cache-control'))) {
    response.headers.set('cache-control', 'private, max-age=60')
    response.headers.append('vary', 'cookie')
  }
  return response
}

/** What a reader may have meant at an address that names nothing; null where something else went wrong. */
const meant = ({ kind, error, event }: Parameters<HandleServerError>[0]): string | null => {
  if (kind === 'app') return error.code === 'UNKNOWN_AGENCY' ? (event.params.code ?? null) : null
  return kind === 'framework' && error.status === 404 ? (event.url.pathname.split('/').at(-1) ?? null) : null
}

/** Where there is nothing, what is near is told; a bug is logged, and not told. */
export const handleError: HandleServerError = async (caught) => {
  if (caught.kind === 'unknown') console.error(caught.error)
  const word = meant(caught)
  return word === null ? {} : { near: await near(word, languageOf(caught.event.url.pathname)) }
}
