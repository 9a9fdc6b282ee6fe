import { describe, expect, test } from 'vitest'
import { crosswalkProblems } from '../../rules/crosswalk.ts'
import { inForce } from '../../rules/editions.ts'
import { evaluate } from '../../rules/evaluate.ts'
import type { Evaluation } from '../../rules/evaluation.ts'
import { fraction } from '../../rules/fraction.ts'
import { grade } from '../../rules/grade.ts'
import type { Crosswalk, Instrument, Printed } from '../../rules/model.ts'
import { exact, print } from '../../rules/print.ts'
import { score } from '../../rules/rate.ts'
import { levelOf, toSteps } from '../../rules/scale.ts'
import type { Answer } from '../../rules/score.ts'
import { instrumentOf, instruments } from '../support/editions.ts'

/* Three more instruments by folder alone: other depths, other scales, other ways to come by a value. */

const named = (code: string): Instrument => {
  const found = instruments.find((instrument) => instrument.code === code)
  if (!found) throw new Error(`There is no ${code}`)
  return found
}

const given = (instrument: Instrument, values: readonly (Printed | 'floor')[]): readonly Answer[] =>
  values.map((value) =>
    value === 'floor' ? { state: 'assumed_floor', given: null } : { state: 'assessed', given: toSteps(instrument.scale, fraction(value)) },
  )

const all = (node: Evaluation): readonly Evaluation[] => [node, ...node.children.flatMap(all)]
const scoreOf = (root: Evaluation, code: string) => {
  const node = all(root).find(({ component }) => component.code === code)
  if (!node?.score) throw new Error(`${code} has no score`)
  return node.score
}

describe('pemdi-2026, the known case of Kabupaten Aceh Tengah', () => {
  const pemdi = instrumentOf(2026)
  const external = 'floor'
  const values: readonly (Printed | 'floor')[] = [
    '2.0', '1.5', '1.26', '1.3', external, external, external, '1', '1', '1', '1.5', '1.25', '1.17', '1', '1', '1', '2.5', external, '1', '1.3',
  ] // prettier-ignore
  const root = evaluate(pemdi, given(pemdi, values))

  test('the index is 1.24, exactly 1.2415, Kurang', () => {
    expect([print(scoreOf(root, 'index')), exact(scoreOf(root, 'index'))]).toEqual(['1.24', '1.2415'])
    expect(grade(pemdi.grades, scoreOf(root, 'index'), 'exact')?.code).toBe('KURANG')
  })

  test.each([
    ['A1', '1.75'],
    ['A2', '1.28'],
    ['A3', '1.00'],
    ['A4', '1.17'],
    ['A6', '1.40'],
    ['A7', '1.18'],
  ])('%s is %s', (code, figure) => {
    expect(print(scoreOf(root, code))).toBe(figure)
  })

  test('A5 was published as 1.08, but is 1.085 from the displayed values: a discrepancy that cannot vanish silently', () => {
    expect(exact(scoreOf(root, 'A5'))).toBe('1.085')
    expect(print(scoreOf(root, 'A5'))).not.toBe('1.08')
  })

  test('an awaited index stands at its floor, and says so', () => {
    const node = all(root).find(({ component }) => component.code === 'I5')
    expect([node?.state, node?.explanation.rule]).toEqual(['assumed_floor', 'floor'])
    expect(node?.explanation.text.id).toContain('belum tersedia; sementara dipakai 1')
  })
})

describe('pemdi-2026, by folder', () => {
  const pemdi = instrumentOf(2026)

  test('has 7 aspects right under the index, and 20 indicators of which four take another index', () => {
    expect(pemdi.root.children.map(({ kind, code }) => `${kind} ${code}`)).toEqual(
      ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'].map((code) => `aspect ${code}`),
    )
    expect(pemdi.leaves).toHaveLength(20)
    expect(pemdi.leaves.filter(({ indicator }) => indicator?.rating.kind === 'external').map(({ code }) => code)).toEqual([
      'I5',
      'I6',
      'I7',
      'I18',
    ])
  })

  test.each<[Printed, Printed, number]>([
    ['25', '2', 2],
    ['68.75', '3.75', 4],
    ['0', '1', 1],
    ['12.5', '1.5', 2],
    ['100', '5', 5],
  ])('a Satu Data Indonesia index of %s is worth %s, level %i', (theirs, ours, level) => {
    const answers = given(
      pemdi,
      pemdi.leaves.map(({ code }) => (code === 'I5' ? theirs : '1')),
    )
    const node = all(evaluate(pemdi, answers)).find(({ component }) => component.code === 'I5')
    expect(node?.value).toEqual(fraction(ours))
    expect(node?.level).toBe(level)
  })

  test.each<[string, readonly (Printed | 'floor')[], string]>([
    ['above the other index’s scale', ['100.01'], 'pemdi-2026 I5: the figure must lie between 0 and 100'],
    ['above our scale', ['1', '5.01'], 'I6'],
  ])('a value %s is refused by name', (_, [data = '1', geo = '1'], message) => {
    const answers = given(
      pemdi,
      pemdi.leaves.map(({ code }) => (code === 'I5' ? data : code === 'I6' ? geo : '1')),
    )
    expect(() => score(pemdi, answers)).toThrow(message)
  })

  test('a decimal lies in the band that its level begins', () => {
    const levels = (['1', '1.49', '1.5', '2.49', '2.5', '3.49', '3.5', '3.99', '4', '5'] as const).map((value) =>
      levelOf(pemdi.scale, fraction(value)),
    )
    expect(levels).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })
})

describe('smart-city', () => {
  const city = named('smart-city')

  test('is illustrative, has five dimensions of which one holds the six components', () => {
    expect([city.illustrative, city.root.children.map(({ children }) => children.length)]).toEqual([true, [1, 1, 1, 6, 1]])
    expect(city.root.children.map(({ weight }) => weight / city.unit)).toEqual([10, 20, 30, 20, 20])
  })

  test('Kota Kediri 2022 comes out at 3.31 from the displayed figures of its components, as published', () => {
    const root = evaluate(city, given(city, ['3.60', '3.21', '3.23', '2.75', '2.75', '3.5', '3.33', '3.33', '2.75', '3.65']))
    expect([print(scoreOf(root, 'index')), root.children.map(({ score: own }) => own && print(own))]).toEqual([
      '3.31',
      ['3.60', '3.21', '3.23', '3.07', '3.65'],
    ])
  })
})

describe('monev-tik', () => {
  const monev = named('monev-tik')

  test('is illustrative, of units, with four aspects of a quarter each', () => {
    expect([monev.illustrative, monev.subject]).toEqual([true, 'unit'])
    expect(monev.root.children.map(({ weight }) => weight / monev.unit)).toEqual([25, 25, 25, 25])
  })

  test('an indicator that reads another is held back by it, in words', () => {
    const values = monev.leaves.map(({ code }): Printed => (code === 'I15' ? '1' : code === 'I13' ? '5' : '4'))
    const node = all(evaluate(monev, given(monev, values))).find(({ component }) => component.code === 'I16')
    expect([node?.value, node?.messages.map(({ code }) => code)]).toEqual([{ n: 2, d: 1 }, ['held']])
    expect(node?.explanation.text.id).not.toMatch(/[{}]/)
  })
})

test('every year of the national evaluation has one instrument; other programmes have their own', () => {
  expect([2018, 2021, 2026].map((year) => inForce(instruments, year).instrument.code)).toEqual(['spbe-2018', 'spbe-2020', 'pemdi-2026'])
  expect(inForce(instruments, 2022, 'smart-city').instrument.code).toBe('smart-city')
  expect(() => inForce(instruments, 2022, 'chess')).toThrow('There is no programme "chess".')
})

describe('the crosswalk', () => {
  const [spbe, before] = [named('spbe-2020'), named('spbe-2018')]
  const own = spbe.crosswalk
  if (!own) throw new Error('spbe-2020 has a crosswalk')
  const without = (change: Partial<Crosswalk>): readonly string[] => crosswalkProblems(spbe, { ...own, ...change }, before)

  test('relates every indicator of 2018, 2020 and 2026', () => {
    expect(without({})).toEqual([])
    const pemdi = named('pemdi-2026')
    expect(pemdi.crosswalk && crosswalkProblems(pemdi, pemdi.crosswalk, spbe)).toEqual([])
  })

  test.each<[string, Partial<Crosswalk>, string]>([
    [
      'an indicator left out',
      { relations: own.relations.filter(({ number }) => number !== 3) },
      'crosswalk: I3 is neither related nor said to have none',
    ],
    [
      'an earlier one left out',
      { dropped: own.dropped.slice(1) },
      `crosswalk: I${own.dropped[0]} of spbe-2018 is neither continued nor said to be dropped`,
    ],
    ['one that there is not', { relations: [...own.relations, { number: 48, was: null, relation: 'none' }] }, 'crosswalk: there is no I48'],
    ['an earlier one that there is not', { dropped: [...own.dropped, 36] }, 'crosswalk: spbe-2018 has no I36'],
    [
      'none with a counterpart',
      { relations: [...own.relations, { number: 1, was: 1, relation: 'none' }] },
      'crosswalk: I1 is "none" exactly where it names no counterpart',
    ],
    ['a pair twice', { relations: [...own.relations, ...own.relations.slice(0, 1)] }, 'stand twice'],
  ])('%s is refused', (_, change, sentence) => {
    expect(without(change).join('\n')).toContain(sentence)
  })

  test('to an edition that there is not is refused', () => {
    expect(crosswalkProblems(spbe, own, undefined)).toEqual(['crosswalk: there is no earlier edition "spbe-2018"'])
  })
})
