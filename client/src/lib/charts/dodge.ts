/** A dot of a swarm: where it stands, and how far beside the line. */
export interface Dot {
  readonly x: number
  readonly y: number
}

/**
 * Places dots of one diameter side by side, each as near to the line as those before it allow: no two overlap, and each keeps
 * its own x.
 */
export const dodge = (xs: readonly number[], diameter: number): readonly Dot[] => {
  const order = [...xs.keys()].toSorted((one, other) => (xs[one] ?? 0) - (xs[other] ?? 0))
  const placed: Dot[] = []
  const dots: Dot[] = xs.map((x) => ({ x, y: 0 }))
  /* How many of those placed lie too far behind to matter: they were placed from left to right. */
  let past = 0
  for (const at of order) {
    const x = xs[at] ?? 0
    while (x - (placed[past]?.x ?? x) >= diameter) past += 1
    const near = placed.slice(past)
    /* Just beside each neighbour, and on the line itself. */
    const tries = [0, ...near.flatMap((dot) => [1, -1].map((side) => dot.y + side * Math.sqrt(diameter ** 2 - (x - dot.x) ** 2)))]
    const free = tries
      .filter((y) => near.every((dot) => (x - dot.x) ** 2 + (y - dot.y) ** 2 >= diameter ** 2 - 1e-6))
      .toSorted((one, other) => Math.abs(one) - Math.abs(other))
    const dot = { x, y: free[0] ?? 0 }
    placed.push(dot)
    dots[at] = dot
  }
  return dots
}

/** Which dot lies at a place, or nearest to it within a reach; null for none. */
export const nearest = (dots: readonly Dot[], { x, y }: Dot, reach: number): number | null => {
  const far = (dot: Dot): number => (dot.x - x) ** 2 + (dot.y - y) ** 2
  const [best, own] = dots.reduce<readonly [least: number, at: number | null]>(
    ([least, found], dot, at) => (far(dot) < least ? [far(dot), at] : [least, found]),
    [Infinity, null],
  )
  return best <= reach ** 2 ? own : null
}
