/* The smallest shapes: words, numbers and places in documents. */

/** The languages that rules speak. Indonesian is the law; English is this project's own translation. */
export type Language = 'id' | 'en'

/** The same words in every language. */
export type Text = Readonly<Record<Language, string>>

/** An exact number as the regulation prints it: `'2.75'`, or `'10/3'` where no decimal is exact. Read by `fraction()`. */
export type Printed = `${number}` | `${number}/${number}`

/** An exact quotient of two safe integers, `d` positive, in lowest terms. */
export interface Fraction {
  readonly n: number
  readonly d: number
}

/** A document that rules are read from. */
export interface Source {
  readonly code: string
  readonly title: Text
  /** Whether the official text itself was read. `false`: known only through others' re-codings, and shown as such. */
  readonly seen: boolean
  /** Where the copy that was read is kept, so that a reader can check it. */
  readonly where: string
}

/** A place in a source. */
export interface Citation {
  /** Code of one of the instrument's sources. */
  readonly source: string
  /** The place, as a reader would look it up. */
  readonly at: Text
}
