import type { Page, PageRequest, Position } from './context.ts'

/* Pages of what is held in memory, by the same rules as those of the database: a page begins beyond a position. */

/** A member with its place: the values of the order’s keys, those that break ties last. None is missing. */
export interface Placed<Row> {
  readonly row: Row
  readonly values: readonly (string | number)[]
}

type Value = string | number

const compare = (one: Value, other: Value): number => (one < other ? -1 : one > other ? 1 : 0)

/** Values of a position as those of a member: a number where the member has one. */
const read = (position: Position, like: readonly Value[]): readonly Value[] =>
  like.map((value, at) => (typeof value === 'number' ? Number(position[at] ?? 0) : (position[at] ?? '')))

/** One page of members in order; keys beyond those of the order rise. */
export const memoryPage = <Row>(
  members: readonly Placed<Row>[],
  { order, limit, after, before, fromEnd }: Omit<PageRequest<unknown, { readonly descending: boolean }>, 'where'>,
): Page<Row> => {
  const apart = (one: readonly Value[], other: readonly Value[]): number => {
    for (const [at, value] of one.entries()) {
      const difference = compare(value, other[at] ?? value)
      if (difference !== 0) return order[at]?.descending ? -difference : difference
    }
    return 0
  }
  const between = members
    .toSorted((one, other) => apart(one.values, other.values))
    .filter(({ values }) => (!after || apart(values, read(after, values)) > 0) && (!before || apart(values, read(before, values)) < 0))
  const shown = fromEnd ? between.slice(-limit) : between.slice(0, limit)
  return { rows: shown.map(({ row, values }) => ({ row, position: values.map(String) })), more: between.length > limit }
}
