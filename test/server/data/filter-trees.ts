import type { AgencyAsked, AssessmentAsked, ScoreAsked } from '../../../schema/filters.ts'
import type { NumberMatch, Related, TextMatch } from '../../../schema/where.ts'

/* Random filters, the same for the same seed. */

export const randomOf = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (bound: number): number => next() % bound
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value => values[below(values.length)] ?? values[0]
  const some = <Value>(values: readonly Value[]): Value[] => values.filter(() => below(3) === 0)
  return { below, pick, some }
}
type Random = ReturnType<typeof randomOf>

const operators = ['eq', 'gt', 'gte', 'lt', 'lte'] as const

const numbers = <Value>(random: Random, value: () => Value): NumberMatch<Value> => {
  const { below, pick } = random
  const choice = below(8)
  if (choice === 0) return { known: below(2) === 0 }
  if (choice === 1) return { in: Array.from({ length: below(4) }, value) }
  if (choice === 2) return { gte: value(), lte: value() }
  return { [pick(operators)]: value() }
}

const decimal = (random: Random) => (): string =>
  random.pick([
    '0',
    '1',
    '2',
    '2.5',
    '3',
    '3.19',
    '3.1925',
    '3.5',
    '3.50',
    '2.6',
    '4',
    '4.2',
    '2.3333333333',
    '5',
    '0.05',
    '-0.1',
    '1.8',
    '2.75',
  ])

const text = (random: Random, values: readonly [string, ...string[]]): TextMatch => {
  const value = () => random.pick(values)
  return random.pick<TextMatch>([
    { eq: value() },
    { in: [value(), value()] },
    { in: [] },
    { contains: value().slice(-2) },
    { startsWith: value().slice(0, 3) },
  ])
}

interface Logic<Where> {
  readonly and?: readonly Where[]
  readonly or?: readonly Where[]
  readonly not?: Where
}

/** A tree of conditions around leaves: `and`, `or`, `not`, sometimes empty. */
const tree = <Where>(random: Random, depth: number, leaf: () => Where, self: (depth: number) => Where): Where | Logic<Where> => {
  const many = () => Array.from({ length: random.below(3) }, () => self(depth - 1))
  if (depth <= 0) return leaf()
  return random.pick<() => Where | Logic<Where>>([
    () => ({ and: many() }),
    () => ({ or: many() }),
    () => ({ not: self(depth - 1) }),
    leaf,
    leaf,
  ])()
}

const quantified = <Where>(random: Random, where: () => Where): Related<Where> =>
  random.pick<Related<Where>>([{ some: where() }, { every: where() }, { none: where() }])

export const agencyTree = (random: Random, depth: number): AgencyAsked => {
  const leaf = (): AgencyAsked =>
    random.pick<() => AgencyAsked>([
      () => ({ search: random.pick(['malang', '35.', 'KOTA', 'zzz', '%', '_']) }),
      () => ({ code: text(random, ['35.73', '51.71', '35', '18.71']) }),
      () => ({ name: text(random, ['Kota Malang', 'Kabupaten Malang', 'Kota Denpasar']) }),
      () => ({ kind: random.some(['city', 'regency', 'province', 'ministry', 'unit']) }),
      () => ({ province: random.some(['35', '51', '18']) }),
      () => ({ parent: random.some(['35.73']) }),
      () => ({ population: numbers(random, () => random.pick([0, 100_000, 500_000, 874_661, 2_000_000])) }),
      () => ({ assessments: quantified(random, () => assessmentTree(random, depth - 1)) }),
      () => ({
        result: {
          programme: 'spbe',
          year: random.pick([2021, 2023, 2024]),
          exists: random.below(2) === 0,
          where: assessmentTree(random, depth - 2),
        },
      }),
    ])()
  return tree(random, depth, leaf, (less) => agencyTree(random, less))
}

export const assessmentTree = (random: Random, depth: number): AssessmentAsked => {
  const leaf = (): AssessmentAsked =>
    random.pick<() => AssessmentAsked>([
      () => ({ agency: agencyTree(random, depth - 1) }),
      () => ({ programme: text(random, ['spbe', 'monev-tik']) }),
      () => ({ year: numbers(random, () => random.pick([2019, 2021, 2022, 2023, 2024])) }),
      () => ({ stage: random.some(['self', 'final', 'interview', 'unknown']) }),
      () => ({ official: random.below(2) === 0 }),
      () => ({ instrument: text(random, ['spbe-2020', 'spbe-2018', 'pemdi-2026']) }),
      () => ({ index: numbers(random, decimal(random)) }),
      () => ({ grade: random.some(['KURANG', 'CUKUP', 'BAIK', 'SANGAT_BAIK', 'HEBAT']) }),
      () => ({ toNext: numbers(random, decimal(random)) }),
      () => ({ toPrevious: numbers(random, decimal(random)) }),
      () => ({ change: { index: numbers(random, decimal(random)) } }),
      () => ({ change: { grade: random.some(['rose', 'same', 'fell']) } }),
      () => ({ scores: quantified(random, () => scoreTree(random, depth - 1)) }),
      () => ({ scores: quantified(random, () => scoreTree(random, depth - 1)) }),
    ])()
  return tree(random, depth, leaf, (less) => assessmentTree(random, less))
}

export const scoreTree = (random: Random, depth: number): ScoreAsked => {
  const leaf = (): ScoreAsked =>
    random.pick<() => ScoreAsked>([
      () => ({ assessment: depth > 0 ? assessmentTree(random, depth - 2) : { official: true } }),
      () => ({ component: text(random, ['D1', 'D4', 'A3', 'I1', 'I29', 'index']) }),
      () => ({ kind: random.some(['index', 'domain', 'aspect', 'indicator', 'item']) }),
      () => ({ under: random.pick(['D2', 'A7', 'I30', 'index']) }),
      () => ({ state: random.some(['assessed', 'published_only', 'not_assessed', 'assumed_floor']) }),
      () => ({ level: numbers(random, () => random.below(6)) }),
      () => ({ value: numbers(random, decimal(random)) }),
      () => ({ published: numbers(random, decimal(random)) }),
      () => ({ figure: numbers(random, decimal(random)) }),
      () => ({ agrees: random.below(2) === 0 }),
    ])()
  return tree(random, depth, leaf, (less) => scoreTree(random, less))
}
