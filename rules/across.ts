import type { Citation, Printed, Text } from './terms.ts'

/* What relates indicators to each other: within an edition, and from one edition to the next. */

/** One condition of a check: the value of an indicator within bounds. */
export interface Condition {
  readonly indicator: number
  readonly atLeast?: Printed
  readonly atMost?: Printed
}

/**
 * A rule across indicators: raised when every condition holds, it says what does not fit together. It changes no score,
 * unless it caps one, for which a regulation must be cited.
 */
export interface Check {
  readonly code: string
  readonly when: readonly Condition[]
  readonly message: Text
  readonly cites: readonly Citation[]
  readonly cap?: { readonly indicator: number; readonly at: Printed }
}

/** How an indicator of one edition relates to one of an earlier edition. */
export interface Relation {
  /** Number in this edition. */
  readonly number: number
  /** Number in the earlier edition; null where nothing there corresponds. */
  readonly was: number | null
  /** `subset`: this one asks part of what the other asked. */
  readonly relation: 'equal' | 'subset' | 'superset' | 'intersects' | 'none'
  readonly note?: Text
}

/** What became of an earlier edition's indicators, one by one. */
export interface Crosswalk {
  /** Code of the earlier edition. */
  readonly from: string
  readonly relations: readonly Relation[]
  /** Numbers in the earlier edition that nothing here continues. */
  readonly dropped: readonly number[]
}
