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
  for (const at of order) {
    const x = xs[at] ?? 0
    const near = placed.filter((dot) => x - dot.x < diameter)
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
