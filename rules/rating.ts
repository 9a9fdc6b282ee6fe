import type { Printed, Text } from './terms.ts'

/* How an indicator comes by its value, and the cases that prove it. */

/** A situation and what the rules make of it: a test of one indicator, and an example in the catalogue. */
export interface Case {
  /** The situation in a short sentence. */
  readonly name: Text
  /**
   * Which criteria are met, for an indicator rated by criteria: `'2'` is every criterion of level 2 and below,
   * `'2 + 3.1'` also the first of level 3, `'3 - 2.2'` all but the second of level 2, `''` none.
   */
  readonly met?: string
  /** The value given, for an indicator rated by a value: an assessor's decimal, another body's index, a count. */
  readonly given?: Printed
  /** Values of other indicators that its rating reads, by number; those not named have none. */
  readonly reads?: Readonly<Record<number, Printed>>
  /** What the indicator is worth then, on the instrument's scale. */
  readonly gives: Printed
  /** Codes of the messages that go with it; left out where there are none. */
  readonly says?: readonly string[]
}

/** The cases of a group's indicators, by number. */
export type Cases = Readonly<Record<number, readonly Case[]>>

/** A message that a rating can give, with `{placeholders}` in both languages. */
export type Messages = Readonly<Record<string, Text>>

/** What is known of an indicator when it is rated by a function of its own. */
export interface Claim {
  /** The value given, as written; null where none was. */
  readonly given: Printed | null
  /** Codes of the criteria that are met, such as `3.1`. */
  readonly met: readonly string[]
  /** The value of another indicator of the instrument; null where it has none. Throws for one that was not declared. */
  readonly read: (indicator: number) => Printed | null
}

/** A value on the instrument's scale, in whole steps of it, and the messages that go with it. */
export interface Verdict {
  readonly value: Printed
  readonly messages?: readonly { readonly code: string; readonly values?: Readonly<Record<string, string>> }[]
}

/** A pure function of its claim: no clock, no randomness, nothing but what it is given. */
export type Rate = (claim: Claim) => Verdict

/**
 * How an indicator comes by its value. All but `own` are data.
 * `ladder`: a whole level; by criteria, the highest whose criteria and all below are met, unbroken.
 * `decimal`: a value on the scale, given by the assessor.
 * `external`: another body's index, converted by straight lines between points; a floor stands in while it is awaited.
 * `count`: how many services there are, by thresholds.
 * `own`: a function of the maintainer's, with the indicators that it reads.
 */
export type Rating =
  | { readonly kind: 'ladder' }
  | { readonly kind: 'decimal' }
  | {
      readonly kind: 'external'
      readonly index: Text
      readonly body: Text
      /** [their value, ours], ascending in both. */
      readonly points: readonly (readonly [Printed, Printed])[]
      readonly floor: Printed
    }
  | {
      readonly kind: 'count'
      readonly of: Text
      /** [count from which on, value], ascending in both; the first count is 0. */
      readonly steps: readonly (readonly [Printed, Printed])[]
    }
  | {
      readonly kind: 'own'
      /** Numbers of the indicators that it reads; no circle of them. */
      readonly reads: readonly number[]
      readonly messages: Messages
      readonly rate: Rate
      /** Why the value may fall when more criteria are met; without it, a falling value is refused. */
      readonly falls?: Text
    }
