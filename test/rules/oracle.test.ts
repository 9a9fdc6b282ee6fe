import { expect, test } from 'vitest'
import { assemble } from '../../rules/assemble.ts'
import { problems } from '../../rules/check.ts'
import { evaluate } from '../../rules/evaluate.ts'
import type { Evaluation } from '../../rules/evaluation.ts'
import { print } from '../../rules/print.ts'
import { answers } from '../support/editions.ts'
import { draft } from '../support/draft.ts'
import { random, randomShapes } from '../support/trees.ts'

/* An independent oracle: rationals in BigInt, averaged level by level as the law's prose has it, divided by hand. */

type Rational = readonly [bigint, bigint]
const times = ([a, b]: Rational, [c, d]: Rational): Rational => [a * c, b * d]
const over = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d, b * c]
const sum = (all: readonly Rational[]): Rational => all.reduce<Rational>(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n])

/** Long division, digit by digit; then half up on the third. */
const digits = ([n, d]: Rational): string => {
  const thousandths = [...Array(4).keys()].reduce<{ rest: bigint; text: bigint }>(
    ({ rest, text }) => ({ rest: (rest % d) * 10n, text: text * 10n + rest / d }),
    { rest: n, text: 0n },
  )
  const half = thousandths.text % 10n >= 5n ? 1n : 0n
  const hundredths = String(thousandths.text / 10n + half).padStart(3, '0')
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`
}

const rational = (printed: string): Rational => {
  const [n = '0', d = '1'] = printed.split('/')
  return [BigInt(n), BigInt(d)]
}

const all = (node: Evaluation): readonly Evaluation[] => [node, ...node.children.flatMap(all)]

test('10,000 random instruments and vectors print digit for digit as the oracle says', () => {
  const next = random(20_261_124)
  for (let round = 0; round < 10_000; round += 1) {
    const shapes = randomShapes(next)
    const source = draft(shapes)
    if (round % 500 === 0) expect(problems(source)).toEqual([])
    const instrument = assemble(source)
    const levels = instrument.leaves.map(() => Math.floor(next() * 5) + 1)
    const found = new Map(all(evaluate(instrument, answers(levels))).map(({ component, score }) => [component.code, score && print(score)]))

    let leaf = 0
    const domainValues = shapes.map(({ code, weight, aspects }) => {
      const values = aspects.map((aspect) => {
        const given = levels.slice(leaf, (leaf += aspect.to - aspect.from + 1))
        const value = over(sum(given.map((level) => times([BigInt(level), 1n], rational(aspect.each)))), rational(aspect.weight))
        expect(found.get(aspect.code)).toBe(digits(value))
        return times(value, rational(aspect.weight))
      })
      const value = over(sum(values), rational(weight))
      expect(found.get(code)).toBe(digits(value))
      return times(value, rational(weight))
    })
    expect(found.get('index')).toBe(digits(over(sum(domainValues), [100n, 1n])))
  }
})
