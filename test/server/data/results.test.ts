import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { answered, appOf, ask, each, pick, texts } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'

/* The published results, asked of the graph. */

const assessmentQuery = `query ($code: String!, $year: Int, $stage: Stage) { agency(code: $code) { assessment(year: $year, stage: $stage) {
  year stage official rankedIndex instrument { code } grade { code }
  index { display exact value points weight state grade { code } published { value agrees } }
} } }`

const distanceQuery = `query ($code: String!, $year: Int, $stage: Stage) { agency(code: $code) { assessment(year: $year, stage: $stage) { index {
  next { by grade { code } } previous { by grade { code } }
} } } }`

const scoresQuery = `query ($code: String!, $year: Int!, $kind: ComponentKind) { agency(code: $code) { assessment(year: $year) {
  scores(kind: $kind) { component { code } display contribution published { value agrees } }
} } }`

const scoreQuery = `query ($code: String!, $year: Int!, $component: String!) { agency(code: $code) { assessment(year: $year) {
  score(component: $component) { display level grade { code } next { by } }
} } }`

/** Exact decimals in units of their fourth place. */
const units = (decimal: string): bigint => BigInt(decimal.replace('.', ''))

eachDatabase('the graph', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  const assessment = async (code: string, year: number | null, stage: string | null = null): Promise<unknown> =>
    pick(await answered(app, assessmentQuery, { code, year, stage }), 'agency.assessment')

  describe('tells the official result', () => {
    test.each([
      ['35.73', 2023, '3.82', 'SANGAT_BAIK'],
      ['35.73', 2024, '4.24', 'MEMUASKAN'],
      ['35.73', null, '4.24', 'MEMUASKAN'],
      ['35.10', 2024, '4.77', 'MEMUASKAN'],
      ['51.71', 2024, '3.96', 'SANGAT_BAIK'],
      ['51.71', 2021, '3.19', 'BAIK'],
      // Printed 3.50 of 3.4985, in the year that graded what was behind the print.
      ['35.01', 2024, '3.50', 'BAIK'],
      // Printed 1.80 of 1.7995, in the year that graded what was printed.
      ['93.02', 2023, '1.80', 'CUKUP'],
    ])('of %s in %s: %s %s', async (code, year, index, grade) => {
      expect(await assessment(code, year)).toMatchObject({
        year: year ?? 2024,
        stage: 'FINAL',
        official: true,
        rankedIndex: index,
        grade: { code: grade },
        index: { display: index, grade: { code: grade }, published: { value: index } },
      })
    })

    test('whose levels are not known, without computing one', async () => {
      expect(pick(await assessment('35.73', 2024), 'index')).toMatchObject({
        state: 'PUBLISHED_ONLY',
        exact: null,
        value: null,
        points: null,
        published: { value: '4.24', agrees: null },
      })
    })

    test('and nothing where there is none', async () => {
      expect(await assessment('35.73', 2020)).toBeNull()
      expect(await assessment('35.73', 2024, 'SELF')).toBeNull()
      expect(await answered(app, assessmentQuery, { code: '99.99' })).toEqual({ agency: null })
    })

    test('apart from the self-assessment, which claims more', async () => {
      expect(await assessment('51.71', 2021, 'SELF')).toMatchObject({
        official: false,
        rankedIndex: '3.7495',
        index: { exact: '3.7495', display: '3.75', published: null },
      })
    })
  })

  describe('computes from levels', () => {
    test('Denpasar 2021, exactly', async () => {
      expect(await assessment('51.71', 2021)).toMatchObject({
        instrument: { code: 'spbe-2020' },
        index: {
          display: '3.19',
          exact: '3.1925',
          value: '3.1925000000',
          points: 31_925,
          weight: 10_000,
          state: 'ASSESSED',
          published: { value: '3.19', agrees: true },
        },
      })
      const domains = await answered(app, scoresQuery, { code: '51.71', year: 2021, kind: 'DOMAIN' })
      expect(texts(domains, 'agency.assessment.scores.*.display')).toEqual(['3.00', '3.30', '2.18', '3.55'])
      expect(each(domains, 'agency.assessment.scores.*.published.agrees')).toEqual([true, true, true, true])
    })

    test.each([
      ['INDICATOR', 47],
      ['ASPECT', 8],
      ['DOMAIN', 4],
      ['INDEX', 1],
    ])('contributions of every %s, which add up to the index', async (kind, count) => {
      const data = await answered(app, scoresQuery, { code: '51.71', year: 2021, kind })
      const contributions = texts(data, 'agency.assessment.scores.*.contribution')
      expect(contributions).toHaveLength(count)
      expect(contributions.map(units).reduce((sum, one) => sum + one, 0n)).toBe(units('3.1925'))
    })

    test('Denpasar 2019 under the older instrument, where two aspects part from the print', async () => {
      expect(await assessment('51.71', 2019)).toMatchObject({
        instrument: { code: 'spbe-2018' },
        index: { display: '3.33', exact: '10/3', value: '3.3333333333', published: { value: '3.33', agrees: true } },
      })
      const scores = each(await answered(app, scoresQuery, { code: '51.71', year: 2019 }), 'agency.assessment.scores.*')
      expect(scores.filter((score) => each(score, 'published.agrees').includes(true))).toHaveLength(9)
      expect(scores.filter((score) => each(score, 'published.agrees').includes(false))).toMatchObject([
        { component: { code: 'A3' }, display: '3.00', published: { value: '3.50' } },
        { component: { code: 'A5' }, display: '3.00', published: { value: '2.67' } },
      ])
    })
  })

  test.each([
    ['51.71', 2021, { by: '0.3075', grade: { code: 'SANGAT_BAIK' } }, { by: '0.5925', grade: { code: 'CUKUP' } }],
    // Of 2.1545, read as 2.15 in the year that graded what was printed.
    ['18.71', 2023, { by: '0.45', grade: { code: 'BAIK' } }, { by: '0.35', grade: { code: 'KURANG' } }],
    ['18.71', 2021, { by: '0.60', grade: { code: 'CUKUP' } }, null],
    ['51.71', 2018, { by: '0.86', grade: { code: 'SANGAT_BAIK' } }, { by: '0.04', grade: { code: 'CUKUP' } }],
    ['35.73', 2024, null, { by: '0.04', grade: { code: 'SANGAT_BAIK' } }],
  ])('tells the way from the index of %s in %i to the neighbouring grades', async (code, year, next, previous) => {
    const data = await answered(app, distanceQuery, { code, year })
    expect(pick(data, 'agency.assessment.index')).toEqual({ next, previous })
  })

  test.each([
    ['FINAL', 'SANGAT_BAIK', 'CUKUP'],
    ['SELF', 'SANGAT_BAIK', 'CUKUP'],
  ])('tells the way from the index of 51.71 in 2019, stage %s, which is a fraction', async (stage, next, previous) => {
    const data = await answered(app, distanceQuery, { code: '51.71', year: 2019, stage })
    expect(pick(data, 'agency.assessment.index')).toMatchObject({
      next: { grade: { code: next } },
      previous: { grade: { code: previous } },
    })
  })

  test.each([
    ['D4', { display: '3.55', level: null, grade: null, next: null }],
    ['A7', { display: '3.70', level: null, grade: null, next: null }],
    ['I1', { display: '4.00', level: 4, grade: null, next: null }],
  ])('grades nothing but the index: not %s', async (component, score) => {
    expect(pick(await answered(app, scoreQuery, { code: '51.71', year: 2021, component }), 'agency.assessment.score')).toEqual(score)
  })

  const cycleQuery = 'query ($year: Int) { cycle(year: $year) { year } }'
  const uncovered = (year: number) =>
    `No instrument covers ${year}. There are: spbe-2018 (2018–2020), spbe-2020 (2021–2025), pemdi-2026 (2026).`
  const unknown = (instrument: string, code: string, more: number) =>
    `${instrument} has no component "${code}". It has index, D1, A1, I1, I2, I3, I4, I5 and ${more} more.`

  test.each<[string, string, object, string]>([
    ['YEAR_NOT_COVERED', assessmentQuery, { code: '35.73', year: 2017 }, uncovered(2017)],
    ['YEAR_NOT_COVERED', assessmentQuery, { code: '35.73', year: 2027 }, uncovered(2027)],
    ['YEAR_NOT_COVERED', assessmentQuery, { code: '35.73', year: 99_999 }, uncovered(99_999)],
    ['YEAR_NOT_COVERED', assessmentQuery, { code: '35.73', year: -2_147_483_648 }, uncovered(-2_147_483_648)],
    ['YEAR_NOT_COVERED', cycleQuery, { year: 2017 }, uncovered(2017)],
    ['YEAR_NOT_COVERED', cycleQuery, { year: 2027 }, uncovered(2027)],
    ['UNKNOWN_COMPONENT', scoreQuery, { code: '35.73', year: 2024, component: 'I48' }, unknown('spbe-2020', 'I48', 52)],
    ['UNKNOWN_COMPONENT', scoreQuery, { code: '51.71', year: 2019, component: 'D4' }, unknown('spbe-2018', 'D4', 41)],
  ])('refuses with %s, in words', async (code, query, variables, message) => {
    expect((await ask(app, query, variables)).errors).toMatchObject([{ message, extensions: { code } }])
  })

  test.each([
    ['the points alone, then all of it', 'index { points }', 'index { state level } inputHash'],
    ['all of it, then the grade alone', 'scores { state display }', 'grade { code }'],
    [
      'two parts of it, one of them in a fragment',
      'score(component: "D1") { display }',
      '... on Assessment { index { explanation { text } } }',
    ],
  ])('an agency that is asked twice, for %s, answers each as if it were asked alone', async (_, one, other) => {
    const of = (year: number, fields: string) => `agency(code: "51.71") { name assessment(year: ${year}) { year ${fields} } }`
    const alone = async (year: number, fields: string): Promise<unknown> =>
      pick(await answered(app, `{ ${of(year, fields)} }`, {}), 'agency')
    for (const [first, second] of [
      [2021, 2021],
      [2021, 2024],
    ] as const)
      expect(await answered(app, `{ a: ${of(first, one)} b: ${of(second, other)} }`, {})).toEqual({
        a: await alone(first, one),
        b: await alone(second, other),
      })
  })

  test('what is skipped is not told, what is included is', async () => {
    const query = `query ($no: Boolean!) { agency(code: "51.71") { assessment(year: 2021) @skip(if: $no) { index { display } } } }`
    expect(await answered(app, query, { no: true })).toEqual({ agency: {} })
    expect(await answered(app, query, { no: false })).toEqual({ agency: { assessment: { index: { display: '3.19' } } } })
  })
})
