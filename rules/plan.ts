import type { Evaluation } from './evaluation.ts'
import { compare, fraction, minus, times } from './fraction.ts'
import { totalOf, type Item } from './items.ts'
import { cheapest, lowerBound } from './knapsack.ts'
import { furthest } from './optimum.ts'
import type { Component, Fraction, GradeBasis, Instrument } from './model.ts'
import { ratioOf, type Ratio } from './ratio.ts'
import { levelsOf } from './scale.ts'
import type { Score } from './score.ts'
import { isWithin, leavesOf } from './tree.ts'

/* The cheapest way from an assessment to a target, level by level. */

/** What a plan is for: an index that is not below the cut, read as a cycle reads it. */
export interface Target {
  readonly cut: Fraction
  readonly basis: GradeBasis
}

/** What a plan must keep to. */
export interface Limits {
  /** Components that stay as they are, with all beneath. */
  readonly locked: ReadonlySet<Component>
  /** Effort of one level of a leaf, whole and not negative, in units of `perEffort`; a leaf that is not named costs one effort. */
  readonly efforts: ReadonlyMap<Component, number>
  /** How many units one effort has. */
  readonly perEffort: number
  /** The highest level that a leaf may rise to. */
  readonly ceiling: number
  /** How many steps there may be; null for any number. */
  readonly maxSteps: number | null
}

/** One leaf, one level higher. */
export interface Step {
  readonly component: Component
  readonly from: number
  readonly to: number
  /** The lowest value of the level that it rises to. */
  readonly value: Fraction
  /** In points of the index. */
  readonly gain: Ratio
  readonly effort: Ratio
}

/**
 * Why a leaf cannot be planned. `rating`: it is not rated by levels that are awarded. `state`: its value stands in, or was
 * set by a named person. `tied`: another rule reads or caps it, so that raising it changes more than itself.
 */
export type Held = 'rating' | 'state' | 'tied'

/** The way to a target, or as far towards it as there is. */
export interface Plan {
  readonly reachable: boolean
  /** In the regulation's order; a leaf that rises twice has two steps. */
  readonly steps: readonly Step[]
  /** The index once all steps are done. */
  readonly reached: Score
  readonly effort: Ratio
  /** Whether it is proven that no plan costs less: by exhaustion, or because it costs no more than the bound. */
  readonly optimal: boolean
  /** What no plan can undercut, on whole units of effort; null where the target cannot be reached. */
  readonly lowerBound: Ratio | null
  readonly held: readonly { readonly component: Component; readonly why: Held }[]
}

const hundredfold = 100n

/** Points that the whole must have: the least whose index, as the basis reads it, is not below the cut. */
export const pointsFor = ({ cut: { n, d }, basis }: Target, weight: number): number => {
  const up = (a: bigint, b: bigint): bigint => (a + b - 1n) / b
  const whole = BigInt(weight)
  if (basis === 'exact') return Number(up(BigInt(n) * whole, BigInt(d)))
  // A printed index reaches the next hundredth at or above the cut from half a hundredth below it on.
  const hundredths = up(BigInt(n) * hundredfold, BigInt(d))
  return hundredths === 0n ? 0 : Number(up((2n * hundredths - 1n) * whole, 2n * hundredfold))
}

/** Numbers of indicators whose value moves more than their own points. */
const tied = ({ leaves, checks }: Instrument): ReadonlySet<number> =>
  new Set([
    ...leaves.flatMap(({ indicator }) => (indicator?.rating.kind === 'own' ? indicator.rating.reads : [])),
    ...checks.flatMap(({ when, cap }) => (cap ? [cap.indicator, ...when.map(({ indicator }) => indicator)] : [])),
  ])

const holds = (ties: ReadonlySet<number>, { component: { indicator }, state }: Evaluation): Held | null => {
  if (indicator?.rating.kind !== 'ladder' && indicator?.rating.kind !== 'decimal') return 'rating'
  if (state !== 'assessed') return 'state'
  return ties.has(indicator.number) ? 'tied' : null
}

/** The levels above a leaf's value, lowest first, with their lowest values. */
const rungs = ({ scale }: Instrument, { value }: Evaluation, ceiling: number) =>
  levelsOf(scale).flatMap((level, at) => {
    const floor = fraction(scale.floors[at] ?? '0')
    return value && level <= ceiling && compare(floor, value) > 0 ? [{ level, floor, rise: minus(floor, value) }] : []
  })

/**
 * The plan of least effort that reaches a target; of several the one of fewest steps, then the one whose earlier
 * indicators rise further. Where none reaches it: the highest index that there is, at the least effort. Throws a RangeError
 * where the index is not known.
 */
export const plan = (instrument: Instrument, root: Evaluation, target: Target, limits: Limits): Plan => {
  const { score } = root
  if (!score) throw new RangeError(`${instrument.code}: an index that is not known cannot be planned`)
  const ties = tied(instrument)
  const open = leavesOf(root).filter(({ component }) => ![...limits.locked].some((lock) => isWithin(component, lock)))
  const held = open.flatMap((leaf) => {
    const why = holds(ties, leaf)
    return why ? [{ component: leaf.component, why }] : []
  })
  const ladders = open
    .filter((leaf) => holds(ties, leaf) === null)
    .map((leaf) => ({
      component: leaf.component,
      each: limits.efforts.get(leaf.component) ?? limits.perEffort,
      rungs: rungs(instrument, leaf, limits.ceiling).map((rung) => ({ ...rung, gain: times(rung.rise, leaf.component.weight).n })),
    }))
  const items: readonly Item[] = ladders.map(({ each, rungs: own }) =>
    own.map(({ gain }, at) => ({ gain, effort: each * (at + 1), steps: at + 1 })),
  )
  const need = pointsFor(target, score.weight) - score.points
  const found = cheapest(items, need, limits.maxSteps)
  const taken = found?.taken ?? furthest(items, limits.maxSteps)
  const { gain, effort } = totalOf(items, taken)
  const bound = found ? lowerBound(items, need) : null
  return {
    reachable: found !== null,
    steps: ladders.flatMap(({ component, each, rungs: own }, at) =>
      own.slice(0, taken[at]).map(({ level, floor, gain: whole }, rung) => ({
        component,
        from: level - 1,
        to: level,
        value: floor,
        gain: ratioOf(whole - (own[rung - 1]?.gain ?? 0), score.weight),
        effort: ratioOf(each, limits.perEffort),
      })),
    ),
    reached: { points: score.points + gain, weight: score.weight },
    effort: ratioOf(effort, limits.perEffort),
    optimal: found === null || found.optimal || effort === bound,
    lowerBound: bound === null ? null : ratioOf(bound, limits.perEffort),
    held,
  }
}
