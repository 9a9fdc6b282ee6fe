import type { Component, Fraction, Instrument, Verdict } from './model.ts'

/**
 * A score at any component: value × weight, summed, over weight. Both are integers in units of the instrument
 * (`instrument.unit` units make one percent of the index). It stays a pair until it is printed.
 */
export interface Score {
  readonly points: number
  readonly weight: number
}

/**
 * Why a component has a value, or has none.
 * With a value: `assessed`; `assumed_floor` (the lowest value stands in while an answer is awaited, as the regulation
 * orders); `overridden` (set by a named person with a reason). Without one: `not_assessed`; `not_applicable`;
 * `awaiting_external` (another body's figure is due); `published_only` (an official result exists, its level was not published).
 */
export type State = 'assessed' | 'assumed_floor' | 'overridden' | 'not_assessed' | 'not_applicable' | 'awaiting_external' | 'published_only'

/**
 * What is known of one leaf. `given` counts steps of the scale: the level, the assessor's decimal, another body's figure;
 * null where the state has no value, and for an assumed floor.
 */
export interface Answer {
  readonly state: State
  readonly given: number | null
}

/** What scoring a set of answers gives, as it is stored. */
export interface Scored {
  /** By position of the component; null where there is no value. */
  readonly points: readonly (number | null)[]
  /** Messages of leaves that are rated by a function of their own, by position of the leaf; empty for all others. */
  readonly said: readonly { readonly leaf: number; readonly messages: NonNullable<Verdict['messages']> }[]
}

const valued: ReadonlySet<State> = new Set<State>(['assessed', 'assumed_floor', 'overridden'])

/** Whether a state carries a value. */
export const hasValue = (state: State): boolean => valued.has(state)

/** The one sum of this product: pairs fold into the pair of what they make up. */
export const total = (scores: readonly Score[]): Score => ({
  points: scores.reduce((sum, { points }) => sum + points, 0),
  weight: scores.reduce((sum, { weight }) => sum + weight, 0),
})

/** Value × weight, which the instrument's unit makes whole. */
const pointsOf = ({ code, weight }: Component, { n, d }: Fraction): number => {
  const points = (n * weight) / d
  if (!Number.isSafeInteger(points)) throw new RangeError(`${code}: ${n}/${d} is not a whole number of points`)
  return points
}

/** Points of every component, by position, from the values of the leaves; null where something beneath has none: missing is never zero. */
export const tally = (instrument: Instrument, leaves: readonly ({ readonly value: Fraction } | null)[]): readonly (number | null)[] => {
  const points: (number | null)[] = instrument.components.map(() => null)
  const fold = (component: Component): number | null => {
    const leaf = component.leaf === null ? null : leaves[component.leaf]
    const own = component.leaf === null ? sum(component.children.map(fold)) : leaf ? pointsOf(component, leaf.value) : null
    points[component.position] = own
    return own
  }
  fold(instrument.root)
  return points
}

const sum = (parts: readonly (number | null)[]): number | null =>
  parts.reduce((whole, part) => (whole === null || part === null ? null : whole + part), 0)
