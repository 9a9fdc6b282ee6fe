import { gcd } from './fraction.ts'
import { nothing, totalOf, type Choice, type Item, type Taken } from './items.ts'
import { byToll, greedy } from './near.ts'
import { byNeed, bySteps, furthest } from './optimum.ts'
import { order, ratioOf, type Ratio } from './ratio.ts'

/* The multiple-choice knapsack beneath a plan: together at least a need, at the least effort. */

const highest = (item: Item): number => item.at(-1)?.gain ?? 0

/** Gains counted in their common divisor: the same choices, a smaller need. */
const scaled = (items: readonly Item[], need: number): { readonly items: readonly Item[]; readonly need: number } => {
  const grain = items.flat().reduce((common, { gain }) => gcd(gain, common), 0) || 1
  return { items: items.map((item) => item.map((choice) => ({ ...choice, gain: choice.gain / grain }))), need: Math.ceil(need / grain) }
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
  const most = Math.min(maxSteps ?? Infinity, totalOf(items, furthest(items, null)).steps)
  const held = free && bySteps(small.items, small.need, most)
  if (held) return { taken: held, optimal: true }
  const guess = (free && byToll(small.items, small.need, most)) ?? greedy(items, need)
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
  if (items.reduce((sum, item) => sum + highest(item), 0) < goal) return null
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
