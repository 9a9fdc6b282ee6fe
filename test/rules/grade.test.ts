import { expect, test } from 'vitest'
import { distances, grade } from '../../rules/grade.ts'
import type { Grade } from '../../rules/model.ts'
import { exact } from '../../rules/print.ts'
import { instrumentOf } from '../support/editions.ts'

const { grades } = instrumentOf(2024)
const of = (tenThousandths: number) => ({ points: tenThousandths, weight: 10_000 })

test.each([
  ['Pacitan 2024', 34_985, 'exact', 'BAIK'],
  ['Pacitan 2024, had it been read off the print', 34_985, 'rounded', 'SANGAT_BAIK'],
  ['Boven Digoel 2023', 17_995, 'rounded', 'CUKUP'],
  ['Boven Digoel 2023, had it been read off the exact value', 17_995, 'exact', 'KURANG'],
  ['the lowest', 10_000, 'exact', 'KURANG'],
  ['just below a cut', 25_999, 'exact', 'CUKUP'],
  ['at a cut', 26_000, 'exact', 'BAIK'],
  ['just below the highest', 41_999, 'exact', 'SANGAT_BAIK'],
  ['the highest', 50_000, 'exact', 'MEMUASKAN'],
] as const)('%s at %i ten-thousandths (%s) is %s', (_, index, basis, code) => {
  expect(grade(grades, of(index), basis)?.code).toBe(code)
})

test('the cycles declare the basis that their published grades show', () => {
  const basis = (year: number) => instrumentOf(year).cycles.find((cycle) => cycle.year === year)?.gradeBasis
  expect([2021, 2022, 2023, 2024, 2025].map(basis)).toEqual(['exact', 'exact', 'rounded', 'exact', 'exact'])
})

/** The grade, which every index of these has. */
const gradeOf = (index: number): Grade => {
  const found = grade(grades, of(index), 'exact')
  if (!found) throw new Error('59/2020 has grades')
  return found
}

test('distances reach to the cuts on either side, exactly', () => {
  const own = gradeOf(31_925)
  const { next, previous } = distances(grades, own, of(31_925))
  expect([next?.grade.code, next && exact(next.by)]).toEqual(['SANGAT_BAIK', '0.3075'])
  expect([previous?.grade.code, previous && exact(previous.by)]).toEqual(['CUKUP', '0.5925'])
})

test('there is nothing above the highest grade and nothing below the lowest', () => {
  const [lowest, highest] = [gradeOf(10_000), gradeOf(50_000)]
  expect(distances(grades, lowest, of(10_000)).previous).toBeNull()
  expect(distances(grades, highest, of(50_000)).next).toBeNull()
})

test('a printed figure on the far side of the cut has no negative distance', () => {
  const baik = gradeOf(34_985)
  const { next } = distances(grades, baik, { points: 350, weight: 100 })
  expect(next && exact(next.by)).toBe('0.00')
})
