/** A cell of a grid, from 0. */
export interface Cell {
  readonly row: number
  readonly column: number
}

const page = 10

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-page, 0],
  PageDown: [page, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

const within = (at: number, size: number): number => Math.min(size - 1, Math.max(0, at))

/** Where a key leads from a cell of a grid; null where the key is none of the grid's. With `far`, Home and End lead to its corners. */
export const moved = ({ row, column }: Cell, key: string, rows: number, columns: number, far = false): Cell | null => {
  const [down, right] = Object.hasOwn(steps, key) ? (steps[key] ?? []) : []
  if (down === undefined || right === undefined) return null
  const corner = far && Math.abs(right) === Infinity ? right : down
  return { row: within(row + corner, rows), column: within(column + right, columns) }
}
