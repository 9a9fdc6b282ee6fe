import type { AgencyOrder, Position } from './context.ts'
import { refuse } from './errors.ts'

const name = ({ field, descending }: AgencyOrder): string => `${field}:${descending ? 'desc' : 'asc'}`

/** A position as an opaque cursor, bound to the order that it was read under. */
export const encodeCursor = (order: AgencyOrder, { value, id }: Position): string =>
  Buffer.from(JSON.stringify([name(order), value, id])).toString('base64url')

/** The position behind a cursor. Refuses a cursor that is none, or that belongs to another order. */
export const decodeCursor = (order: AgencyOrder, cursor: string, argument: 'after' | 'before' = 'after'): Position => {
  const [from, value, id] = parts(cursor)
  if (
    typeof from !== 'string' ||
    !(value === null || typeof value === 'string') ||
    typeof id !== 'number' ||
    !isId(id) ||
    !fits(from, value)
  )
    throw refuse(
      'BAD_CURSOR',
      {
        id: `"${cursor.slice(0, 40)}" bukan kursor API ini. Ambillah dari pageInfo atau dari sebuah edge.`,
        en: `"${cursor.slice(0, 40)}" is not a cursor of this API. Take one from pageInfo or an edge.`,
      },
      argument,
    )
  if (from !== name(order))
    throw refuse(
      'BAD_CURSOR',
      {
        id: `Kursor ini milik urutan ${from}, padahal yang diminta ${name(order)}. Mulailah lagi tanpa kursor.`,
        en: `The cursor belongs to the order ${from}, but ${name(order)} was asked for. Begin again without a cursor.`,
      },
      argument,
    )
  return { value, id }
}

const isId = (id: number): boolean => Number.isInteger(id) && id >= 0 && id < 2 ** 31

/** Whether a position's value is one that its order can have. */
const fits = (order: string, value: string | null): boolean => {
  if (value === null) return true
  if (order.startsWith('index:')) return /^\d(\.\d{1,10})?$/.test(value)
  if (order.startsWith('population:')) return /^\d{1,9}$/.test(value)
  return !value.includes('\0')
}

const parts = (cursor: string): readonly unknown[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}
