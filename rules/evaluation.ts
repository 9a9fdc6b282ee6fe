import type { Check, Citation, Component, Fraction, Rating, Text, Verdict } from './model.ts'
import type { Score, State } from './score.ts'

/* What comes out of scoring, as data. */

/** A component with its score and the reason for it. */
export interface Evaluation {
  readonly component: Component
  readonly state: State
  /** What was given for a leaf, in steps of the scale; null above a leaf and where nothing was. */
  readonly given: number | null
  /** The value of a leaf, exactly; null above a leaf and where the state has no value. */
  readonly value: Fraction | null
  /** The level that the value has reached; null where there is no value. */
  readonly level: number | null
  /** Null where something beneath has no value: missing is never zero. */
  readonly score: Score | null
  /** How many of the leaves beneath have a value. */
  readonly assessed: number
  /** How many leaves there are beneath; 1 for a leaf. */
  readonly total: number
  readonly children: readonly Evaluation[]
  /** What a rating of one's own had to say of a leaf. */
  readonly messages: NonNullable<Verdict['messages']>
  /** Checks across indicators that this component has a part in. */
  readonly checks: readonly Check[]
  /** What was added up with which weights under which article, or which criteria are met and which block the next level. */
  readonly explanation: Explanation
}

/** A criterion of one level of an indicator, with a code of its own: `I29.3.1`. */
export interface Criterion {
  readonly code: string
  readonly level: number
  readonly text: Text
  readonly evidence: readonly Text[]
}

/** One addend of a sum: a component with its points and weight, in units of the instrument; points null where it has no value. */
export interface Term {
  readonly component: Component
  readonly points: number | null
  readonly weight: number
}

/**
 * Why a score is what it is, as data. `sum`: points of the terms over their weight; redoing it from `terms` alone gives
 * the score. `ladder`: a level was given, its criteria are met, those of the next level are not. `decimal`: the assessor
 * gave a value. `external`: another body's figure was converted. `count`: services were counted. `own`: a function of the
 * rules gave the value. `floor`: the lowest value stands in. `override`: a named person set it. `no-value`: a state.
 */
export interface Explanation {
  readonly rule: 'sum' | Rating['kind'] | 'floor' | 'override' | 'no-value'
  readonly text: Text
  /** What was added up; empty for a leaf. */
  readonly terms: readonly Term[]
  /** Criteria met, by level; empty above a leaf. */
  readonly met: readonly Criterion[]
  /** Criteria of the next level: what blocks it. Empty at the top of the scale and above a leaf. */
  readonly blocking: readonly Criterion[]
  /** What typically lifts to the next level; null at the top of the scale and above a leaf. */
  readonly recommendation: Text | null
  readonly cites: readonly Citation[]
}
