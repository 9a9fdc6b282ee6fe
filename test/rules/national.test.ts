import { describe, expect, test } from 'vitest'
import { grade } from '../../rules/grade.ts'
import { inForce } from '../../rules/editions.ts'
import type { Component } from '../../rules/model.ts'
import { exact, print } from '../../rules/print.ts'
import { instruments } from '../support/editions.ts'
import national from './cases/national.json' with { type: 'json' }

/* Levels are not published nationally, but their sums leave traces: each printed row must be one that the rules can print. */

const { instrument } = inForce(instruments, 2024)
const [d1, d2, d3, d4] = instrument.root.children
const weightOf = (component: Component | undefined): number => component?.weight ?? 0
const each = (number: number): number => weightOf(instrument.leaves.find(({ code }) => code === `I${number}`))

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** Points of a domain by the figure that it prints as; every sum of levels that the scale allows. */
const printable = (points: readonly number[], component: Component | undefined): ReadonlyMap<string, readonly number[]> =>
  Map.groupBy([...new Set(points)], (own) => print({ points: own, weight: weightOf(component) }))

const possible = (lowest: number) => [
  printable(
    range(10 * lowest, 50).map((sum) => sum * each(1)),
    d1,
  ),
  printable(
    range(10 * lowest, 50).map((sum) => sum * each(11)),
    d2,
  ),
  printable(
    range(11 * lowest, 55).map((sum) => sum * each(21)),
    d3,
  ),
  printable(
    range(10 * lowest, 50).flatMap((a) => range(6 * lowest, 30).map((b) => a * each(32) + b * each(42))),
    d4,
  ),
]

type Row = (typeof national)[number]

const solutions = ({ printed: [index, ...domains], grade: code, year }: Row, tables = possible(1)): readonly string[] => {
  const basis = inForce(instruments, year).cycle.gradeBasis
  const sums = domains.reduce<readonly number[]>(
    (sofar, figure, at) => sofar.flatMap((points) => (tables[at]?.get(figure) ?? []).map((own) => points + own)),
    [0],
  )
  return [...new Set(sums)]
    .map((points) => ({ points, weight: instrument.root.weight }))
    .filter((score) => print(score) === index && grade(instrument.grades, score, basis)?.code === code)
    .map(exact)
}

const tables = possible(1)
const rowOf = (agency: string, year: number): Row => {
  const row = national.find((candidate) => candidate.agency === agency && candidate.year === year)
  if (!row) throw new Error(`${agency} ${year} is not in the national rows`)
  return row
}

test('both national lists are here', () => {
  expect([2023, 2024].map((year) => national.filter((row) => row.year === year).length)).toEqual([621, 615])
})

test('every row has a solution in whole levels, but for Banyuasin 2023', () => {
  const without = national.filter((row) => solutions(row, tables).length === 0).map(({ agency, year }) => `${agency} ${year}`)
  expect(without).toEqual(['Kab. Banyuasin 2023'])
})

test('Banyuasin 2023 has a solution once level 0 is admitted, as in old records only', () => {
  expect(solutions(rowOf('Kab. Banyuasin', 2023), possible(0))).toContain('1.0545')
})

test('cells that were restored from the others are marked, by name', () => {
  expect(national.filter(({ note }) => note).map(({ agency, year }) => `${agency} ${year}`)).toEqual([
    'Kementerian Pertanian 2024',
    'Kementerian Energi dan Sumber Daya Mineral 2024',
    'Provinsi Jawa Timur 2024',
  ])
})

describe('grades at a cut come out as printed under each cycle’s basis', () => {
  test.each([
    ['Kab. Pacitan', 2024, ['3.4985']],
    ['Kab. Nias Barat', 2024, ['1.7975']],
    ['Kab. Nias Barat', 2023, ['1.795', '1.7975']],
    ['Kab. Boven Digoel', 2023, ['1.7995']],
  ] as const)('%s %i', (agency, year, indices) => {
    expect(solutions(rowOf(agency, year), tables).toSorted()).toEqual([...indices])
  })
})
