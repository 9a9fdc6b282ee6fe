import { chosen, nothing, type Choice, type Item, type Taken } from './items.ts'

/* The best choice of items by dynamic programming: every state there is, so that nothing better is missed. */

/** How many states × choices one plan may look at: some tenths of a second. */
export const mostWork = 40_000_000

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
export const byNeed = (items: readonly Item[], need: number): Taken | null => {
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
export const bySteps = (items: readonly Item[], need: number, maxSteps: number): Taken | null => {
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
