/* What a plan chooses among, as whole numbers: of each item at most one choice. Nothing here knows what a score is. */

/** One way to take an item; what is not taken gains, costs and steps nothing. */
export interface Choice {
  readonly gain: number
  readonly effort: number
  readonly steps: number
}

/** Ascending in gain, effort and steps; gains are positive. */
export type Item = readonly Choice[]

/** Which choice of each item is taken, counted from 1; 0 for none. */
export type Taken = readonly number[]

/** What is not taken. */
export const nothing: Choice = { gain: 0, effort: 0, steps: 0 }

/** The choice that is taken of an item. */
export const chosen = (item: Item, taken: number): Choice => item[taken - 1] ?? nothing

/** What is taken, together. */
export const totalOf = (items: readonly Item[], taken: Taken): Choice =>
  items.reduce((sum, item, at) => {
    const { gain, effort, steps } = chosen(item, taken[at] ?? 0)
    return { gain: sum.gain + gain, effort: sum.effort + effort, steps: sum.steps + steps }
  }, nothing)
