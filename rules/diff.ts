import type { Component, Text } from './model.ts'
import { pairByCode, pairByLinks, type Link, type Pair } from './pairing.ts'
import { add, by, less, order, ratio, size, sumOf, zero, type Ratio } from './ratio.ts'
import { computed, depths, layer, shareOf, together, valueOf, type Depth, type Side } from './sides.ts'

/*
 * Why one index differs from another, as addends that sum to the difference exactly (decision 010). A component counts
 * value × share; share is its weight over the whole, so what one index has in place of the other always telescopes.
 */

/**
 * Why a row adds to the difference. `input`: another answer to the same question. `rule`: the rules rate the same answer
 * otherwise, or the question itself changed. `weight`: it weighs otherwise. `added`, `removed`: one side alone asks it.
 * `rounding`: what the rounding of printed figures leaves over. `unknown`: too little is known to tell.
 */
export const causes = ['input', 'rule', 'weight', 'added', 'removed', 'rounding', 'unknown'] as const
export type Cause = (typeof causes)[number]

/**
 * How the rules of the two sides relate. `version`: versions of one edition; `between` are the points of the head's answers
 * under the base's rules, null where these can no longer rate. `edition`: other editions, with the links from one to the other.
 */
export type Way =
  | { readonly kind: 'same' }
  | { readonly kind: 'version'; readonly between: readonly (number | null)[] | null }
  | { readonly kind: 'edition'; readonly links: readonly Link[] }

/** A share of the difference that one cause has. */
export interface Part {
  readonly cause: Cause
  /** In points of the index; negative where it lowers the head. */
  readonly effect: Ratio
}

/** One addend: what goes with what, and what it adds. Both lists are empty for what rounding leaves over. */
export interface DiffRow {
  readonly from: readonly Component[]
  readonly to: readonly Component[]
  /** The value in the base, on the scale; null where only the head has it. */
  readonly base: Ratio | null
  readonly head: Ratio | null
  readonly effect: Ratio
  /** The effect by cause: they sum to it, and none is nothing, but for rounding. */
  readonly parts: readonly Part[]
  /** What the crosswalk says of it. */
  readonly notes: readonly Text[]
}

/** The difference of two indices, head less base. The effects of the rows sum to `change` exactly. */
export interface Diff {
  readonly depth: Depth
  readonly base: Ratio
  readonly head: Ratio
  readonly change: Ratio
  readonly rows: readonly DiffRow[]
}

/** Thrown where nothing can be compared: an index is not known. */
export class NoIndex extends Error {
  readonly side: 'base' | 'head'

  constructor(side: 'base' | 'head') {
    super(`The index of the ${side} is not known`)
    this.name = 'NoIndex'
    this.side = side
  }
}

const partsAt = (side: Side, depth: Depth, way: Way): readonly Component[] =>
  depth === 'indicator' && way.kind !== 'edition' ? side.instrument.leaves : layer(side.instrument, depth)

/** Indicators count where every level is known; groups, where each has a figure; across editions nothing between them and the index. */
const reaches = (side: Side, depth: Depth, way: Way): boolean => {
  if (depth === 'index') return true
  if (way.kind === 'edition' && depth !== 'indicator') return false
  const parts = partsAt(side, depth, way)
  return parts.length > 0 && parts.every((part) => (depth === 'indicator' ? computed(side, part) : valueOf(side, part)) !== null)
}

const kept = (parts: readonly Part[]): readonly Part[] => parts.filter(({ effect }) => effect.n !== 0n)

/** What a pair adds, by cause. First the base's value at another weight, then the head's value in place of the base's. */
const split = (base: Side, head: Side, depth: Depth, way: Way, { from, to, relation }: Pair): readonly Part[] => {
  const [was, is] = [together(base, from), together(head, to)]
  const [before, after] = [shareOf(base, from), shareOf(head, to)]
  if (was === null) return is === null ? [] : [{ cause: 'added', effect: by(is, after) }]
  if (is === null) return [{ cause: 'removed', effect: by(ratio(-was.n, was.d), before) }]
  const weighed = (value: Ratio): Part => ({ cause: 'weight', effect: by(value, less(after, before)) })
  const rest = (cause: Cause, value: Ratio): Part => ({ cause, effect: by(less(is, value), after) })
  if (depth === 'index') return [{ cause: 'unknown', effect: less(is, was) }]
  if (way.kind === 'same') return [rest('input', was)]
  if (way.kind === 'edition') return [weighed(was), rest(relation === 'equal' ? 'input' : 'rule', was)]
  const between = depth === 'indicator' && way.between ? together({ ...base, points: way.between, figures: [] }, from) : null
  if (between === null) return [weighed(was), rest('unknown', was)]
  return [{ cause: 'input', effect: by(less(between, was), before) }, weighed(between), rest('rule', between)]
}

const rowOf = (base: Side, head: Side, depth: Depth, way: Way, pair: Pair): DiffRow => {
  const parts = kept(split(base, head, depth, way, pair))
  return {
    from: pair.from,
    to: pair.to,
    base: together(base, pair.from),
    head: together(head, pair.to),
    effect: sumOf(parts.map(({ effect }) => effect)),
    parts,
    notes: pair.notes,
  }
}

const half = ratio(1n, 200n)

/** Whether rounding to two decimals explains what a side's figures leave over: half a hundredth for each that was printed. */
const explained = (side: Side, parts: readonly Component[], left: Ratio): boolean => {
  const printed = [side.instrument.root, ...parts].filter((part) => computed(side, part) === null)
  return order(size(left), sumOf(printed.map((part) => by(half, shareOf(side, [part]))))) <= 0
}

/** The index less what its parts make of it: nothing where all is computed. */
const leftOver = (side: Side, index: Ratio, parts: readonly Component[]): Ratio =>
  less(index, sumOf(parts.map((part) => by(valueOf(side, part) ?? zero, shareOf(side, [part])))))

const rounding = (base: Side, head: Side, indices: readonly [Ratio, Ratio], depth: Depth, way: Way): readonly DiffRow[] => {
  const sides = [base, head].map((side, at) => ({ side, parts: partsAt(side, depth, way), index: indices[at] ?? zero }))
  const exactly = sides.every(({ side, parts }) => [side.instrument.root, ...parts].every((part) => computed(side, part) !== null))
  if (exactly || depth === 'index') return []
  const [was = zero, is = zero] = sides.map(({ side, parts, index }) => leftOver(side, index, parts))
  const known = explained(base, sides[0]?.parts ?? [], was) && explained(head, sides[1]?.parts ?? [], is)
  const effect = less(is, was)
  return [{ from: [], to: [], base: null, head: null, effect, parts: [{ cause: known ? 'rounding' : 'unknown', effect }], notes: [] }]
}

/** The difference of two assessments. Throws `NoIndex` where one of them has neither a computed nor a printed index. */
export const diff = (base: Side, head: Side, way: Way): Diff => {
  const [was, is] = [valueOf(base, base.instrument.root), valueOf(head, head.instrument.root)]
  if (was === null) throw new NoIndex('base')
  if (is === null) throw new NoIndex('head')
  const depth = depths.find((candidate) => reaches(base, candidate, way) && reaches(head, candidate, way)) ?? 'index'
  const [from, to] = [partsAt(base, depth, way), partsAt(head, depth, way)]
  const pairs =
    depth === 'index'
      ? [{ from, to, relation: null, notes: [] }]
      : way.kind === 'edition'
        ? pairByLinks(from, to, way.links)
        : pairByCode(from, to)
  const rows = [...pairs.map((pair) => rowOf(base, head, depth, way, pair)), ...rounding(base, head, [was, is], depth, way)]
  return { depth, base: was, head: is, change: less(is, was), rows }
}

/** How many rows stand higher, equal and lower in the head than in the base, by value; rows of one side alone are not counted. */
export const tallyOf = ({ rows }: Pick<Diff, 'rows'>) => {
  const sides = rows.flatMap(({ base, head }) => (base && head ? [order(head, base)] : []))
  const count = (side: -1 | 0 | 1): number => sides.filter((own) => own === side).length
  return { higher: count(1), equal: count(0), lower: count(-1) }
}

/** What each cause adds over all rows; only those that occur, in the order of `causes`. */
export const byCause = ({ rows }: Pick<Diff, 'rows'>): readonly (Part & { readonly rows: number })[] =>
  causes.flatMap((cause) => {
    const found = rows.flatMap(({ parts }) => parts.filter((part) => part.cause === cause))
    return found.length === 0 ? [] : [{ cause, effect: found.map(({ effect }) => effect).reduce(add, zero), rows: found.length }]
  })
