import { array, assert, integer, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { count, decimal, list, padded, plural } from '#lib/format.ts'

/* Figures as each language writes them. */

test.each([
  ['id', '3.19', '3,19'],
  ['en', '3.19', '3.19'],
  ['id', '3.1925', '3,1925'],
  ['id', '4.20', '4,20'],
  ['id', '5', '5'],
  ['id', '7/3', '7/3'],
  ['en', '93.8', '93.8'],
] as const)('in %s the decimal %s is written %s: no digit is lost or made', (language, value, written) => {
  expect(decimal(language, value)).toBe(written)
})

test.each([
  ['0.03', '0.0300'],
  ['-0.0125', '-0.0125'],
  ['0.00416667', '0.00416667'],
  ['1/30', '1/30'],
  ['2', '2'],
])('in a column of four digits %s is written %s', (value, written) => {
  expect(padded(value, 4)).toBe(written)
})

test.each([
  ['id', 889_359, '889.359'],
  ['en', 889_359, '889,359'],
  ['id', 0, '0'],
  ['en', 999, '999'],
] as const)('in %s the count %i is written %s', (language, value, written) => {
  expect(count(language, value)).toBe(written)
})

test.each([
  ['id', 'id-ID'],
  ['en', 'en-GB'],
] as const)('in %s every count and every list is written as Intl writes it', (language, locale) => {
  const lists = new Intl.ListFormat(locale)
  assert(
    property(integer({ min: 0 }), array(string()), (value, items) => {
      expect(count(language, value)).toBe(value.toLocaleString(locale))
      expect(list(language, items)).toBe(lists.format(items))
    }),
  )
})

test.each([
  ['id', ['a', 'b', 'c'], 'a, b, dan c'],
  ['id', ['a', 'b'], 'a dan b'],
  ['en', ['a', 'b', 'c'], 'a, b and c'],
  ['en', ['a'], 'a'],
  ['en', [], ''],
] as const)('in %s, %j in a row are "%s"', (language, items, row) => {
  expect(list(language, items)).toBe(row)
})

test.each([
  ['en', 1, 'one'],
  ['en', 0, 'other'],
  ['en', 2, 'other'],
  ['id', 1, 'other'],
  ['id', 2, 'other'],
] as const)('in %s, %i takes the form for %s', (language, value, form) => {
  expect(plural(language, value, { one: 'one', other: 'other' })).toBe(form)
})
