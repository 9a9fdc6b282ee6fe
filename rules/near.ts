import { chosen, nothing, totalOf, type Item, type Taken } from './items.ts'
import { byNeed } from './optimum.ts'

/* Good choices of items where the best is too much work; no promise that they are the least. */

/** How often a toll on steps is halved in search of the lowest that keeps within their number. */
const halvings = 16

/** Near the least effort within a number of steps: a toll on each step, the lowest that makes few enough of them worth it. */
export const byToll = (items: readonly Item[], need: number, maxSteps: number): Taken | null => {
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

/** Step by step what gains most for its effort, then down again where that is not missed; no promise that it is the least. */
export const greedy = (items: readonly Item[], need: number): Taken => {
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
