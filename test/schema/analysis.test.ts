import { describe, expect, test } from 'vitest'
import { assemble } from '../../rules/assemble.ts'
import type { Instrument, Printed } from '../../rules/model.ts'
import { score } from '../../rules/rate.ts'
import type { Assessment, Edition, Member } from '../../schema/context.ts'
import { editionOf } from '../../server/editions/digest.ts'
import { draft, indicator, type Shape } from '../support/draft.ts'
import { answers, editions, rulesOf } from '../support/editions.ts'
import { ask, assessments, memory } from '../support/memory.ts'

/* Analyses of what published figures do not hold: versions of one edition, programmes, results that no one ranks. */

const shape = (each: readonly [Printed, Printed]): readonly Shape[] => [
  { code: 'D1', weight: '100', aspects: [{ code: 'A1', weight: '100', from: 1, to: 2, each: each[0] }] },
]

const years = [2030, 2031].map((year) => ({ year, gradeBasis: 'exact' as const, note: { id: 'x', en: 'x' } }))

const version = (rates: readonly (readonly [string, Printed])[]): Edition => {
  const source = draft(shape(['50', '50']), { code: 'own', programme: 'own', cycles: years })
  const rated = (given: string | null): Printed => rates.find(([from]) => from === given)?.[1] ?? '1'
  const instrument = assemble({
    ...source,
    parts: source.parts.map((part) => ({
      ...part,
      indicators: part.indicators.map((own) =>
        own.number === 2 && rates.length > 0
          ? indicator(2, { rating: { kind: 'own', reads: [], messages: {}, rate: ({ given }) => ({ value: rated(given) }) } })
          : own,
      ),
    })),
  })
  // The digest is of a function's text: what it closes over tells these two apart for nobody but this test.
  return { ...editionOf(instrument), digest: `digest of ${JSON.stringify(rates)}` }
}

const record = (
  year: number,
  { instrument, digest }: Edition,
  levels: readonly number[],
  changes: Partial<Assessment> = {},
): Assessment => ({
  id: year,
  agencyId: 1,
  agency: null,
  programme: instrument.programme,
  year,
  stage: 'final',
  official: true,
  digest,
  inputHash: 'made up',
  answers: answers(levels),
  scored: score(instrument, answers(levels)),
  published: null,
  index: '3.00',
  grade: 'LOW',
  change: null,
  source: 'made up',
  note: null,
  ...changes,
})

const before = version([])
const after = version([['3', '5']])
const served = rulesOf([...editions, after], [before])
const recorded = (): readonly Assessment[] => [record(2030, before, [2, 2]), record(2031, after, [3, 3]), ...assessments]
const records = recorded()
const data = memory({ assessmentsOf: async () => records })

const key = (year: number, programme: string): string => `{ agency: "00.01", year: ${year}, programme: "${programme}" }`
const diffOf = (base: string, head: string, fields: string): string => `{ diff(base: ${base}, head: ${head}) { ${fields} } }`

describe('between versions of one edition', () => {
  test('an answer and a rule are told apart', async () => {
    expect(
      await ask(
        diffOf(key(2030, 'own'), key(2031, 'own'), 'indexChange causes { cause effect } rows { effect parts { cause effect } }'),
        {},
        data,
        served,
      ),
    ).toEqual({
      data: {
        diff: {
          indexChange: '2.00',
          causes: [
            { cause: 'INPUT', effect: '1.00' },
            { cause: 'RULE', effect: '1.00' },
          ],
          rows: [
            { effect: '0.50', parts: [{ cause: 'INPUT', effect: '0.50' }] },
            {
              effect: '1.50',
              parts: [
                { cause: 'INPUT', effect: '0.50' },
                { cause: 'RULE', effect: '1.00' },
              ],
            },
          ],
        },
      },
    })
  })

  test('whose functions can rate no more, it still adds up, and says that the cause is not known', async () => {
    const dead: Instrument = {
      ...after.instrument,
      leaves: after.instrument.leaves.map((leaf) => ({
        ...leaf,
        indicator: indicator(leaf.indicator?.number ?? 0, {
          rating: {
            kind: 'own',
            reads: [],
            messages: {},
            rate: () => {
              throw new RangeError('a kept version rates nothing')
            },
          },
        }),
      })),
    }
    // What a record was seen under is kept with it: these are others.
    const own = recorded()
    const kept = rulesOf([...editions, before], [{ ...after, instrument: dead }])
    const told = await ask(
      diffOf(key(2031, 'own'), key(2030, 'own'), 'indexChange causes { cause effect }'),
      {},
      memory({ assessmentsOf: async () => own }),
      kept,
    )
    expect(told).toEqual({ data: { diff: { indexChange: '-2.00', causes: [{ cause: 'UNKNOWN', effect: '-2.00' }] } } })
  })

  test('a series has a break that is comparable', async () => {
    const fields = 'points { year score { exact } } breaks { year relation comparable note(language: EN) from { code } to { code } }'
    expect(await ask(`{ agency(code: "00.01") { series(programme: "own", component: "I1") { ${fields} } } }`, {}, data, served)).toEqual({
      data: {
        agency: {
          series: {
            points: [
              { year: 2030, score: { exact: '2.00' } },
              { year: 2031, score: { exact: '3.00' } },
            ],
            breaks: [
              {
                year: 2031,
                relation: 'EQUAL',
                comparable: true,
                note: 'The version of own changed. What is asked is the same.',
                from: { code: 'own' },
                to: { code: 'own' },
              },
            ],
          },
        },
      },
    })
  })
})

describe('a diff is refused', () => {
  const cases: readonly (readonly [string, readonly Assessment[], string, string, string])[] = [
    [
      'between programmes',
      records,
      key(2024, 'spbe'),
      key(2031, 'own'),
      'spbe-2020 and own cannot be compared: no crosswalk leads from one to the other.',
    ],
    [
      'without an index of the base',
      records.map((own) => (own.year === 2030 ? { ...own, scored: { points: own.scored.points.map(() => null), said: [] } } : own)),
      key(2030, 'own'),
      key(2031, 'own'),
      'No index is known of the base, the final assessment of 2030',
    ],
  ]
  test.each(cases)('%s', async (_, own, base, head, message) => {
    expect(await ask(diffOf(base, head, 'indexChange'), {}, memory({ assessmentsOf: async () => own }), served)).toMatchObject({
      errors: [{ message: expect.stringContaining(message), extensions: { code: 'NOT_COMPARABLE' } }],
    })
  })
})

describe('sensitivity', () => {
  const query = (args: string): string =>
    `{ agency(code: "00.01") { assessment(year: 2024) { sensitivity(${args}) { rank counted leftOut weights { best worst cases } } } } }`
  const [own] = assessments
  const member = (agencyId: number, changes: Partial<Member> = {}): Member => ({
    agencyId,
    digest: own?.digest ?? '',
    index: '2.00',
    points: own?.scored.points ?? [],
    figures: [],
    ...changes,
  })

  test('leaves out who weighs otherwise and whose parts are not known, and counts them', async () => {
    const [older] = editions
    const members = [member(1), member(2), member(3, { points: [] }), member(4, { digest: older?.digest ?? '' })]
    expect(await ask(query('cohort: NATION, draws: 5'), {}, memory({ membersOf: async () => members }))).toEqual({
      data: { agency: { assessment: { sensitivity: { rank: 1, counted: 2, leftOut: 2, weights: { best: 1, worst: 1, cases: 5 } } } } },
    })
  })

  test.each<[string, string, string, Partial<Assessment>, readonly Member[]]>([
    ['of what is not official', 'NOT_OFFICIAL', 'cohort: NATION', { official: false }, [member(1)]],
    ['of what has no known parts', 'NOT_COMPARABLE', 'cohort: NATION', {}, [member(1, { points: [] })]],
    ['with no draw', 'OUT_OF_RANGE', 'cohort: NATION, draws: 0', {}, [member(1)]],
    ['with too many draws', 'OUT_OF_RANGE', 'cohort: NATION, draws: 2001', {}, [member(1)]],
    ['with negative weights', 'OUT_OF_RANGE', 'cohort: NATION, weights: "-0.1"', {}, [member(1)]],
    ['with weights beyond half', 'OUT_OF_RANGE', 'cohort: NATION, weights: "0.51"', {}, [member(1)]],
    ['with weights too fine', 'OUT_OF_RANGE', 'cohort: NATION, weights: "0.00001"', {}, [member(1)]],
  ])('%s is refused', async (_, code, args, changes, members) => {
    const changed = assessments.map((found) => ({ ...found, ...changes }))
    const answer = await ask(
      query(args),
      {},
      memory({ membersOf: async () => members, officialOf: async () => changed[0] ?? null, assessmentsOf: async () => changed }),
    )
    expect(answer).toMatchObject({ errors: [{ extensions: { code } }] })
  })

  test('in a province is refused where there is none', async () => {
    const agency = {
      id: 1,
      code: '00.01',
      name: 'Kementerian Contoh',
      kind: 'ministry' as const,
      province: null,
      parent: null,
      population: null,
      source: '',
    }
    expect(await ask(query('cohort: PROVINCE'), {}, memory({ agencyById: async () => agency }))).toMatchObject({
      errors: [
        {
          message: 'Kementerian Contoh lies in no province. Ask for its sensitivity in the NATION or among its KIND.',
          extensions: { code: 'NOT_COMPARABLE' },
        },
      ],
    })
  })
})
