import type { Text } from '../../rules/model.ts'

/** What a variable can be sent as. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/**
 * Where a chart finds its figures in the answer. A path names fields from the answer's root, such as `agencies.edges.node`;
 * it goes through every member of a list on its way.
 */
export interface Chart {
  readonly kind: 'bar' | 'line' | 'histogram'
  /** Path of the rows, from the root. */
  readonly rows: string
  /** What a row is called or where it stands, from the row. */
  readonly x: string
  /** The figure, from the row. */
  readonly y: string
  /** What divides a line into runs, from the row: none is drawn across a change of it. */
  readonly group?: string
  /** Ends of the scale, from the root; default: those of the figures. */
  readonly least?: string
  readonly most?: string
}

/** A question that analysts ask, with the document that answers it and variables that begin it. */
export interface Question {
  readonly code: string
  readonly title: Text
  /** What it asks and how to read the answer. */
  readonly asks: Text
  /** Holds one operation. A variable `$first` is the size of its page, `$language` the language of its words. */
  readonly document: string
  readonly variables: Readonly<Record<string, Json>>
  readonly chart?: Chart
}

/** A question as it stands; a typo in its shape does not compile. */
export const defineQuestion = (question: Question): Question => question
