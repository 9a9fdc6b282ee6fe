import { expect, test, describe } from 'vitest'
import { evaluate } from '../../rules/evaluate.ts'
import type { Evaluation } from '../../rules/evaluation.ts'
import { grade } from '../../rules/grade.ts'
import { inForce } from '../../rules/editions.ts'
import { exact, print } from '../../rules/print.ts'
import { total } from '../../rules/score.ts'
import { answers, instrumentOf, instruments } from '../support/editions.ts'
import vectors from './cases/vectors.json' with { type: 'json' }

/* The regression wall: what was published comes out to the digit, and what does not is named. */

const all = (node: Evaluation): readonly Evaluation[] => [node, ...node.children.flatMap(all)]

describe.each(vectors.map((published) => ({ name: `${published.agency} ${published.year} ${published.stage}`, published })))(
  '$name',
  ({ published }) => {
    const { instrument, cycle } = inForce(instruments, published.year)
    const root = evaluate(instrument, answers(published.levels))
    const nodes = new Map(all(root).map((node) => [node.component.code, node]))
    const discrepancies: Readonly<Record<string, string>> = published.discrepancies ?? {}

    test.each(Object.entries(published.printed))('%s is printed %s', (code, figure) => {
      const score = nodes.get(code)?.score ?? null
      if (score === null) expect(nodes.get(code)?.state).toBe('published_only')
      else expect(print(score)).toBe(discrepancies[code] ?? figure)
      if (code in discrepancies) expect(discrepancies[code], 'a known discrepancy cannot vanish silently').not.toBe(figure)
    })

    test('the grade comes out', () => {
      if (published.grade && root.score) expect(grade(instrument.grades, root.score, cycle.gradeBasis)?.code).toBe(published.grade)
      else expect(root.score === null || published.grade === null).toBe(true)
    })

    test('redoing each sum from its explanation alone gives the score', () => {
      for (const node of all(root)) {
        const { rule, terms } = node.explanation
        if (rule !== 'sum') continue
        const again = total(terms.map(({ points, weight }) => ({ points: points ?? Number.NaN, weight })))
        expect(again).toEqual(node.score)
      }
    })

    if (published.computedIndex)
      test('the self-assessed index is the one computed elsewhere', () => {
        expect(root.score && print(root.score, 4)).toBe(published.computedIndex)
      })
  },
)

test('every full vector is here: nine, one of them partial', () => {
  expect(vectors).toHaveLength(9)
  expect(vectors.filter(({ levels }) => levels.some((level) => level === null)).map(({ agency }) => agency)).toEqual(['Kab. Aceh Tengah'])
})

describe('the worked examples of PermenPANRB 59/2020', () => {
  const instrument = instrumentOf(2024)
  const valueOf = (code: string, levels: Readonly<Record<number, number>>, rest = 1) => {
    const given = instrument.leaves.map(({ indicator }) => levels[indicator?.number ?? 0] ?? rest)
    const score = all(evaluate(instrument, answers(given))).find(({ component }) => component.code === code)?.score
    return score ? exact(score) : null
  }

  test('aspect 2 with levels 3, 4, 3 and 2 is 3.00', () => {
    expect(valueOf('A2', { 11: 3, 12: 4, 13: 3, 14: 2 })).toBe('3.00')
  })

  test('domain 2 with aspects 3.00, 4.00 and 3.00 is 3.40', () => {
    expect(valueOf('D2', { 11: 3, 12: 4, 13: 3, 14: 2, 15: 4, 16: 4, 17: 4, 18: 4, 19: 3, 20: 3 })).toBe('3.40')
  })

  test('the index with domains 3.70, 3.40, 3.00 and 3.20 is 3.28', () => {
    // Domain 4 at 3.20 exactly is no whole sum of levels; the pairs are folded directly, by the same one-line sum.
    const weights = instrument.root.children.map(({ weight }) => weight)
    const domains = [370, 340, 300, 320].map((hundredths, at) => ({
      points: (hundredths * (weights[at] ?? 0)) / 100,
      weight: weights[at] ?? 0,
    }))
    expect(print(total(domains))).toBe('3.28')
  })
})
