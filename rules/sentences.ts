import { fraction } from './fraction.ts'
import type { Citation, Fraction, Printed, Text } from './model.ts'

/* What the lint says, in whole sentences that begin with the place. */

/** A printed number handed on, or the sentence that says why it is none. */
export const read = (place: string, printed: Printed, then: (value: Fraction) => readonly string[]): readonly string[] => {
  try {
    return then(fraction(printed))
  } catch (error) {
    return [`${place}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** What occurs twice among values that must differ. */
export const twice = (what: string, values: readonly (string | number)[]): readonly string[] =>
  [...new Set(values.filter((value, at) => values.indexOf(value) !== at))].map((value) => `${what} ${value} stands twice`)

/** A text that lacks a language. */
export const worded = (place: string, text: Text): readonly string[] => [
  ...(text.id.trim() ? [] : [`${place} has no Indonesian words`]),
  ...(text.en.trim() ? [] : [`${place} has no English words`]),
]

/** Citations that are missing, or that name a source which is not known. */
export const cited = (place: string, cites: readonly Citation[], known: ReadonlySet<string>): readonly string[] =>
  cites.length === 0
    ? [`${place} has no citation`]
    : cites.flatMap(({ source, at }) => [
        ...(known.has(source) ? [] : [`${place} cites "${source}", which is not among the sources`]),
        ...worded(`${place}, its citation of ${source},`, at),
      ])

const holes = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted()

/** A message whose placeholders differ between the languages. */
export const matched = (place: string, text: Text): readonly string[] =>
  holes(text.id).join() === holes(text.en).join()
    ? []
    : [`${place} has the placeholders ${list(text.id)} in Indonesian, ${list(text.en)} in English`]

const list = (text: string): string =>
  holes(text).length > 0
    ? holes(text)
        .map((name) => `{${name}}`)
        .join(', ')
    : 'none'
