import { draw } from './draw.ts'
import type { Evaluation } from './evaluation.ts'
import { compare, fraction, minus, times } from './fraction.ts'
import type { Component, Fraction, GradeBasis, Instrument } from './model.ts'
import { printed, printRatio } from './print.ts'
import { order, ratioIn, ratioOf } from './ratio.ts'
import { levelsOf } from './scale.ts'
import { leavesOf } from './tree.ts'

/* How sure a rank is: what it would be if weights, or one level, were a little different. All of it in whole numbers. */

/** What an index is added up from, in hundredths of a point of the instrument, so that points and printed figures are whole alike. */
export interface Figures {
  /** The index that ranks × the weight of the whole. */
  readonly whole: number
  /** Of each component right beneath the index. */
  readonly parts: readonly number[]
}

/** Ranks over a number of cases; 1 is highest. */
export interface Interval {
  readonly best: number
  readonly worst: number
  /** Of the central 90 percent: a twentieth of the cases is better, a twentieth worse, or equal. */
  readonly likelyBest: number
  readonly likelyWorst: number
  /** How many cases were tried. */
  readonly cases: number
}

/** Weights are drawn in ten-thousandths of themselves. */
export const grain = 10_000

const intervalOf = (ranks: readonly number[]): Interval => {
  const sorted = ranks.toSorted((a, b) => a - b)
  const edge = Math.floor(sorted.length / 20)
  const at = (place: number): number => sorted[place] ?? 0
  return {
    best: at(0),
    worst: at(sorted.length - 1),
    likelyBest: at(edge),
    likelyWorst: at(sorted.length - 1 - edge),
    cases: sorted.length,
  }
}

/** The rank of a whole among others. */
export const rankOf = (others: readonly Figures[], whole: number): number => 1 + others.filter((other) => other.whole > whole).length

const hundredths = (figure: string, weight: number): number => {
  const { points, weight: under } = printed(figure)
  return (points * weight * 100) / under
}

/**
 * Figures of a result: of its parts as computed, else as printed; of the whole as it ranks, printed before computed.
 * Null where a part or the whole is not known.
 */
export const figuresOf = (
  { root }: Instrument,
  points: readonly (number | null)[],
  figures: readonly (string | null)[],
): Figures | null => {
  const part = ({ position, weight }: Component): number | null => {
    const [own, figure] = [points[position] ?? null, figures[position] ?? null]
    return own !== null ? own * 100 : figure === null ? null : hundredths(figure, weight)
  }
  const index = figures[root.position] ?? null
  const whole = index === null ? part(root) : hundredths(index, root.weight)
  const parts = root.children.flatMap((child) => part(child) ?? [])
  return whole === null || parts.length < root.children.length ? null : { whole, parts }
}

export interface Weighing {
  /** How far a weight may move either way, in `grain`ths of itself. */
  readonly spread: number
  readonly draws: number
  readonly seed: number
}

const bandOf = ({ grades }: Instrument, basis: GradeBasis, points: number, weight: number): number => {
  const index = ratioOf(points, weight)
  const read = basis === 'rounded' ? ratioIn(printRatio(index)) : index
  return grades.findLastIndex(({ from }, rank) => rank === 0 || order(read, ratioIn(from)) >= 0)
}

/**
 * The ranks of a result under weights drawn anew for the whole group, each part's evenly within the spread; and how many
 * draws leave its index in the band where the figures put it. What rounding leaves over stays as it is.
 */
export const underWeights = (
  instrument: Instrument,
  basis: GradeBasis,
  own: Figures,
  others: readonly Figures[],
  { spread, draws, seed }: Weighing,
): { readonly rank: Interval; readonly kept: number } => {
  const random = draw(seed)
  const rest = ({ whole, parts }: Figures): number => whole - parts.reduce((sum, part) => sum + part, 0)
  const width = own.parts.length
  // One flat row of differences: a draw only asks on which side of zero each of them falls.
  const apart = new Float64Array(others.length * (width + 1))
  others.forEach((other, row) => {
    other.parts.forEach((part, at) => {
      apart[row * (width + 1) + at] = part - (own.parts[at] ?? 0)
    })
    apart[row * (width + 1) + width] = rest(other) - rest(own)
  })
  const band = bandOf(instrument, basis, own.whole, 100 * instrument.root.weight)
  let kept = 0
  const ranks = Array.from({ length: draws }, () => {
    const factors = [...own.parts.map(() => grain - spread + random(2 * spread + 1)), grain]
    let rank = 1
    for (let row = 0; row < others.length; row += 1) {
      let sum = 0
      for (let at = 0; at <= width; at += 1) sum += (apart[row * (width + 1) + at] ?? 0) * (factors[at] ?? 0)
      if (sum > 0) rank += 1
    }
    const points = [...own.parts, rest(own)].reduce((sum, part, at) => sum + part * (factors[at] ?? 0), 0)
    const weight = instrument.root.children.reduce((sum, child, at) => sum + 100 * child.weight * (factors[at] ?? 0), 0)
    if (bandOf(instrument, basis, points, weight) === band) kept += 1
    return rank
  })
  return { rank: intervalOf(ranks), kept }
}

/** Values that a leaf would have one level higher and one level lower: the lowest of that level. */
const beside = ({ scale }: Instrument, level: number): readonly Fraction[] =>
  levelsOf(scale).flatMap((other, at) => (Math.abs(other - level) === 1 ? [fraction(scale.floors[at] ?? '0')] : []))

/** Every way in which one assessor's level can be off by one, in hundredths of a point; of leaves that are rated by levels. */
const knownErrors = (instrument: Instrument, root: Evaluation): readonly number[] =>
  leavesOf(root).flatMap(({ component, level, value, state }) => {
    const kind = component.indicator?.rating.kind
    if (level === null || value === null || state !== 'assessed' || (kind !== 'ladder' && kind !== 'decimal')) return []
    return beside(instrument, level).map((other) => times(minus(other, value), component.weight * 100).n)
  })

/** The indicator that weighs most. */
export const heaviestOf = ({ leaves, root }: Instrument): Component =>
  leaves.reduce((most, leaf) => (leaf.weight > most.weight ? leaf : most), leaves[0] ?? root)

const widest = ({ scale }: Instrument): Fraction => {
  const floors = scale.floors.map(fraction)
  const gaps = floors.slice(1).map((floor, at) => minus(floor, floors[at] ?? floor))
  return gaps.reduce((most, gap) => (compare(gap, most) > 0 ? gap : most), { n: 0, d: 1 })
}

/**
 * The ranks of a result if one indicator of its own were off by one level, others as they are. Where its levels are not
 * known, the heaviest indicator stands for any.
 */
export const underErrors = (instrument: Instrument, root: Evaluation, own: Figures, others: readonly Figures[]): Interval => {
  const { scale, root: whole } = instrument
  const most = times(widest(instrument), heaviestOf(instrument).weight * 100).n
  const errors = root.score ? knownErrors(instrument, root) : [-most, most]
  const held = (points: number): number => Math.min(Math.max(points, 100 * whole.weight * scale.min), 100 * whole.weight * scale.max)
  return intervalOf([0, ...errors].map((error) => rankOf(others, error === 0 ? own.whole : held(own.whole + error))))
}
