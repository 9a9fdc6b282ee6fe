import { beforeAll, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { answered, appOf, ask, each, pick } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { hundredths, known } from '../oracle.ts'

const fields =
  'rank counted leftOut gradeKept weights { best worst likelyBest likelyWorst cases } levels { best worst likelyBest likelyWorst cases } assumed { code }'
const query = `query ($code: String!, $year: Int!, $cohort: CohortKind!, $weights: Decimal! = "0.10", $draws: Int! = 1000, $seed: Int! = 1) {
  agency(code: $code) { assessment(year: $year) { standings { cohort rank size } sensitivity(cohort: $cohort, weights: $weights, draws: $draws, seed: $seed) { ${fields} } } }
}`

const malang = { code: '35.73', year: 2024 }

eachDatabase('sensitivity', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  const of = async (variables: object): Promise<unknown> => pick(await answered(app, query, variables), 'agency.assessment')

  test.each<[string, object, string]>([
    ['a city in the nation', malang, 'NATION'],
    ['a city among cities', malang, 'KIND'],
    ['a city in its province', malang, 'PROVINCE'],
    ['a ministry', { code: '3018', year: 2024 }, 'KIND'],
    ['one with levels', { code: '18.71', year: 2023 }, 'NATION'],
    ['one of few', { code: '51.71', year: 2021 }, 'NATION'],
  ])('of %s begins from the rank that stands, which the intervals hold', async (_, agency, cohort) => {
    const found = await of({ ...agency, cohort })
    const standing = each(found, 'standings.*').find((own) => pick(own, 'cohort') === cohort)
    const [rank, size] = [Number(pick(standing, 'rank')), Number(pick(standing, 'size'))]
    expect(pick(found, 'sensitivity')).toMatchObject({ rank, weights: { cases: 1000 } })
    expect(Number(pick(found, 'sensitivity.counted')) + Number(pick(found, 'sensitivity.leftOut'))).toBe(size)
    expect(Number(pick(found, 'sensitivity.levels.best'))).toBeLessThanOrEqual(rank)
    expect(Number(pick(found, 'sensitivity.levels.worst'))).toBeGreaterThanOrEqual(rank)
    for (const kind of ['weights', 'levels']) {
      const [best, likelyBest, likelyWorst, worst] = ['best', 'likelyBest', 'likelyWorst', 'worst'].map((end) =>
        Number(pick(found, `sensitivity.${kind}.${end}`)),
      )
      expect([best, likelyBest, likelyWorst, worst]).toEqual(
        [best, likelyBest, likelyWorst, worst].toSorted((a, b) => Number(a) - Number(b)),
      )
    }
  })

  test('without a spread leaves every rank as it is', async () => {
    const found = await of({ ...malang, cohort: 'NATION', weights: '0', draws: 3 })
    expect(pick(found, 'sensitivity')).toMatchObject({
      rank: 38,
      gradeKept: '100.0',
      weights: { best: 38, worst: 38, likelyBest: 38, likelyWorst: 38 },
    })
  })

  test('gives the same answer for the same seed, and others for others', async () => {
    const runs = await Promise.all([1, 1, 2, 3, 4, 5].map((seed) => of({ ...malang, cohort: 'NATION', weights: '0.3', draws: 20, seed })))
    expect(runs[0]).toEqual(runs[1])
    expect(new Set(runs.map((run) => JSON.stringify(run))).size).toBeGreaterThan(1)
  })

  test('under one wrong level, where levels are not known, moves the printed index by the heaviest indicator, three hundredths', async () => {
    const among = known(2024).flatMap(({ code, index }) => (index === null || code === malang.code ? [] : [index]))
    const own = hundredths('4.24') ?? 0
    const rank = (index: number): number => 1 + among.filter((other) => other > index).length
    expect(pick(await of({ ...malang, cohort: 'NATION' }), 'sensitivity')).toMatchObject({
      levels: { best: rank(own + 3), worst: rank(own - 3), cases: 3 },
      assumed: { code: 'I42' },
    })
  })

  test('where levels are known names no indicator', async () => {
    expect(pick(await of({ code: '18.71', year: 2023, cohort: 'NATION' }), 'sensitivity')).toMatchObject({
      assumed: null,
      levels: { cases: 68 },
    })
  })

  test('of every city of a province reads its group once', async () => {
    database().statements()
    const page = `{ agencies(first: 20, where: { province: ["35"], kind: [CITY], result: { year: 2024 } }) { edges { node { assessment(year: 2024) { sensitivity(cohort: PROVINCE, draws: 10) { rank } } } } } }`
    const found = await answered(app, page)
    expect(each(found, 'agencies.edges.*.node.assessment.sensitivity.rank')).toHaveLength(9)
    expect(database().statements()).toHaveLength(5)
  })

  test.each<[string, string, object, string]>([
    [
      'what is not official',
      'NOT_OFFICIAL',
      { code: '51.71', year: 2021, stage: 'SELF' },
      'Only official results are ranked; this is the self assessment of 2021.',
    ],
    ['an index alone', 'NOT_COMPARABLE', { code: '35.73', year: 2022 }, 'The parts of the index of Kota Malang in 2022 are not known'],
  ])('of %s is refused, in words', async (_, code, variables, message) => {
    const staged = `query ($code: String!, $year: Int!, $stage: Stage) { agency(code: $code) { assessment(year: $year, stage: $stage) { sensitivity(cohort: NATION) { rank } } } }`
    const { errors } = await ask(app, staged, variables)
    expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }])
  })

  test('costs by its draws, and a negative number lowers nothing', async () => {
    const page = (draws: number): string =>
      `{ agencies(first: 100, where: { result: { year: 2024 } }) { edges { node { assessment(year: 2024) { sensitivity(cohort: NATION, draws: ${draws}) { rank } } } } } }`
    for (const draws of [1000, -100_000]) expect((await ask(app, page(draws))).errors).not.toEqual([])
    expect((await ask(app, page(1000))).errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }])
  })
})
