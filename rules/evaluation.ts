import type { Citation, Component, Text } from './model.ts'
import type { Score, State } from './score.ts'

/* What comes out of scoring, as data. */

/** A component with its score and the reason for it. */
export interface Evaluation {
  readonly component: Component
  readonly state: State
  /** The level given; null above a leaf and where the state has no value. */
  readonly level: number | null
  /** Null where something beneath has no value: missing is never zero. */
  readonly score: Score | null
  /** How many of the leaves beneath have a value. */
  readonly assessed: number
  /** How many leaves there are beneath; 1 for a leaf. */
  readonly total: number
  readonly children: readonly Evaluation[]
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
 * the score. `ladder`: a level was given, its criteria are met, those of the next level are not. `no-value`: a state.
 */
export interface Explanation {
  readonly rule: 'sum' | 'ladder' | 'no-value'
  readonly text: Text
  /** What was added up; empty for a leaf. */
  readonly terms: readonly Term[]
  /** Criteria met, by level; empty above a leaf. */
  readonly met: readonly Criterion[]
  /** Criteria of the next level: what blocks it. Empty at the top of the scale and above a leaf. */
  readonly blocking: readonly Criterion[]
  readonly cites: readonly Citation[]
}
