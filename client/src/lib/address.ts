import type { Language as GraphLanguage } from '../generated/graphql.ts'
import type { Language } from '#lib/words/index.ts'

/* What addresses say, read once for every page. */

/** A year in an address; null where there is none or it is none. */
export const yearIn = (params: URLSearchParams): number | null => {
  const year = params.get('year')
  return year && /^\d{4}$/.test(year) ? Number(year) : null
}

/** The graph's word for a language. */
export const graphLanguage = (language: Language): GraphLanguage => (language === 'id' ? 'ID' : 'EN')
