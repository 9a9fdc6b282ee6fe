import { describe, expect, test } from 'vitest'
import { assemble } from '../../rules/assemble.ts'
import { evaluate } from '../../rules/evaluate.ts'
import { fraction, quotient } from '../../rules/fraction.ts'
import { grade } from '../../rules/grade.ts'
import { totalOf, type Item, type Taken } from '../../rules/items.ts'
import { cheapest, lowerBound } from '../../rules/knapsack.ts'
import { furthest } from '../../rules/optimum.ts'
import type { Component, Draft, Instrument } from '../../rules/model.ts'
import { plan, pointsFor, type Limits, type Target } from '../../rules/plan.ts'
import { exact, exactRatio } from '../../rules/print.ts'
import { score } from '../../rules/rate.ts'
import type { Answer } from '../../rules/score.ts'
import { answers, instrumentOf, instruments } from '../support/editions.ts'
import { draft, indicator, sound } from '../support/draft.ts'
import { random, shapesOf, upTo } from '../support/trees.ts'
import vectors from './cases/vectors.json' with { type: 'json' }

/* The plan against all plans there are, one by one. */

const every = (items: readonly Item[]): readonly Taken[] =>
  items.reduce<readonly Taken[]>(
    (all, item) => all.flatMap((taken) => Array.from({ length: item.length + 1 }, (_, choice) => [...taken, choice])),
    [[]],
  )

const later = (a: Taken, b: Taken): number => {
  const at = a.findIndex((taken, item) => taken !== b[item])
  return at === -1 ? 0 : (b[at] ?? 0) - (a[at] ?? 0)
}

const best = (items: readonly Item[], need: number, maxSteps: number | null): Taken | undefined =>
  every(items)
    .map((taken) => ({ taken, ...totalOf(items, taken) }))
    .filter(({ gain, steps }) => gain >= need && (maxSteps === null || steps <= maxSteps))
    .toSorted((a, b) => a.effort - b.effort || a.steps - b.steps || later(a.taken, b.taken))[0]?.taken

const farthest = (items: readonly Item[], maxSteps: number | null): Taken | undefined =>
  every(items)
    .map((taken) => ({ taken, ...totalOf(items, taken) }))
    .filter(({ steps }) => maxSteps === null || steps <= maxSteps)
    .toSorted((a, b) => b.gain - a.gain || a.effort - b.effort || a.steps - b.steps || later(a.taken, b.taken))[0]?.taken

const randomItems = (next: () => number): readonly Item[] =>
  Array.from({ length: upTo(next, 5) }, () => {
    let [gain, effort, steps] = [0, 0, 0]
    return Array.from({ length: upTo(next, 4) - 1 }, () => {
      gain += upTo(next, 9) * 5
      effort += upTo(next, 7) - 1
      steps += 1
      return { gain, effort, steps }
    })
  })

test('5,000 random knapsacks are filled as trying everything fills them, within steps or not', () => {
  const next = random(29)
  for (let round = 0; round < 5_000; round += 1) {
    const items = randomItems(next)
    const need = upTo(next, 120) - 10
    const maxSteps = next() < 0.5 ? null : upTo(next, 12) - 1
    const found = cheapest(items, need, maxSteps)
    const oracle = best(items, need, maxSteps)
    expect(found?.taken, `round ${round}`).toEqual(oracle)
    expect(furthest(items, maxSteps)).toEqual(farthest(items, maxSteps))
    const bound = lowerBound(items, need)
    if (!found) continue
    expect(found.optimal).toBe(true)
    expect(bound).not.toBeNull()
    expect(bound ?? Infinity).toBeLessThanOrEqual(totalOf(items, found.taken).effort)
  }
})

test('the bound is what fractions would cost, rounded up: 3 of a choice of 10 for 7 costs 2.1', () => {
  const items: readonly Item[] = [[{ gain: 10, effort: 7, steps: 1 }], [{ gain: 7, effort: 9, steps: 1 }]]
  expect([3, 10, 11, 0, 18].map((need) => lowerBound(items, need))).toEqual([3, 7, 9, 0, null])
})

test('what is too much work is answered, within the steps, without a claim that it is the least', () => {
  const next = random(7)
  const items: readonly Item[] = Array.from({ length: 60 }, () => {
    const gain = 100_003 + upTo(next, 9_999)
    const effort = upTo(next, 50)
    return [1, 2, 3, 4].map((steps) => ({ gain: gain * steps, effort: effort * steps, steps }))
  })
  const need = 9_000_001
  for (const maxSteps of [null, 100, 84]) {
    const found = cheapest(items, need, maxSteps)
    const { gain, effort, steps } = totalOf(items, found?.taken ?? [])
    expect(found?.optimal).toBe(false)
    expect(gain).toBeGreaterThanOrEqual(need)
    expect(steps).toBeLessThanOrEqual(maxSteps ?? Infinity)
    expect(lowerBound(items, need) ?? Infinity).toBeLessThanOrEqual(effort)
  }
  expect(cheapest(items, need, 50)).toBeNull()
})

test('where steps and need together are too much, a toll on steps comes near the bound and keeps within them', () => {
  const next = random(17)
  const items: readonly Item[] = Array.from({ length: 47 }, () => {
    const [gain, effort] = [5 * upTo(next, 60) + 1, upTo(next, 100_000)]
    return [1, 2, 3, 4].map((steps) => ({ gain: gain * steps, effort: effort * steps, steps }))
  })
  const need = totalOf(items, furthest(items, null)).gain / 2
  const free = totalOf(items, cheapest(items, need, null)?.taken ?? [])
  const found = cheapest(items, need, free.steps - 5)
  const { gain, effort, steps } = totalOf(items, found?.taken ?? [])
  expect({ optimal: found?.optimal, enough: gain >= need, few: steps <= free.steps - 5 }).toEqual({
    optimal: false,
    enough: true,
    few: true,
  })
  expect(effort).toBeGreaterThanOrEqual(free.effort)
  expect(effort * 100).toBeLessThan(free.effort * 103)
})

const all = (instrument: Instrument, changes: Partial<Limits> = {}): Limits => ({
  locked: new Set(),
  efforts: new Map(),
  perEffort: 1,
  ceiling: instrument.scale.max,
  maxSteps: null,
  ...changes,
})

const planOf = (instrument: Instrument, given: readonly Answer[], target: Target, changes: Partial<Limits> = {}) =>
  plan(instrument, evaluate(instrument, given), target, all(instrument, changes))

test('2,000 random trees reach a grade as cheaply as trying every set of levels does', () => {
  const next = random(2026)
  for (let round = 0; round < 2_000; round += 1) {
    const domains = Array.from({ length: upTo(next, 2) }, () => [{ count: upTo(next, 2), each: upTo(next, 9) }])
    const instrument = assemble(draft(shapesOf(domains)))
    const levels = instrument.leaves.map(() => upTo(next, 5))
    const locked = new Set(instrument.components.filter(({ kind }) => kind !== 'index' && next() < 0.1))
    const efforts = new Map(instrument.leaves.map((leaf) => [leaf, upTo(next, 4) - 1] as const))
    const ceiling = 2 + Math.floor(next() * 4)
    const maxSteps = next() < 0.5 ? null : upTo(next, 8)
    const basis = next() < 0.5 ? ('exact' as const) : ('rounded' as const)
    const cut = quotient(1000 + Math.floor(next() * 4000), 1000)
    const found = planOf(instrument, answers(levels), { cut, basis }, { locked, efforts, ceiling, maxSteps })

    const isLocked = (component: Component | null): boolean => component !== null && (locked.has(component) || isLocked(component.parent))
    const options = instrument.leaves.map((leaf, at) => {
      const own = levels[at] ?? 0
      const top = isLocked(leaf) ? own : Math.max(own, ceiling)
      return Array.from({ length: top - own + 1 }, (_, more) => own + more)
    })
    const grades = [
      { code: 'UNDER', name: { id: '', en: '' }, from: '0', below: '1' },
      { code: 'OVER', name: { id: '', en: '' }, from: `${cut.n}/${cut.d}`, below: '5' },
    ] as const
    const tried = options
      .reduce<readonly (readonly number[])[]>((sets, own) => sets.flatMap((set) => own.map((level) => [...set, level])), [[]])
      .map((set) => ({
        set,
        effort: set.reduce(
          (sum, level, at) => sum + (level - (levels[at] ?? 0)) * (efforts.get(instrument.leaves[at] ?? instrument.root) ?? 1),
          0,
        ),
        steps: set.reduce((sum, level, at) => sum + level - (levels[at] ?? 0), 0),
        points: score(instrument, answers(set)).points[0] ?? 0,
      }))
      .filter(({ steps }) => maxSteps === null || steps <= maxSteps)
    const reaching = tried.filter(({ points }) => grade(grades, { points, weight: instrument.root.weight }, basis)?.code === 'OVER')
    const [cheap] = reaching.toSorted((a, b) => a.effort - b.effort || a.steps - b.steps || later(a.set, b.set))
    const [high] = tried.toSorted((a, b) => b.points - a.points || a.effort - b.effort || a.steps - b.steps || later(a.set, b.set))
    const oracle = cheap ?? high

    const reached = levels.map((level, at) => level + found.steps.filter(({ component }) => component.leaf === at).length)
    expect(
      { reachable: found.reachable, reached, effort: exactRatio(found.effort), points: found.reached.points },
      `round ${round}`,
    ).toEqual({
      reachable: cheap !== undefined,
      reached: oracle?.set,
      effort: exactRatio({ n: BigInt(oracle?.effort ?? -1), d: 1n }),
      points: oracle?.points,
    })
    expect(found.optimal).toBe(true)
  }
})

const denpasar = vectors.find(({ agency, year, stage }) => agency === 'Kota Denpasar' && year === 2021 && stage.startsWith('external'))
const national = instrumentOf(2021)
const given = answers((denpasar?.levels ?? []).map((level) => level))
const veryGood: Target = { cut: fraction('3.5'), basis: 'exact' }
const partsOf = (...codes: readonly string[]): ReadonlySet<Component> =>
  new Set(national.components.filter(({ code }) => codes.includes(code)))

describe('Kota Denpasar 2021, from 3.1925 to Sangat Baik at 3.5', () => {
  test('takes eleven steps of one level, no fewer', () => {
    const found = planOf(national, given, veryGood)
    expect({ ...found, steps: found.steps.length, reached: exact(found.reached), effort: exactRatio(found.effort) }).toMatchObject({
      reachable: true,
      optimal: true,
      steps: 11,
      effort: '11.00',
      lowerBound: { n: 11n, d: 1n },
    })
    expect(found.reached.points).toBeGreaterThanOrEqual(35_000)
  })

  test('takes thirteen with the 16 service indicators locked, named one by one or as a domain', () => {
    const services = Array.from({ length: 16 }, (_, at) => `I${32 + at}`)
    const [one, group] = [services, ['D4']].map((codes) => planOf(national, given, veryGood, { locked: partsOf(...codes) }))
    expect([one?.steps.length, group?.steps.length]).toEqual([13, 13])
    expect(one?.steps).toEqual(group?.steps)
  })

  test('steps add up to the index reached', () => {
    const { steps, reached } = planOf(national, given, veryGood)
    const points = steps.reduce((sum, { component, value, from }) => sum + component.weight * (value.n - from), 31_925)
    expect(reached).toEqual({ points, weight: 10_000 })
  })

  test('within ten steps gets as near as ten steps can', () => {
    const found = planOf(national, given, veryGood, { maxSteps: 10 })
    expect({ ...found, steps: found.steps.length }).toMatchObject({ reachable: false, steps: 10, lowerBound: null })
    expect(found.reached.points).toBeLessThan(35_000)
  })

  test('costs nothing where the target is reached already', () => {
    expect(planOf(national, given, { cut: fraction('2.6'), basis: 'exact' })).toMatchObject({
      reachable: true,
      steps: [],
      lowerBound: { n: 0n },
    })
  })

  test('cannot reach 5 with a ceiling of 4', () => {
    const found = planOf(national, given, { cut: fraction('5'), basis: 'exact' }, { ceiling: 4 })
    expect(found.reachable).toBe(false)
    expect(found.steps.every(({ to }) => to <= 4)).toBe(true)
  })
})

test.each<[string, Target, number]>([
  ['an exact cut', veryGood, 35_000],
  ['a rounded cut, reached half a hundredth below', { cut: fraction('3.5'), basis: 'rounded' }, 34_950],
  ['a rounded cut between hundredths', { cut: fraction('3.501'), basis: 'rounded' }, 35_050],
  ['no cut', { cut: fraction('0'), basis: 'rounded' }, 0],
])('%s asks for the least points that reach it', (_, target, points) => {
  expect(pointsFor(target, 10_000)).toBe(points)
})

describe('what cannot be planned is held, and said', () => {
  const changed = (changes: Parameters<typeof indicator>[1], more: Partial<Draft> = {}): Instrument => {
    const source = draft(sound, more)
    return assemble({
      ...source,
      parts: source.parts.map((part) => ({
        ...part,
        indicators: part.indicators.map((own) => (own.number === 2 ? indicator(2, changes) : own)),
      })),
    })
  }
  const target: Target = { cut: fraction('5'), basis: 'exact' }
  const text = { id: 'x', en: 'x' }
  const ones = answers([1, 1, 1, 1, 1, 1])

  test.each<[string, Instrument, readonly Answer[], readonly (readonly [string, string])[]]>([
    [
      'another body’s figure',
      changed({
        rating: {
          kind: 'external',
          index: text,
          body: text,
          points: [
            ['0', '1'],
            ['100', '5'],
          ],
          floor: '1',
        },
      }),
      ones,
      [['I2', 'rating']],
    ],
    [
      'a count',
      changed({
        rating: {
          kind: 'count',
          of: text,
          steps: [
            ['0', '1'],
            ['3', '5'],
          ],
        },
      }),
      ones,
      [['I2', 'rating']],
    ],
    [
      'a rating of its own, and what it reads',
      changed({ rating: { kind: 'own', reads: [4], messages: {}, rate: () => ({ value: '1' }) } }),
      ones,
      [
        ['I2', 'rating'],
        ['I4', 'tied'],
      ],
    ],
    [
      'what a check caps, and what raises the check',
      changed(
        {},
        { checks: [{ code: 'cap', when: [{ indicator: 1, atLeast: '4' }], message: text, cites: [], cap: { indicator: 5, at: '2' } }] },
      ),
      ones,
      [
        ['I1', 'tied'],
        ['I5', 'tied'],
      ],
    ],
    [
      'a floor that stands in',
      changed({}),
      ones.map((answer, at) => (at === 1 ? { state: 'assumed_floor', given: null } : answer)),
      [['I2', 'state']],
    ],
    [
      'a value that a named person set',
      changed({}),
      ones.map((answer, at) => (at === 1 ? { state: 'overridden', given: 2 } : answer)),
      [['I2', 'state']],
    ],
  ])('%s', (_, instrument, own, held) => {
    const found = planOf(instrument, own, target)
    expect(found.held.map(({ component, why }) => [component.code, why])).toEqual(held)
    expect(found.reachable).toBe(false)
    expect(new Set(found.steps.map(({ component }) => component.code)).intersection(new Set(held.map(([code]) => code))).size).toBe(0)
  })

  test('an index that is not known', () => {
    expect(() => planOf(changed({}), answers([1, 1, 1, 1, 1, null]), target)).toThrow('an index that is not known cannot be planned')
  })
})

test('a scale of decimals is climbed by the lowest values of its levels, in exact gains', () => {
  const pemdi = instruments.find(({ code }) => code === 'pemdi-2026')
  if (!pemdi) throw new Error('pemdi-2026 is not there')
  const own = pemdi.leaves.map(({ indicator: own_ }): Answer =>
    own_?.rating.kind === 'decimal' ? { state: 'assessed', given: 126 } : { state: 'assumed_floor', given: null },
  )
  const { steps, held } = planOf(pemdi, own, { cut: fraction('1.5'), basis: 'exact' })
  expect(held.every(({ why }) => why === 'rating')).toBe(true)
  expect(steps.length).toBeGreaterThan(0)
  for (const { component, from, to, value, gain } of steps) {
    expect(to).toBe(from + 1)
    const before = from === 1 ? 126 : Number(pemdi.scale.floors[from - 1]) * 100
    expect(gain.n * BigInt(pemdi.root.weight) * 100n).toBe(gain.d * BigInt(component.weight) * BigInt((value.n * 100) / value.d - before))
  }
})
