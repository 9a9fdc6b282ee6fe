/**
 * A generator of whole numbers from a seed (mulberry32): the same seed, the same numbers, on every machine. Each call gives
 * one from 0 to below `below`, all equally often: numbers beyond the last whole multiple are drawn again.
 */
export const draw = (seed: number): ((below: number) => number) => {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (again ^ (again >>> 14)) >>> 0
  }
  return (below) => {
    const end = 2 ** 32 - (2 ** 32 % below)
    let found = next()
    while (found >= end) found = next()
    return found % below
  }
}
