import type { Reroute } from '@sveltejs/kit/hooks'
import { withoutLanguage } from '#lib/words/address.ts'

/** English pages are the Indonesian ones under /en. */
export const reroute: Reroute = ({ url }) => withoutLanguage(url.pathname)
