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

/** A count with the language's thousands: 889.359 and 889,359. */
export const count = (language: Language, value: number): string => value.toLocaleString(locale[language])

/** A percentage of a whole, for sentences. */
export const share = (language: Language, part: number, whole: number): string =>
  (whole === 0 ? 0 : part / whole).toLocaleString(locale[language], { style: 'percent', maximumFractionDigits: 0 })

/** Names in a row: a, b, dan c. */
export const list = (language: Language, items: readonly string[]): string => new Intl.ListFormat(locale[language]).format(items)

/** The plural category of a number. */
export const plural = (language: Language, value: number, forms: { readonly one: string; readonly other: string }): string =>
  new Intl.PluralRules(locale[language]).select(value) === 'one' ? forms.one : forms.other

/** A moment of the graph, as a date and a time of the western Indonesian day. */
export const moment = (language: Language, at: string): string =>
  new Date(at).toLocaleString(locale[language], { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' })

/** A day of the western Indonesian calendar. */
export const day = (language: Language, at: Date): string =>
  at.toLocaleDateString(locale[language], { dateStyle: 'long', timeZone: 'Asia/Jakarta' })
