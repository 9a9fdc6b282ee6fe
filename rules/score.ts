import type { Component, Instrument } from './model.ts'

/**
 * A score at any component: level × weight, summed, over weight. Both are integers in units of the instrument
 * (`instrument.unit` units make one percent of the index). It stays a pair until it is printed.
 */
export interface Score {
  readonly points: number
  readonly weight: number
}

/**
 * Why a component has a value, or has none.
 * With a value: `assessed`; `assumed_floor` (the lowest level stands in while an answer is awaited, as the regulation
 * orders); `overridden` (set by a named person with a reason). Without one: `not_assessed`; `not_applicable`;
 * `awaiting_external` (another body's figure is due); `published_only` (an official result exists, its level was not published).
 */
export type State = 'assessed' | 'assumed_floor' | 'overridden' | 'not_assessed' | 'not_applicable' | 'awaiting_external' | 'published_only'

/** What is known of one leaf: a level where the state has a value, null where it has none. */
export interface Answer {
  readonly state: State
  readonly level: number | null
}

const valued: ReadonlySet<State> = new Set<State>(['assessed', 'assumed_floor', 'overridden'])

/** Whether a state carries a value. */
export const hasValue = (state: State): boolean => valued.has(state)

/** The one sum of this product: pairs fold into the pair of what they make up. */
export const total = (scores: readonly Score[]): Score => ({
  points: scores.reduce((sum, { points }) => sum + points, 0),
  weight: scores.reduce((sum, { weight }) => sum + weight, 0),
})

/** Refuses, by name, answers that the instrument does not know. `historical` admits the level that only old records contain. */
const checked = (instrument: Instrument, answers: readonly Answer[], historical: boolean): readonly Answer[] => {
  const { code, leaves, scale } = instrument
  const min = historical ? scale.historicalMin : scale.min
  if (answers.length !== leaves.length) throw new RangeError(`${code} asks for ${leaves.length} levels, ${answers.length} were given`)
  leaves.forEach((leaf, position) => {
    const answer = answers[position]
    if (!answer || hasValue(answer.state) === (answer.level === null))
      throw new RangeError(`${code} ${leaf.code}: the state "${answer?.state}" does not go with the level ${answer?.level}`)
    if (answer.level !== null && !(Number.isInteger(answer.level) && answer.level >= min && answer.level <= scale.max))
      throw new RangeError(`${code} ${leaf.code}: level ${answer.level} is not a whole level from ${min} to ${scale.max}`)
  })
  return answers
}

/**
 * Points of every component, by position; null where something beneath has no value, for missing is never zero.
 * Throws a RangeError that names the leaf when an answer is not one of the instrument's.
 */
export const tally = (
  instrument: Instrument,
  answers: readonly Answer[],
  { historical = false }: { readonly historical?: boolean } = {},
): readonly (number | null)[] => {
  const given = checked(instrument, answers, historical)
  const points: (number | null)[] = instrument.components.map(() => null)
  const fold = (component: Component): number | null => {
    const level = component.leaf === null ? null : (given[component.leaf]?.level ?? null)
    const own = component.leaf === null ? sum(component.children.map(fold)) : level === null ? null : level * component.weight
    points[component.position] = own
    return own
  }
  fold(instrument.root)
  return points
}

const sum = (parts: readonly (number | null)[]): number | null =>
  parts.reduce((whole, part) => (whole === null || part === null ? null : whole + part), 0)
