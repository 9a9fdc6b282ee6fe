import { expect, test } from 'vitest'
import { fraction, written } from '../../rules/fraction.ts'
import type { Printed } from '../../rules/model.ts'
import { exact, print, printed, rounded } from '../../rules/print.ts'

test.each([
  [{ points: 31_925, weight: 10_000 }, '3.19', '3.1925'],
  [{ points: 34_985, weight: 10_000 }, '3.50', '3.4985'],
  [{ points: 17_995, weight: 10_000 }, '1.80', '1.7995'],
  [{ points: 1_005, weight: 1_000 }, '1.01', '1.005'],
  [{ points: 36, weight: 11 }, '3.27', '36/11'],
  [{ points: 7, weight: 3 }, '2.33', '7/3'],
  [{ points: 5, weight: 1 }, '5.00', '5.00'],
  [{ points: 0, weight: 3 }, '0.00', '0.00'],
  [{ points: -1, weight: 200 }, '-0.01', '-1/200'],
])('%o prints as %s and is exactly %s', (score, shown, whole) => {
  expect(print(score)).toBe(shown)
  if (score.points >= 0) expect(exact(score)).toBe(whole)
})

test('halves round up, never to even and never down', () => {
  const halves = Array.from({ length: 500 }, (_, n) => ({ points: 2 * n + 1, weight: 200 }))
  expect(halves.map((score) => print(score))).toEqual(
    halves.map((_, n) => `${Math.floor((n + 1) / 100)}.${String((n + 1) % 100).padStart(2, '0')}`),
  )
})

test('a printed figure reads back as the pair it shows', () => {
  expect(printed('3.82')).toEqual({ points: 382, weight: 100 })
  expect(rounded({ points: 34_985, weight: 10_000 })).toEqual({ points: 350, weight: 100 })
})

test.each(['3,82', '', '-1', '1e3', ' 3'])('"%s" is no printed decimal', (text) => {
  expect(() => printed(text)).toThrow(/not a printed decimal/)
})

test.each<[Printed, string]>([
  ['2.75', '2.75'],
  ['1.30', '1.3'],
  ['10/3', '10/3'],
  ['20/6', '10/3'],
  ['100', '100'],
  ['16.5', '16.5'],
])('%s is read exactly, as %s', (text, same) => {
  expect(written(fraction(text))).toBe(same)
})

test.each<Printed>(['1e3', '-1', '10/0' as const, '0.1/3' as const, '.5'])('%s is no exact number', (text) => {
  expect(() => fraction(text)).toThrow(/not an exact number/)
})
