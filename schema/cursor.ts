import type { Position } from './context.ts'
import { refuse } from './errors.ts'

/** The order of a connection. */
export interface CursorOrder {
  /** Name of the connection. */
  readonly of: string
  readonly keys: readonly CursorKey[]
}

/** One key of an order, as a cursor is bound to it: its name, and the values that it can have. */
export interface CursorKey {
  /** Field, direction and place of nulls, such as `index:desc`; null for one that breaks ties. */
  readonly name: string | null
  readonly type: 'text' | 'integer' | 'numeric'
}

const nameOf = ({ of, keys }: CursorOrder): string => [of, ...keys.flatMap(({ name }) => name ?? [])].join(' ')

/** A position as an opaque cursor, bound to the order that it was read under. */
export const encodeCursor = (order: CursorOrder, position: Position): string =>
  Buffer.from(JSON.stringify([nameOf(order), ...position])).toString('base64url')

/** The position behind a cursor. Refuses a cursor that is none, or that belongs to another order. */
export const decodeCursor = (order: CursorOrder, cursor: string, argument: 'after' | 'before' = 'after'): Position => {
  const [from, ...position] = parts(cursor)
  const asked = nameOf(order)
  if (typeof from === 'string' && from !== asked && position.length > 0)
    throw refuse(
      'BAD_CURSOR',
      {
        id: `Kursor ini milik urutan "${from.slice(0, 100)}", padahal yang diminta "${asked}". Mulailah lagi tanpa kursor.`,
        en: `The cursor belongs to the order "${from.slice(0, 100)}", but "${asked}" was asked for. Begin again without a cursor.`,
      },
      argument,
    )
  if (from !== asked || position.length !== order.keys.length || !position.every((value, at) => fits(order.keys[at], value)))
    throw refuse(
      'BAD_CURSOR',
      {
        id: `"${cursor.slice(0, 40)}" bukan kursor API ini. Ambillah dari pageInfo atau dari sebuah edge.`,
        en: `"${cursor.slice(0, 40)}" is not a cursor of this API. Take one from pageInfo or an edge.`,
      },
      argument,
    )
  return position.map((value) => (typeof value === 'string' ? value : null))
}

const patterns = { integer: /^-?\d{1,9}$/, numeric: /^-?\d{1,12}(\.\d{1,12})?$/, text: /^[^\0]*$/ } as const

/** Whether a value is one that its key can have. */
const fits = (key: CursorKey | undefined, value: unknown): boolean =>
  key !== undefined && (value === null ? key.name !== null : typeof value === 'string' && patterns[key.type].test(value))

const parts = (cursor: string): readonly unknown[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}
