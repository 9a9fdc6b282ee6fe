import { askSchema } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'
import { typesIn } from './sdl.ts'

/* The whole page is text: scripts would only send it a second time. */
export const csr = false

let known: { readonly sdl: string; readonly kinds: ReturnType<typeof typesIn> } | null = null

export const load: PageServerLoad = async () => {
  const sdl = await askSchema()
  known = known?.sdl === sdl ? known : { sdl, kinds: typesIn(sdl) }
  return { kinds: known.kinds }
}
