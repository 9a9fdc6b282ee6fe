import { describe, expect, test } from 'vitest'
import { evaluate } from '../../rules/evaluate.ts'
import { score } from '../../rules/rate.ts'
import { draw } from '../../rules/draw.ts'
import { figuresOf, grain, rankOf, underErrors, underWeights, type Figures } from '../../rules/sensitivity.ts'
import type { Answer } from '../../rules/score.ts'
import { answers, instrumentOf } from '../support/editions.ts'
import { random, upTo } from '../support/trees.ts'

const instrument = instrumentOf(2024)
const next = random(10)
const indexOf = (own: readonly Answer[]): number => score(instrument, own).points[0] ?? 0
const drawn = Array.from({ length: 61 }, () => answers(instrument.leaves.map(() => upTo(next, 5)))).toSorted(
  (a, b) => indexOf(a) - indexOf(b),
)
/** One from the middle first, then the others. */
const levelled = [...drawn.slice(30), ...drawn.slice(0, 30)]
const figures = levelled
  .map((own) => figuresOf(instrument, score(instrument, own).points, []))
  .filter((own): own is Figures => own !== null)
const [own, ...others] = figures
const [given] = levelled

const nothing: Figures = { whole: 0, parts: [] }
const weighed = (changes: Partial<Parameters<typeof underWeights>[4]> = {}) =>
  underWeights(instrument, 'exact', own ?? nothing, others, { spread: 1000, draws: 500, seed: 1, ...changes })

test('numbers drawn are the same for a seed, within bounds, and spread evenly', () => {
  const [a, b, c] = [draw(7), draw(7), draw(8)].map((generator) => Array.from({ length: 30_000 }, () => generator(3)))
  expect(a).toEqual(b)
  expect(a).not.toEqual(c)
  for (const value of [0, 1, 2]) expect(Math.abs((a ?? []).filter((found) => found === value).length - 10_000)).toBeLessThan(400)
  // Pinned: a stored answer must not change with a rewritten generator.
  const first = draw(1)
  expect([first(2 ** 32), first(2 ** 32), first(2 ** 32)]).toEqual([2693262067, 11749833, 2265367787])
})

describe('under other weights', () => {
  test('the same seed gives the same answer, another seed another', () => {
    expect(weighed()).toEqual(weighed())
    const answered = [1, 2, 3, 4, 5].map((seed) => JSON.stringify(weighed({ seed, spread: 5000, draws: 30 })))
    expect(new Set(answered).size).toBeGreaterThan(1)
  })

  test('no spread leaves rank and grade as they are', () => {
    const rank = rankOf(others, own?.whole ?? 0)
    expect(weighed({ spread: 0 })).toEqual({
      rank: { best: rank, worst: rank, likelyBest: rank, likelyWorst: rank, cases: 500 },
      kept: 500,
    })
  })

  test('ranks are those of the indices added up anew, draw by draw', () => {
    const again = draw(5)
    const ranks = Array.from({ length: 200 }, () => {
      const factors = instrument.root.children.map(() => BigInt(grain - 2000 + again(4001)))
      const index = ({ parts }: Figures): bigint => parts.reduce((sum, part, at) => sum + BigInt(part) * (factors[at] ?? 0n), 0n)
      return 1 + others.filter((other) => index(other) > index(own ?? nothing)).length
    }).toSorted((a, b) => a - b)
    expect(weighed({ spread: 2000, draws: 200, seed: 5 }).rank).toEqual({
      best: ranks[0],
      worst: ranks[199],
      likelyBest: ranks[10],
      likelyWorst: ranks[189],
      cases: 200,
    })
  })

  test('who leads in every part leads whatever the weights, and ties with its twin', () => {
    const top: Figures = { whole: 5_000_000, parts: [650_000, 1_250_000, 825_000, 2_275_000] }
    expect(underWeights(instrument, 'exact', top, [...others, top], { spread: 5000, draws: 300, seed: 3 })).toMatchObject({
      rank: { best: 1, worst: 1 },
      kept: 300,
    })
  })
})

describe('figures', () => {
  test('are whole hundredths of points, printed or computed, and the whole is what ranks: printed first', () => {
    const printed = instrument.components.map(({ code }) => ({ index: '3.20', D1: '3.00', D2: '3.31' })[code] ?? null)
    const points = score(instrument, given ?? []).points
    const at = (code: string): number => points[instrument.components.findIndex((component) => component.code === code)] ?? 0
    expect(
      figuresOf(
        instrument,
        points.map((value, position) => (printed[position] ? null : value)),
        printed,
      ),
    ).toEqual({
      whole: 3_200_000,
      parts: [390_000, 827_500, at('D3') * 100, at('D4') * 100],
    })
    expect(figuresOf(instrument, points, printed)?.whole).toBe(3_200_000)
  })

  test.each([
    ['a part', { index: '3.20', D1: '3.00', D2: '3.31', D3: '1.00' }],
    ['the whole', { D1: '3.00', D2: '3.31', D3: '1.00', D4: '2.00' }],
  ])('are none where %s is not known', (_, known: Readonly<Record<string, string>>) => {
    const unknown = instrument.components.map(() => null)
    expect(
      figuresOf(
        instrument,
        unknown,
        instrument.components.map(({ code }) => known[code] ?? null),
      ),
    ).toBeNull()
  })
})

describe('under one wrong level', () => {
  test('ranks are those of every level one up or down, scored anew', () => {
    const ranks = (given ?? []).flatMap(({ given: level }, at) =>
      [-1, 1].flatMap((by) => {
        const other = (level ?? 0) + by
        if (other < 1 || other > 5) return []
        const points =
          score(
            instrument,
            (given ?? []).map((answer, place) => (place === at ? { ...answer, given: other } : answer)),
          ).points[0] ?? 0
        return [1 + others.filter(({ whole }) => whole > points * 100).length]
      }),
    )
    const found = underErrors(instrument, evaluate(instrument, given ?? []), own ?? nothing, others)
    expect(found).toMatchObject({ best: Math.min(...ranks), worst: Math.max(...ranks), cases: ranks.length + 1 })
  })

  test('where levels are not known, the heaviest indicator stands for any, within the scale', () => {
    const unknown = evaluate(instrument, answers(instrument.leaves.map(() => null)))
    const at = (whole: number): Figures => ({ whole, parts: [] })
    const crowd = [2_969_999, 2_970_001, 3_029_999, 3_030_001].map(at)
    expect(underErrors(instrument, unknown, at(3_000_000), crowd)).toMatchObject({ best: 2, worst: 4, cases: 3 })
    expect(underErrors(instrument, unknown, at(4_990_000), [at(5_000_000)])).toMatchObject({ best: 1, worst: 2 })
  })
})
