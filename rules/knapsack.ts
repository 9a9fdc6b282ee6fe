import { gcd } from './fraction.ts'
import { order, ratioOf, type Ratio } from './ratio.ts'

/*
 * The multiple-choice knapsack beneath a plan: of each item at most one choice, together at least a need, at the least
 * effort. All numbers are whole. Exact by dynamic programming over the need; nothing here knows what a score is.
 */

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

/** How many pairs of a state and a choice, or labels, one plan may look at. */
export const mostWork = 8_000_000

const nothing: Choice = { gain: 0, effort: 0, steps: 0 }

const chosen = (item: Item, taken: number): Choice => item[taken - 1] ?? nothing

/** What is taken, together. */
export const totalOf = (items: readonly Item[], taken: Taken): Choice =>
  items.reduce((sum, item, at) => {
    const { gain, effort, steps } = chosen(item, taken[at] ?? 0)
    return { gain: sum.gain + gain, effort: sum.effort + effort, steps: sum.steps + steps }
  }, nothing)

const most = (item: Item): number => item.at(-1)?.gain ?? 0

/** Gains counted in their common divisor: the same choices, a smaller need. */
const scaled = (items: readonly Item[], need: number): { readonly items: readonly Item[]; readonly need: number } => {
  const grain = items.flat().reduce((common, { gain }) => gcd(gain, common), 0) || 1
  return { items: items.map((item) => item.map((choice) => ({ ...choice, gain: choice.gain / grain }))), need: Math.ceil(need / grain) }
}

const choices = (items: readonly Item[]): number => items.reduce((sum, item) => sum + item.length + 1, 0)

/** Least effort, then fewest steps; the earlier item rises further where both are equal. Null where it is too much work. */
const byNeed = (items: readonly Item[], need: number): Taken | null => {
  if (choices(items) * (need + 1) > mostWork) return null
  const efforts = Array.from({ length: items.length + 1 }, () => new Float64Array(need + 1).fill(Infinity))
  const steps = Array.from({ length: items.length + 1 }, () => new Float64Array(need + 1).fill(Infinity))
  const at = (rows: readonly Float64Array[], item: number, rest: number): number => rows[item]?.[Math.max(0, rest)] ?? Infinity
  efforts[items.length]?.fill(0, 0, 1)
  steps[items.length]?.fill(0, 0, 1)
  items.forEach((_, back) => {
    const row = items.length - 1 - back
    const [own, ownSteps, item] = [efforts[row], steps[row], items[row]]
    if (!own || !ownSteps || !item) return
    for (let rest = 0; rest <= need; rest += 1)
      for (const { gain, effort, steps: few } of [nothing, ...item]) {
        const [sum, count] = [effort + at(efforts, row + 1, rest - gain), few + at(steps, row + 1, rest - gain)]
        const before = own[rest] ?? Infinity
        if (sum > before || (sum === before && count >= (ownSteps[rest] ?? Infinity))) continue
        own[rest] = sum
        ownSteps[rest] = count
      }
  })
  let rest = need
  return items.map((item, row) => {
    const taken = [nothing, ...item].findLastIndex(
      ({ gain, effort, steps: few }) =>
        effort + at(efforts, row + 1, rest - gain) === at(efforts, row, rest) &&
        few + at(steps, row + 1, rest - gain) === at(steps, row, rest),
    )
    rest = Math.max(0, rest - chosen(item, taken).gain)
    return taken
  })
}

/** An effort with its steps, such that no other has less of both. */
type Label = Pick<Choice, 'effort' | 'steps'>

const undominated = (labels: readonly Label[]): readonly Label[] => {
  let fewest = Infinity
  return labels
    .toSorted((a, b) => a.effort - b.effort || a.steps - b.steps)
    .filter(({ steps }) => {
      const better = steps < fewest
      fewest = Math.min(fewest, steps)
      return better
    })
}

/** The same within a number of steps: each state keeps every effort that buys fewer steps. */
const byLabels = (items: readonly Item[], need: number, maxSteps: number): Taken | null => {
  if (choices(items) * (need + 1) > mostWork) return null
  let work = 0
  const rows: (readonly Label[])[][] = [Array.from({ length: need + 1 }, (_, rest) => (rest === 0 ? [{ effort: 0, steps: 0 }] : []))]
  for (const item of items.toReversed()) {
    const after = rows[0] ?? []
    const row = after.map((_, rest) => {
      const found = [nothing, ...item].flatMap(({ gain, effort, steps }) =>
        (after[Math.max(0, rest - gain)] ?? []).map((label) => ({ effort: label.effort + effort, steps: label.steps + steps })),
      )
      work += found.length + item.length + 1
      return work > mostWork / 4 ? [] : undominated(found.filter(({ steps }) => steps <= maxSteps))
    })
    if (work > mostWork / 4) return null
    rows.unshift(row)
  }
  let rest = need
  let label = rows[0]?.[need]?.[0]
  return items.map((item, row) => {
    const taken = [nothing, ...item].findLastIndex(({ gain, effort, steps }) =>
      rows[row + 1]?.[Math.max(0, rest - gain)]?.some((own) => own.effort + effort === label?.effort && own.steps + steps === label.steps),
    )
    const { gain, effort, steps } = chosen(item, taken)
    rest = Math.max(0, rest - gain)
    label = label && { effort: label.effort - effort, steps: label.steps - steps }
    return taken
  })
}

/** Most gain within a number of steps, then least effort, then fewest steps; the earlier item rises further where all are equal. */
export const furthest = (items: readonly Item[], maxSteps: number | null): Taken => {
  if (maxSteps === null) return items.map(({ length }) => length)
  const least = Math.min(
    maxSteps,
    items.reduce((sum, item) => sum + (item.at(-1)?.steps ?? 0), 0),
  )
  const better = (a: Choice, b: Choice): number => a.gain - b.gain || b.effort - a.effort || b.steps - a.steps
  const plus = (a: Choice, b: Choice): Choice => ({ gain: a.gain + b.gain, effort: a.effort + b.effort, steps: a.steps + b.steps })
  const rows: Choice[][] = [Array.from({ length: least + 1 }, () => nothing)]
  for (const item of items.toReversed()) {
    const after = rows[0] ?? []
    rows.unshift(
      after.map((_, left) =>
        [nothing, ...item]
          .filter(({ steps }) => steps <= left)
          .map((choice) => plus(choice, after[left - choice.steps] ?? nothing))
          .reduce((best, own) => (better(own, best) > 0 ? own : best)),
      ),
    )
  }
  let left = least
  return items.map((item, row) => {
    const best = rows[row]?.[left] ?? nothing
    const taken = [nothing, ...item].findLastIndex(
      (choice) => choice.steps <= left && better(plus(choice, rows[row + 1]?.[left - choice.steps] ?? nothing), best) === 0,
    )
    left -= chosen(item, taken).steps
    return taken
  })
}

/** Step by step what gains most for its effort, then down again where that is not missed; no promise that it is the least. */
const greedy = (items: readonly Item[], need: number): Taken => {
  const taken = items.map(() => 0)
  const gained = (): number => totalOf(items, taken).gain
  while (gained() < need) {
    const next = items.flatMap((item, at) => {
      const [now, then] = [chosen(item, taken[at] ?? 0), item[taken[at] ?? 0]]
      return then ? [{ at, gain: BigInt(then.gain - now.gain), effort: BigInt(then.effort - now.effort) }] : []
    })
    const [first, ...others] = next
    if (!first) break
    const { at } = others.reduce((best, own) => (own.gain * best.effort > best.gain * own.effort ? own : best), first)
    taken[at] = (taken[at] ?? 0) + 1
  }
  items.forEach((item, at) => {
    const lowest = [nothing, ...item].findIndex(({ gain }) => gained() - chosen(item, taken[at] ?? 0).gain + gain >= need)
    taken[at] = Math.min(taken[at] ?? 0, lowest)
  })
  return taken
}

/**
 * What gains at least `need`, within `maxSteps`: at the least effort, then with the fewest steps, then with the earlier
 * item risen further. `optimal` is false where that was too much work to prove. Null where nothing gains so much.
 */
export const cheapest = (
  items: readonly Item[],
  need: number,
  maxSteps: number | null,
): { readonly taken: Taken; readonly optimal: boolean } | null => {
  const widest = furthest(items, maxSteps)
  if (totalOf(items, widest).gain < need) return null
  const small = scaled(items, Math.max(0, need))
  const fits = (taken: Taken): boolean => maxSteps === null || totalOf(items, taken).steps <= maxSteps
  const free = byNeed(small.items, small.need)
  if (free && fits(free)) return { taken: free, optimal: true }
  const held = maxSteps === null ? null : byLabels(small.items, small.need, maxSteps)
  if (held) return { taken: held, optimal: true }
  const guess = greedy(items, need)
  return { taken: fits(guess) ? guess : widest, optimal: false }
}

interface Edge {
  readonly gain: number
  readonly effort: number
}

/** The cheapest way up an item where choices may be mixed: edges of ever more effort for the same gain. */
const edges = (item: Item): readonly Edge[] => {
  const corners: Choice[] = [nothing]
  const steeper = (from: Choice, over: Choice, to: Choice): boolean =>
    BigInt(over.effort - from.effort) * BigInt(to.gain - over.gain) >= BigInt(to.effort - over.effort) * BigInt(over.gain - from.gain)
  for (const choice of item) {
    for (
      let over = corners.at(-1), from = corners.at(-2);
      over && from && steeper(from, over, choice);
      over = corners.at(-1), from = corners.at(-2)
    )
      corners.pop()
    corners.push(choice)
  }
  return corners
    .slice(1)
    .map(({ gain, effort }, at) => ({ gain: gain - (corners[at]?.gain ?? 0), effort: effort - (corners[at]?.effort ?? 0) }))
}

/**
 * What no choice can undercut: the least effort if items could be taken in fractions, whatever the steps, rounded up to
 * what all efforts are multiples of. Null where even everything gains too little.
 */
export const lowerBound = (whole: readonly Item[], need: number): number | null => {
  const { items, need: goal } = scaled(whole, Math.max(0, need))
  if (items.reduce((sum, item) => sum + most(item), 0) < goal) return null
  const grain = items.flat().reduce((common, { effort }) => gcd(effort, common), 0) || 1
  let [rest, spent] = [goal, 0]
  const worth = ({ effort, gain }: Edge): Ratio => ratioOf(effort, gain)
  for (const edge of items.flatMap(edges).toSorted((a, b) => order(worth(a), worth(b)))) {
    const [gain, effort] = [BigInt(edge.gain) * BigInt(grain), BigInt(edge.effort) * BigInt(rest)]
    if (rest <= edge.gain) return spent + Number((effort + gain - 1n) / gain) * grain
    rest -= edge.gain
    spent += edge.effort
  }
  return spent
}
