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

/** How many states × choices one plan may look at: some tenths of a second. */
export const mostWork = 40_000_000

const nothing: Choice = { gain: 0, effort: 0, steps: 0 }

const chosen = (item: Item, taken: number): Choice => item[taken - 1] ?? nothing

/** What is taken, together. */
export const totalOf = (items: readonly Item[], taken: Taken): Choice =>
  items.reduce((sum, item, at) => {
    const { gain, effort, steps } = chosen(item, taken[at] ?? 0)
    return { gain: sum.gain + gain, effort: sum.effort + effort, steps: sum.steps + steps }
  }, nothing)

const highest = (item: Item): number => item.at(-1)?.gain ?? 0

/** Gains counted in their common divisor: the same choices, a smaller need. */
const scaled = (items: readonly Item[], need: number): { readonly items: readonly Item[]; readonly need: number } => {
  const grain = items.flat().reduce((common, { gain }) => gcd(gain, common), 0) || 1
  return { items: items.map((item) => item.map((choice) => ({ ...choice, gain: choice.gain / grain }))), need: Math.ceil(need / grain) }
}

const choices = (items: readonly Item[]): number => items.reduce((sum, item) => sum + item.length + 1, 0)

/** Reads which choice was best for each item, from the first on, and what it leaves of need and steps. */
const retraced = (items: readonly Item[], best: readonly Uint8Array[], need: number, maxSteps: number): Taken => {
  let [rest, left] = [need, maxSteps]
  return items.map((item, row) => {
    const taken = best[row]?.[left * (need + 1) + rest] ?? 0
    const { gain, steps } = chosen(item, taken)
    rest = Math.max(0, rest - gain)
    left = Math.max(0, left - steps)
    return taken
  })
}

/** Least effort, then fewest steps; the earlier item rises further where both are equal. Null where it is too much work. */
const byNeed = (items: readonly Item[], need: number): Taken | null => {
  const states = need + 1
  if (choices(items) * states > mostWork) return null
  let efforts = new Float64Array(states).fill(Infinity, 1)
  let steps = new Float64Array(states).fill(Infinity, 1)
  const best = items.toReversed().map((item) => {
    const [own, ownSteps, taken] = [
      new Float64Array(states).fill(Infinity),
      new Float64Array(states).fill(Infinity),
      new Uint8Array(states),
    ]
    ;[nothing, ...item].forEach(({ gain, effort, steps: few }, choice) => {
      for (let rest = 0; rest < states; rest += 1) {
        const after = rest > gain ? rest - gain : 0
        const [sum, count, before] = [effort + (efforts[after] ?? 0), few + (steps[after] ?? 0), own[rest] ?? 0]
        // The last of equals stands: it is the one that rises further.
        if (sum > before || (sum === before && count > (ownSteps[rest] ?? 0))) continue
        own[rest] = sum
        ownSteps[rest] = count
        taken[rest] = choice
      }
    })
    efforts = own
    steps = ownSteps
    return taken
  })
  return retraced(items, best.toReversed(), need, 0)
}

/** The same within a number of steps: a state is what is needed yet and how many steps are left. */
const bySteps = (items: readonly Item[], need: number, maxSteps: number): Taken | null => {
  const [states, width] = [(need + 1) * (maxSteps + 1), need + 1]
  if (choices(items) * states > mostWork) return null
  let efforts = new Float64Array(states).fill(Infinity)
  for (let left = 0; left <= maxSteps; left += 1) efforts[left * width] = 0
  const best = items.toReversed().map((item) => {
    const [own, taken] = [new Float64Array(states).fill(Infinity), new Uint8Array(states)]
    ;[nothing, ...item].forEach(({ gain, effort, steps }, choice) => {
      for (let left = steps; left <= maxSteps; left += 1)
        for (let rest = 0; rest <= need; rest += 1) {
          const sum = effort + (efforts[(left - steps) * width + (rest > gain ? rest - gain : 0)] ?? 0)
          const at = left * width + rest
          if (sum > (own[at] ?? 0)) continue
          own[at] = sum
          taken[at] = choice
        }
    })
    efforts = own
    return taken
  })
  const least = efforts[maxSteps * width + need]
  const few = Array.from({ length: maxSteps + 1 }, (_, left) => left).find((left) => efforts[left * width + need] === least)
  return retraced(items, best.toReversed(), need, few ?? maxSteps)
}

/** How often a toll on steps is halved in search of the lowest that keeps within their number. */
const halvings = 16

/** Near the least effort within a number of steps: a toll on each step, the lowest that makes few enough of them worth it. */
const byToll = (items: readonly Item[], need: number, maxSteps: number): Taken | null => {
  const tolled = (toll: number): Taken | null =>
    byNeed(
      items.map((item) => item.map((choice) => ({ ...choice, effort: choice.effort + toll * choice.steps }))),
      need,
    )
  const fits = (taken: Taken | null): taken is Taken => taken !== null && totalOf(items, taken).steps <= maxSteps
  let high = items.reduce((sum, item) => sum + (item.at(-1)?.effort ?? 0), 1)
  let found = tolled(high)
  if (!fits(found)) return null
  let low = 0
  for (let round = 0; round < halvings && high - low > 1; round += 1) {
    const toll = Math.floor((low + high) / 2)
    const taken = tolled(toll)
    if (fits(taken)) [high, found] = [toll, taken]
    else low = toll
  }
  return found
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
