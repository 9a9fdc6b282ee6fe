import type { Language } from '#lib/words/language.ts'

/* Writes what the API answered; rounds nothing: decimals keep the digits that they came with. */

const locale = { id: 'id-ID', en: 'en-GB' } as const

/** A decimal string with the language's separator: 3,19 and 3.19. */
export const decimal = (language: Language, value: string): string => (language === 'id' ? value.replace('.', ',') : value)

/** A difference with its sign: +0,56 and −0.11. */
export const signed = (language: Language, value: string): string =>
  (value.startsWith('-') ? '' : '+') + decimal(language, value).replace('-', '−')

/** A decimal with zeros up to so many digits after its point, for a column; a quotient stays as it is. */
export const padded = (value: string, digits: number): string =>
  value.includes('.') ? value.padEnd(value.indexOf('.') + 1 + digits, '0') : value

/*
 * Intl would write counts and lists the same, and the tests hold it to that; but it takes a telephone a twentieth of a second to
 * wake it, while a page is taken over.
 */

/** A count with the language's thousands: 889.359 and 889,359. */
export const count = (language: Language, value: number): string =>
  String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, language === 'id' ? '.' : ',')

/** Names in a row: a, b, dan c. */
export const list = (language: Language, items: readonly string[]): string => {
  const [before, last] = [items.slice(0, -1), items.at(-1) ?? '']
  if (before.length === 0) return last
  const and = language === 'en' ? ' and ' : before.length > 1 ? ', dan ' : ' dan '
  return before.join(', ') + and + last
}

/** Rules of plurals, made when they are first wanted. */
const rules = new Map<Language, Intl.PluralRules>()

/** The plural category of a number. */
export const plural = (language: Language, value: number, forms: { readonly one: string; readonly other: string }): string => {
  const own = rules.get(language) ?? new Intl.PluralRules(locale[language])
  rules.set(language, own)
  return own.select(value) === 'one' ? forms.one : forms.other
}

/** A moment of the graph, as a date and a time of the western Indonesian day. */
export const moment = (language: Language, at: string): string =>
  new Date(at).toLocaleString(locale[language], { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' })

/** A day of the western Indonesian calendar. */
export const day = (language: Language, at: Date): string =>
  at.toLocaleDateString(locale[language], { dateStyle: 'long', timeZone: 'Asia/Jakarta' })

/** An evaluation as sentences name it; its code is all that is known of it. */
export const evaluation = (programme = 'spbe'): string => programme.replaceAll('-', ' ').toUpperCase()
