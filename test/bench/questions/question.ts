/** What is known of a set before it is asked: codes of its bodies, and the cursor after the first hundred by name. */
export interface Facts {
  readonly codes: readonly string[]
  readonly years: readonly number[]
  readonly after: string
}

export type Variables = Readonly<Record<string, unknown>>

/** One question, as each server is asked it, and how each answer comes to one shape. */
export interface Question {
  readonly name: string
  readonly title: string
  readonly callers: number
  /** Another choice of bodies and years for each number. */
  readonly variables: (facts: Facts, at: number) => Variables
  /** This server's document; where the graph cannot be asked yet, why. */
  readonly graph: { readonly document: string; shape(data: unknown): unknown } | { readonly missing: string }
  /** Whether compact rows alone can answer it. */
  readonly compact: boolean
  /** One statement over rows that builds the JSON in the database. */
  readonly sql: { readonly text: string; readonly values: (variables: Variables) => readonly unknown[]; shape(data: unknown): unknown }
  /** PostGraphile's document. */
  readonly peer: { readonly document: string; shape(data: unknown): unknown }
}

export const same = (data: unknown): unknown => data

/** A number that looks random and is the same in every run. */
export const pick = (at: number, from: number, salt = 1): number => Math.abs(Math.imul(at * 2 + salt, 2_654_435_761) >> 4) % from
