import type { Language } from './language.ts'

const english = /^\/en(?=\/|$)/

/** The language that an address is in: English under /en, Indonesian elsewhere. */
export const languageOf = (pathname: string): Language => (english.test(pathname) ? 'en' : 'id')

/** The address without its language. */
export const withoutLanguage = (pathname: string): string => pathname.replace(english, '') || '/'

/** The address of a page in a language. */
export const to = (language: Language, path: string): string => (language === 'id' ? path : path === '/' ? '/en' : `/en${path}`)
