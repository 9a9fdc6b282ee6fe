/** Dice that fall the same way again for the same seed. */
export interface Dice {
  /** From 0 to below 1. */
  readonly next: () => number
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
}

/** Dice of a seed (mulberry32). */
export const dice = (seed: number): Dice => {
  const next = (): number => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return { next, below, chance: (share) => next() < share, pick: (items) => items[below(items.length)] ?? items[0] }
}
