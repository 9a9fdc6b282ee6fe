import type { Handle } from '@sveltejs/kit/hooks'
import { languageOf } from '#lib/words/address.ts'

const themes = ['auto', 'light', 'dark'] as const

/** Tells every page its language and theme, and the document its `lang`. */
export const handle: Handle = async ({ event, resolve }) => {
  const language = languageOf(event.url.pathname)
  const theme = themes.find((known) => known === event.cookies.get('theme')) ?? 'auto'
  event.locals.language = language
  event.locals.theme = theme
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', language).replace('%theme%', theme),
    preload: ({ type, path }) => type === 'css' || (type === 'font' && path.includes('inter-latin-wght-normal')),
  })
  // Going back asks nothing: what was read a moment ago is read again from the browser's own memory.
  if (event.request.method === 'GET' && response.ok && (event.isDataRequest || !response.headers.has('cache-control'))) {
    response.headers.set('cache-control', 'private, max-age=60')
    response.headers.append('vary', 'cookie')
  }
  return response
}
