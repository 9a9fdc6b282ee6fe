import { error, type RequestEvent } from '@sveltejs/kit'
import { languageOf, to } from '#lib/words/address.ts'
import { pictureIn, type Picture } from './picture.ts'

/** A chart that an address names by its page and its own name, and where that page is. */
export interface Taken {
  readonly picture: Picture
  /** The page's address, without the origin. */
  readonly page: string
}

/** Takes a chart out of its page: the last part of the address names the chart, what is before it the page. */
export const take = async ({ fetch, url }: RequestEvent, address: string): Promise<Taken> => {
  const at = address.lastIndexOf('/')
  const name = address.slice(at + 1)
  const search = new URLSearchParams(url.search)
  for (const own of ['theme', 'width']) search.delete(own)
  const path = to(languageOf(url.pathname), `/${address.slice(0, Math.max(0, at))}`)
  const page = search.size > 0 ? `${path}?${search}` : path
  // Two slashes at the start would name another site.
  if (path.startsWith('//') || !/^[a-z][a-z0-9-]*$/.test(name)) error(404, { message: `No chart is called "${name}".` })
  const response = await fetch(page)
  if (!response.ok) error(response.status, { message: `The page ${path} is not there to take a chart from.` })
  const picture = pictureIn(await response.text(), name)
  if (!picture) error(404, { message: `The page ${path} has no chart "${name}".` })
  return { picture, page }
}
