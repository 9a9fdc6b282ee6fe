import { describe, expect, test } from 'vitest'
import { assemble } from '../../rules/assemble.ts'
import { carried } from '../../rules/editions.ts'
import { byCause, diff, NoIndex, tallyOf, type Diff, type Way } from '../../rules/diff.ts'
import type { Side } from '../../rules/sides.ts'
import { rowText } from '../../rules/diff-words.ts'
import type { Instrument, Printed, Relation } from '../../rules/model.ts'
import { linksBetween, pairByLinks } from '../../rules/pairing.ts'
import { exactRatio } from '../../rules/print.ts'
import { add, less, ratioIn, ratioOf, sumOf, zero } from '../../rules/ratio.ts'
import { score } from '../../rules/rate.ts'
import type { Answer } from '../../rules/score.ts'
import { draft, indicator, type Shape } from '../support/draft.ts'
import { answers, instruments, instrumentOf } from '../support/editions.ts'
import { random, randomShapes, upTo } from '../support/trees.ts'
import vectors from './cases/vectors.json' with { type: 'json' }

const scored = (instrument: Instrument, own: readonly Answer[]): Side => ({
  instrument,
  points: score(instrument, own, true).points,
  figures: [],
})

/** Adds up numerators over the product of all denominators, without the library's own sums. */
const together = ({ rows }: Diff): readonly [bigint, bigint] =>
  rows.reduce<readonly [bigint, bigint]>(([n, d], { effect }) => [n * effect.d + effect.n * d, d * effect.d], [0n, 1n])

const expectExact = (found: Diff): void => {
  const [n, d] = together(found)
  expect(n * found.change.d).toBe(found.change.n * d)
  for (const { parts, effect } of found.rows) expect(less(effect, sumOf(parts.map((part) => part.effect)))).toEqual(zero)
  expect(
    byCause(found)
      .map(({ effect }) => effect)
      .reduce(add, zero),
  ).toEqual(found.change)
}

const randomLevels = (next: () => number, { leaves }: Instrument): readonly number[] => leaves.map(() => upTo(next, 5))

/** The same indicators with other weights, some dropped, some new, some rated by a lower ladder. */
const otherVersion = (next: () => number): Instrument => {
  const source = draft(randomShapes(next))
  const lower = () => ({ value: `${upTo(next, 2)}` as const satisfies Printed })
  return assemble({
    ...source,
    parts: source.parts.map((part) => ({
      ...part,
      indicators: part.indicators.map((own) => {
        const { value } = lower()
        return next() < 0.2 ? indicator(own.number, { rating: { kind: 'own', reads: [], messages: {}, rate: () => ({ value }) } }) : own
      }),
    })),
  })
}

const relations = ['equal', 'subset', 'superset', 'intersects'] as const

const otherEdition = (next: () => number, base: Instrument): Instrument => {
  const head = draft(randomShapes(next), { code: 'later', cycles: [] })
  const numbers = head.parts.flatMap(({ indicators }) => indicators.map(({ number }) => number))
  const links = numbers.flatMap((number): readonly Relation[] =>
    base.leaves.flatMap(({ indicator: own }): readonly Relation[] =>
      own && next() < 0.25 ? [{ number, was: own.number, relation: relations[Math.floor(next() * 4)] ?? 'equal' }] : [],
    ),
  )
  return assemble({ ...head, crosswalk: { from: base.code, relations: links, dropped: [] } })
}

describe('the effects of the rows sum to the difference exactly, and split by cause exactly', () => {
  test('over 10,000 random instruments and answers: the same rules, another version, another edition', () => {
    const next = random(20_261_126)
    const seen = new Set<string>()
    for (let round = 0; round < 10_000; round += 1) {
      const base = assemble(draft(randomShapes(next)))
      const own = answers(randomLevels(next, base))
      const kind = (['same', 'version', 'edition'] as const)[round % 3] ?? 'same'
      const head = kind === 'same' ? base : kind === 'version' ? otherVersion(next) : otherEdition(next, base)
      const other = answers(randomLevels(next, head))
      const way: Way =
        kind === 'same'
          ? { kind }
          : kind === 'version'
            ? { kind, between: next() < 0.9 ? score(base, carried(head, base, other)).points : null }
            : { kind, links: linksBetween([base, head], base, head) ?? [] }
      const found = diff(scored(base, own), scored(head, other), way)
      expectExact(found)
      for (const { cause } of byCause(found)) seen.add(`${kind} ${cause}`)
      const [was, is] = [scored(base, own), scored(head, other)].map(({ points, instrument }) =>
        ratioOf(points[0] ?? 0, instrument.root.weight),
      )
      expect(found.change).toEqual(less(is ?? zero, was ?? zero))
    }
    expect([...seen].toSorted()).toEqual(
      [
        'same input',
        ...['added', 'input', 'removed', 'rule', 'unknown', 'weight'].map((cause) => `version ${cause}`),
        ...['added', 'input', 'removed', 'rule', 'weight'].map((cause) => `edition ${cause}`),
      ].toSorted(),
    )
  })

  test('between all full vectors that are known, whatever their editions', () => {
    const known = vectors.flatMap(({ instrument: code, levels }) => {
      const instrument = instruments.find((own) => own.code === code)
      const given = instrument && answers(levels)
      return instrument && given && given.length === instrument.leaves.length && levels.every((level) => level !== null)
        ? [scored(instrument, given)]
        : []
    })
    expect(known.length).toBeGreaterThan(5)
    for (const base of known)
      for (const head of known) {
        const links = linksBetween(instruments, base.instrument, head.instrument)
        const found = diff(base, head, base.instrument === head.instrument ? { kind: 'same' } : { kind: 'edition', links: links ?? [] })
        expect(found.depth).toBe('indicator')
        expectExact(found)
      }
  })
})

const vector = (agency: string, year: number, stage: string): Side => {
  const line = vectors.find((own) => own.agency === agency && own.year === year && own.stage.startsWith(stage))
  return scored(instrumentOf(year), answers(line?.levels ?? []))
}

test('Kota Denpasar 2021 claimed 25 indicators higher, 18 equal, 4 lower than was found, worth 0.5570 together', () => {
  const found = diff(vector('Kota Denpasar', 2021, 'external'), vector('Kota Denpasar', 2021, 'self'), { kind: 'same' })
  expect([found.base, found.head, found.change].map(exactRatio)).toEqual(['3.1925', '3.7495', '0.557'])
  expect(tallyOf(found)).toEqual({ higher: 25, equal: 18, lower: 4 })
  expect(byCause(found).map(({ cause, rows }) => [cause, rows])).toEqual([['input', 29]])
})

test('Kota Bandar Lampung 2021 to 2023 adds up, by answers alone', () => {
  const found = diff(vector('Kota Bandar Lampung', 2021, 'external'), vector('Kota Bandar Lampung', 2023, 'external'), { kind: 'same' })
  expectExact(found)
  expect(byCause(found)).toMatchObject([{ cause: 'input', effect: found.change }])
})

const printedSide = (instrument: Instrument, printed: Readonly<Record<string, string>>): Side => ({
  instrument,
  points: instrument.components.map(() => null),
  figures: instrument.components.map(({ code }) => printed[code] ?? null),
})

describe('printed figures', () => {
  const malang = [
    { index: '3.82', D1: '4.40', D2: '3.10', D3: '2.73', D4: '4.45' },
    { index: '4.24', D1: '4.70', D2: '4.30', D3: '2.55', D4: '4.69' },
  ].map((printed) => printedSide(instrumentOf(2023), printed))
  const [base, head] = malang

  test('add up with what rounding leaves over as a row of its own', () => {
    if (!base || !head) throw new Error('Kota Malang has two rows')
    const found = diff(base, head, { kind: 'same' })
    expectExact(found)
    expect(found.depth).toBe('domain')
    expect(
      found.rows.map(({ to, effect, parts }) => [to[0]?.code ?? '', exactRatio(effect), parts.map(({ cause }) => cause).join()]),
    ).toEqual([
      ['D1', '0.039', 'input'],
      ['D2', '0.30', 'input'],
      ['D3', '-0.0297', 'input'],
      ['D4', '0.1092', 'input'],
      ['', '0.0015', 'rounding'],
    ])
  })

  test('that contradict themselves leave over more than rounding can: the cause is not known', () => {
    if (!base) throw new Error('Kota Malang has two rows')
    const odd = printedSide(instrumentOf(2023), { index: '4.24', D1: '4.40', D2: '3.10', D3: '2.73', D4: '4.45' })
    const found = diff(base, odd, { kind: 'same' })
    expectExact(found)
    expect(found.rows.at(-1)?.parts).toMatchObject([{ cause: 'unknown' }])
  })

  test.each<[string, Side, string]>([
    ['the index alone', printedSide(instrumentOf(2023), { index: '3.00' }), 'index'],
    ['three domains of four', printedSide(instrumentOf(2023), { index: '3.00', D1: '1.00', D2: '1.00', D3: '1.00' }), 'index'],
    ['all domains', printedSide(instrumentOf(2023), { index: '1.00', D1: '1.00', D2: '1.00', D3: '1.00', D4: '1.00' }), 'domain'],
    ['full levels', vector('Kota Denpasar', 2021, 'external'), 'domain'],
  ])('beside %s go as deep as both are known', (_, other, depth) => {
    if (!base) throw new Error('Kota Malang has two rows')
    for (const [a, b] of [
      [base, other],
      [other, base],
    ] as const) {
      const found = diff(a, b, { kind: 'same' })
      expect(found.depth).toBe(depth)
      expectExact(found)
    }
  })

  test('of another edition are compared by the index alone', () => {
    if (!base) throw new Error('Kota Malang has two rows')
    const older = printedSide(instrumentOf(2019), { index: '2.85' })
    const found = diff(older, base, { kind: 'edition', links: linksBetween(instruments, older.instrument, base.instrument) ?? [] })
    expect(found).toMatchObject({ depth: 'index', rows: [{ parts: [{ cause: 'unknown' }] }] })
    expectExact(found)
  })

  test.each([
    ['base', 0],
    ['head', 1],
  ] as const)('without an index of the %s cannot be compared', (side, at) => {
    if (!base) throw new Error('Kota Malang has two rows')
    const sides = [base, base].map((own, place) => (place === at ? printedSide(instrumentOf(2023), {}) : own))
    expect(() => diff(sides[0] ?? base, sides[1] ?? base, { kind: 'same' })).toThrow(new NoIndex(side))
  })
})

describe('crosswalks', () => {
  const [first, second, third] = ['spbe-2018', 'spbe-2020', 'pemdi-2026'].map((code) => instruments.find((own) => own.code === code))

  test('compose from edition to edition, and run both ways', () => {
    if (!first || !second || !third) throw new Error('Three editions of spbe are there')
    const [forward, back] = [linksBetween(instruments, first, third) ?? [], linksBetween(instruments, third, first) ?? []]
    // Complaints of 2018 (I32) went into 2020 (I42), which 2026 asks in I17 and I20 among others.
    expect(
      forward
        .filter(({ from }) => from === 32)
        .map(({ to }) => to)
        .toSorted((a, b) => a - b),
    ).toEqual([16, 17, 20])
    expect(back.map(({ from, to }) => `${to} ${from}`).toSorted()).toEqual(forward.map(({ from, to }) => `${from} ${to}`).toSorted())
    expect(linksBetween(instruments, first, second)?.find(({ to }) => to === 44)).toMatchObject({ from: 33, relation: 'equal' })
    expect(linksBetween(instruments, second, first)?.find(({ from }) => from === 42)).toMatchObject({ to: 32, relation: 'superset' })
  })

  test('do not join programmes, nor editions that none relates', () => {
    const monev = instruments.find(({ code }) => code === 'monev-tik')
    if (!first || !second || !monev) throw new Error('They are there')
    expect([
      linksBetween(instruments, monev, second),
      linksBetween([first, { ...second, crosswalk: null }], first, { ...second, crosswalk: null }),
    ]).toEqual([null, null])
  })

  test('make clusters of what is joined, each component in one', () => {
    if (!first || !second) throw new Error('They are there')
    const [from, to] = [first, second].map(({ components }) => components.filter(({ kind }) => kind === 'indicator'))
    const pairs = pairByLinks(from ?? [], to ?? [], linksBetween(instruments, first, second) ?? [])
    expect(
      pairs
        .flatMap((pair) => pair.from)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual((from ?? []).map(({ code }) => code).toSorted())
    expect(
      pairs
        .flatMap((pair) => pair.to)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual((to ?? []).map(({ code }) => code).toSorted())
    const sector = pairs.find((pair) => pair.from.some(({ code }) => code === 'I35'))
    expect(sector?.to.map(({ code }) => code)).toEqual(expect.arrayContaining(['I45', 'I46', 'I47']))
  })
})

const two: readonly Shape[] = [
  { code: 'D1', weight: '40', aspects: [{ code: 'A1', weight: '40', from: 1, to: 2, each: '20' }] },
  { code: 'D2', weight: '60', aspects: [{ code: 'A2', weight: '60', from: 3, to: 3, each: '60' }] },
]
const heavier: readonly Shape[] = [
  { code: 'D1', weight: '60', aspects: [{ code: 'A1', weight: '60', from: 1, to: 2, each: '30' }] },
  { code: 'D2', weight: '40', aspects: [{ code: 'A2', weight: '40', from: 4, to: 4, each: '40' }] },
]

test('between versions, answer, weight and rule are apart, and rows can be read', () => {
  const base = assemble(draft(two))
  const source = draft(heavier)
  const head = assemble({
    ...source,
    parts: source.parts.map((part) => ({
      ...part,
      indicators: part.indicators.map((own) =>
        own.number === 2
          ? indicator(2, { rating: { kind: 'own', reads: [], messages: {}, rate: ({ given }) => ({ value: given === '4' ? '5' : '1' }) } })
          : own,
      ),
    })),
  })
  const [own, other] = [answers([2, 3, 1]), answers([2, 4, 3])]
  const between = score(base, carried(head, base, other)).points
  const found = diff(scored(base, own), scored(head, other), { kind: 'version', between })
  expectExact(found)
  expect(
    found.rows.map(({ from, to, parts }) => [
      from[0]?.code ?? null,
      to[0]?.code ?? null,
      ...parts.map(({ cause, effect }) => `${cause} ${exactRatio(effect)}`),
    ]),
  ).toEqual([
    ['I1', 'I1', 'weight 0.20'],
    ['I2', 'I2', 'input 0.20', 'weight 0.40', 'rule 0.30'],
    [null, 'I4', 'added 1.20'],
    ['I3', null, 'removed -0.60'],
  ])
  expect(found.rows.map((row) => rowText(row).en)).toEqual([
    'I1: 2 → 2. +0.20 (another weight).',
    'I2: 3 → 5. +0.20 (another answer); +0.40 (another weight); +0.30 (the rule or the question itself changed).',
    'I4: 3. +1.20 (only the head asks it).',
    'I3: 1. -0.60 (only the base asks it).',
  ])
  expect(rowText({ from: [], to: [], base: null, head: null, effect: zero, parts: [], notes: [] }).id).toBe('Tidak mengubah indeks.')
})

test.each([
  ['2.75', '2.75'],
  ['-0.5', '-0.50'],
  ['10/3', '10/3'],
  ['3', '3.00'],
  ['0.0015', '0.0015'],
  ['-7/6', '-7/6'],
])('%s is read and written exactly', (text, shown) => {
  expect(exactRatio(ratioIn(text))).toBe(shown)
})

test.each(['', '1.', '.5', '1e3', '1,5', '1/0', 'NaN'])('"%s" is no exact number', (text) => {
  expect(() => ratioIn(text)).toThrow(RangeError)
})
