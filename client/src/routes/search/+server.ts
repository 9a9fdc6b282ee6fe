import { json, redirect } from '@sveltejs/kit'
import { graphLanguage } from '#lib/address.ts'
import type { Found } from '#lib/found.ts'
import { askPanel } from '#lib/server/ask.ts'
import { languageOf, to } from '#lib/words/address.ts'
import { FoundDocument } from '../../generated/graphql.ts'
import type { RequestHandler } from './$types'

/** What a search box offers while it is typed in: agencies by any part of their name or code, then components. */
export const GET: RequestHandler = async ({ url, request }) => {
  const language = languageOf(url.pathname)
  const search = url.searchParams.get('q')?.trim() ?? ''
  if (!request.headers.get('accept')?.includes('json')) redirect(303, `${to(language, '/agencies')}?q=${encodeURIComponent(search)}`)
  if (search === '') return json([])
  const { data } = await askPanel(FoundDocument, { search, language: graphLanguage(language) })
  const found: readonly Found[] = data
    ? [
        ...data.agencies.nodes.map(({ code, name }) => ({ name, code, href: to(language, `/agencies/${code}`) })),
        ...data.components.nodes.map(({ code, label, instrument }) => ({
          name: label,
          code,
          href: to(language, `/instruments/${instrument.code}/${code}`),
        })),
      ]
    : []
  return json(found)
}
