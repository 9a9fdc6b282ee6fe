import { expect, test } from 'vitest'
import type { AgencyOrder, Position } from '../../schema/context.ts'
import { decodeCursor, encodeCursor } from '../../schema/cursor.ts'

const byIndex: AgencyOrder = { field: 'index', descending: true }

test.each<[AgencyOrder, Position]>([
  [byIndex, { value: '3.1900000000', id: 7 }],
  [byIndex, { value: null, id: 7 }],
  [
    { field: 'name', descending: false },
    { value: 'Kota "Ñ", 1', id: 1 },
  ],
])('under %o the position %o comes back', (order, position) => {
  expect(decodeCursor(order, encodeCursor(order, position))).toEqual(position)
})

test.each<[string, AgencyOrder]>([
  ['name:asc', { field: 'name', descending: false }],
  ['index:asc', { field: 'index', descending: false }],
  ['population:desc', { field: 'population', descending: true }],
])('a cursor of index:desc is refused under %s, in words', (name, order) => {
  expect(() => decodeCursor(order, encodeCursor(byIndex, { value: '3.19', id: 1 }))).toThrow(
    `The cursor belongs to the order index:desc, but ${name} was asked for. Begin again without a cursor.`,
  )
})

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

test.each([
  ['nothing', ''],
  ['words', 'next please'],
  ['no list', encoded({ id: 1 })],
  ['an id that is none', encoded(['index:desc', '3.19', '1'])],
  ['an id too large', encoded(['index:desc', '3.19', 2 ** 60])],
  ['a value that is no text', encoded(['index:desc', 3.19, 1])],
])('%s is no cursor', (_, cursor) => {
  expect(() => decodeCursor(byIndex, cursor)).toThrow(/is not a cursor of this API/)
})
