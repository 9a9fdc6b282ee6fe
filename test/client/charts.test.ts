import { expect, test } from 'vitest'
import { gradeColour, onGrade } from '#lib/charts/grades.ts'
import { linear, percent, place } from '#lib/charts/scale.ts'

/* Places and colours on a chart. */

test.each([
  ['1', 0],
  ['3', 50],
  ['5', 100],
  ['3.19', 54.75],
  [4.2, 80],
  ['0.30', 0],
  ['-1', 0],
  ['7', 100],
])('on a scale from 1 to 5, %s stands at %d%, never outside', (value, at) => {
  expect(place(value, { min: 1, max: 5 })).toBe(at)
})

test('on a scale from 0 the same value stands elsewhere', () => {
  expect(percent(place('3', { min: 0, max: 5 }))).toBe('60%')
})

test.each([
  [[0, 10], [0, 100], 2.5, 25],
  [[1, 5], [160, 18], 5, 18],
  [[1, 5], [160, 18], 1, 160],
  [[1, 5], [0, 150], 7, 150],
  [[1, 5], [0, 150], -2, 0],
  [[2024, 2024], [26, 614], 2024, 320],
] as const)('from %j to %j, %d comes to lie at %d', (from, onto, value, at) => {
  expect(linear(from, onto)(value)).toBe(at)
})

test.each(['belum', '7/3', '3,19'])('"%s" has no place, rather than a wrong one', (value) => {
  expect(() => place(value, { min: 1, max: 5 })).toThrow(TypeError)
})

test.each([
  [1, 1],
  [5, 5],
  [0, 1],
  [6, 5],
  [-3, 1],
])('a grade of rank %i has colour %i and an ink for it', (rank, colour) => {
  expect([gradeColour(rank), onGrade(rank)]).toEqual([`var(--grade-${colour})`, `var(--on-grade-${colour})`])
})
