/** One row of a profile: a score beside the middle of its peers; null where not known. */
export interface ProfileRow {
  readonly code: string
  readonly label: string
  /** Where the row leads. */
  readonly href: string
  /** How many groups it lies in. */
  readonly depth: number
  readonly value: string | null
  readonly median: string | null
  readonly lower: string | null
  readonly upper: string | null
}
