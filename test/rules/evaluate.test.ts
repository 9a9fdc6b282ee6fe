import { describe, expect, test } from 'vitest'
import { evaluate } from '../../rules/evaluate.ts'
import type { Evaluation } from '../../rules/evaluation.ts'
import { exact } from '../../rules/print.ts'
import { score } from '../../rules/rate.ts'
import type { Answer, State } from '../../rules/score.ts'
import { answers, instrumentOf } from '../support/editions.ts'

const instrument = instrumentOf(2024)
const ones = instrument.leaves.map(() => 1)
const at = (position: number, answer: Answer): readonly Answer[] => answers(ones).map((own, place) => (place === position ? answer : own))
const find = (node: Evaluation, code: string): Evaluation | undefined =>
  node.component.code === code ? node : node.children.map((child) => find(child, code)).find(Boolean)

test('59/2020 has 4 domains, 8 aspects and 47 indicators; 5/2018 has 3, 7, 35 and 37 scored items', () => {
  const counts = (year: number) =>
    ['domain', 'aspect', 'indicator'].map((kind) => instrumentOf(year).components.filter((component) => component.kind === kind).length)
  expect([...counts(2024), instrumentOf(2024).leaves.length]).toEqual([4, 8, 47, 47])
  expect([...counts(2019), instrumentOf(2019).leaves.length]).toEqual([3, 7, 35, 37])
})

test('integer weights keep the regulation’s proportions exactly', () => {
  expect([instrument.unit, instrument.root.weight]).toEqual([100, 10_000])
  expect([instrumentOf(2019).unit, instrumentOf(2019).root.weight]).toEqual([300, 30_000])
})

describe('missing is a state, never zero', () => {
  test.each<State>(['not_assessed', 'not_applicable', 'awaiting_external', 'published_only'])(
    'one leaf %s leaves all above it without a value',
    (state) => {
      const root = evaluate(instrument, at(28, { state, given: null }))
      expect(['index', 'D3', 'A6', 'I29'].map((code) => find(root, code)?.score)).toEqual([null, null, null, null])
      expect(['index', 'D3', 'A6', 'I29'].map((code) => find(root, code)?.state)).toEqual([state, state, state, state])
      expect(find(root, 'D4')?.score).not.toBeNull()
      expect([root.assessed, root.total]).toEqual([46, 47])
    },
  )

  test('different gaps beneath make a group not assessed', () => {
    const given = answers(ones).map((own, place): Answer =>
      place === 28 ? { state: 'published_only', given: null } : place === 29 ? { state: 'awaiting_external', given: null } : own,
    )
    expect(find(evaluate(instrument, given), 'A6')?.state).toBe('not_assessed')
  })

  test('an assumed floor and an override have values', () => {
    const root = evaluate(instrument, at(28, { state: 'assumed_floor', given: null }))
    expect([find(root, 'I29')?.state, root.score && exact(root.score)]).toEqual(['assumed_floor', '1.00'])
  })

  test('the explanation says what is missing, in both languages', () => {
    const { rule, text, terms } = evaluate(instrument, at(28, { state: 'published_only', given: null })).explanation
    expect([rule, terms]).toEqual(['no-value', []])
    expect(text.id).toContain('46 dari 47')
    expect(text.en).toContain('46 of 47')
  })
})

describe('answers that the instrument does not know are refused by name', () => {
  test.each<[string, readonly Answer[], string]>([
    ['too few', answers(ones.slice(1)), 'spbe-2020 asks for 47 levels, 46 were given'],
    ['a level above the scale', at(0, { state: 'assessed', given: 6 }), 'spbe-2020 I1: 6 is not a whole level from 1 to 5'],
    ['a level between levels', at(0, { state: 'assessed', given: 2.5 }), 'spbe-2020 I1: 2.5 is not a whole number of steps'],
    ['level 0 in a new assessment', at(46, { state: 'assessed', given: 0 }), 'spbe-2020 I47: 0 is not a whole level from 1 to 5'],
    [
      'a state with a value but no level',
      at(0, { state: 'assessed', given: null }),
      'spbe-2020 I1: the state "assessed" does not go with the value null',
    ],
    [
      'a gap with a level',
      at(0, { state: 'not_assessed', given: 3 }),
      'spbe-2020 I1: the state "not_assessed" does not go with the value 3',
    ],
  ])('%s', (_, given, message) => {
    expect(() => score(instrument, given)).toThrow(message)
  })

  test('level 0 is accepted from old records', () => {
    expect(score(instrument, at(46, { state: 'assessed', given: 0 }), true).points[0]).toBe(10_000 - 300)
  })
})

describe('an explanation', () => {
  const root = evaluate(instrument, at(28, { state: 'assessed', given: 2 }))

  test('of a level says what is met and what blocks the next, under which article', () => {
    const explanation = find(root, 'I29')?.explanation
    expect(explanation?.met.map(({ code }) => code)).toEqual(['I29.1.1', 'I29.2.1'])
    expect(explanation?.blocking.map(({ code }) => code)).toEqual(['I29.3.1'])
    expect(explanation?.cites.map(({ source, at: place }) => `${source} ${place.en}`)).toEqual([
      'permenpanrb-59-2020 Annex, indicator 29',
      'pedoman-3-2024 p. 116',
    ])
    expect(explanation?.text.id).toContain('Tingkat 2 × bobot 1,5 = 3 poin')
    expect(explanation?.text.en).toContain('Level 2 × weight 1.5 = 3 points')
  })

  test('of the highest level has nothing that blocks', () => {
    const top = find(evaluate(instrument, at(28, { state: 'assessed', given: 5 })), 'I29')?.explanation
    expect([top?.blocking, top?.text.en.endsWith('It is the highest level.')]).toEqual([[], true])
  })

  test('of a sum names its terms and its article', () => {
    const explanation = find(root, 'A6')?.explanation
    expect(explanation?.terms.map(({ component, points, weight }) => [component.code, points, weight])).toEqual([
      ['I29', 300, 150],
      ['I30', 150, 150],
      ['I31', 150, 150],
    ])
    expect(explanation?.text.id).toBe('Jumlah poin 3 + 1,5 + 1,5 = 6, dibagi bobot 4,5 = 4/3 ≈ 1,33.')
    expect(explanation?.cites[0]?.source).toBe('permenpanrb-59-2020')
  })
})

test('stored points are shown as stored, whatever the answers would give today', () => {
  const stored = instrument.components.map(() => 7)
  expect(evaluate(instrument, answers(ones), { points: stored, said: [] }).score).toEqual({ points: 7, weight: 10_000 })
})

describe('a check across indicators', () => {
  const levels = (changes: Readonly<Record<number, number>>) =>
    answers(instrument.leaves.map(({ indicator }) => changes[indicator?.number ?? 0] ?? 2))

  test('is raised where its conditions hold, at the indicators that it reads, and changes no score', () => {
    const root = evaluate(instrument, levels({ 9: 1, 29: 4 }))
    expect(['I9', 'I29', 'I30'].map((code) => find(root, code)?.checks.map((check) => check.code))).toEqual([
      ['audit-ahead'],
      ['audit-ahead'],
      [],
    ])
    expect(root.score).toEqual(
      evaluate(instrument, levels({ 9: 1, 29: 4 }), score({ ...instrument, checks: [] }, levels({ 9: 1, 29: 4 }))).score,
    )
  })

  test('is not raised where one of them does not, or is not known', () => {
    expect(find(evaluate(instrument, levels({ 9: 2, 29: 5 })), 'I29')?.checks).toEqual([])
    const unknown = levels({ 29: 5 }).map((own, place): Answer => (place === 8 ? { state: 'published_only', given: null } : own))
    expect(find(evaluate(instrument, unknown), 'I29')?.checks).toEqual([])
  })

  test('caps a score where it says so', () => {
    const capped = {
      ...instrument,
      checks: [
        {
          code: 'cap',
          when: [{ indicator: 9, atMost: '1' as const }],
          message: { id: 'dibatasi', en: 'capped' },
          cites: [],
          cap: { indicator: 29, at: '2' as const },
        },
      ],
    }
    const root = evaluate(capped, levels({ 9: 1, 29: 5 }))
    expect(find(root, 'I29')?.value).toEqual({ n: 2, d: 1 })
    expect(find(root, 'I29')?.explanation.text.en).toContain('capped')
    expect(find(evaluate(capped, levels({ 9: 2, 29: 5 })), 'I29')?.value).toEqual({ n: 5, d: 1 })
  })
})
