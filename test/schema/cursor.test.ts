import { expect, test } from 'vitest'
import type { Position } from '../../schema/context.ts'
import { decodeCursor, encodeCursor, type CursorKey, type CursorOrder } from '../../schema/cursor.ts'

const index: CursorKey = { name: 'index:desc', type: 'numeric' }
const name: CursorKey = { name: 'name:asc', type: 'text' }
const population: CursorKey = { name: 'population:desc', type: 'integer' }
const id: CursorKey = { name: null, type: 'integer' }

const orderBy = (...keys: readonly CursorKey[]): CursorOrder => ({ of: 'agencies', keys: [...keys, id] })
const byIndex = orderBy(index)

test.each<[CursorOrder, Position]>([
  [byIndex, ['3.1900000000', '7']],
  [byIndex, [null, '7']],
  [orderBy(name), ['Kota "Ñ", 1', '1']],
  [orderBy(index, name, population), ['3.19', 'Kota Malang', null, '1']],
  [{ of: 'scores', keys: [index, id, id] }, ['-0.5', '7', '0']],
])('under %o the position %o comes back', (order, position) => {
  expect(decodeCursor(order, encodeCursor(order, position))).toEqual(position)
})

test.each<[string, CursorOrder]>([
  ['agencies name:asc', orderBy(name)],
  ['agencies index:desc name:asc', orderBy(index, name)],
  ['agencies', orderBy()],
  ['assessments index:desc', { ...byIndex, of: 'assessments' }],
])('a cursor of agencies by index is refused under "%s", in words', (asked, order) => {
  expect(() => decodeCursor(order, encodeCursor(byIndex, ['3.19', '1']))).toThrow(
    `The cursor belongs to the order "agencies index:desc", but "${asked}" was asked for. Begin again without a cursor.`,
  )
})

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

test.each([
  ['nothing', ''],
  ['words', 'next please'],
  ['no list', encoded({ id: 1 })],
  ['an id that is a number', encoded(['agencies index:desc', '3.19', 1])],
  ['an id too large', encoded(['agencies index:desc', '3.19', `${2 ** 60}`])],
  ['an id that is missing', encoded(['agencies index:desc', '3.19', null])],
  ['a value that is no text', encoded(['agencies index:desc', 3.19, '1'])],
  ['a value that is no number', encoded(['agencies index:desc', 'high', '1'])],
  ['a key too few', encoded(['agencies index:desc', '3.19'])],
  ['a key too many', encoded(['agencies index:desc', '3.19', '1', '1'])],
])('%s is no cursor', (_, cursor) => {
  expect(() => decodeCursor(byIndex, cursor)).toThrow(/is not a cursor of this API/)
})
