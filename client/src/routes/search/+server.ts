import { json, redirect } from '@sveltejs/kit'
import { foundFor } from '#lib/server/found.ts'
import { languageOf, to } from '#lib/words/address.ts'
import type { RequestHandler } from './$types'

/** What a search box offers while it is typed in. */
export const GET: RequestHandler = async ({ url, request }) => {
  const language = languageOf(url.pathname)
  const search = url.searchParams.get('q')?.trim() ?? ''
  if (!request.headers.get('accept')?.includes('json')) redirect(303, `${to(language, '/agencies')}?q=${encodeURIComponent(search)}`)
  return json(search === '' ? [] : await foundFor(search, language))
}
