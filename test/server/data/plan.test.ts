import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { answered, appOf, ask, each, pick, texts } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'

const planQuery = `query ($assessment: AssessmentKey!, $target: TargetInput!, $locks: [String!], $efforts: [EffortInput!], $ceiling: Int, $maxSteps: Int) {
  plan(assessment: $assessment, target: $target, locks: $locks, efforts: $efforts, ceiling: $ceiling, maxSteps: $maxSteps) {
    reachable reached reachedShown grade { code } effort optimal lowerBound caveats(language: EN)
    steps { component { code } from to levelName(language: EN) value gain effort criteria { code } recommendation(language: EN) }
  }
}`

const simulateQuery = `query ($assessment: AssessmentKey!, $changes: [ChangeInput!]!) { simulate(assessment: $assessment, changes: $changes) { index { exact } grade { code } } }`

const denpasar = { agency: '51.71', year: 2021 }
const lampung = { agency: '18.71', year: 2023 }
const pemdi = { agency: '11.04', year: 2026, stage: 'INTERVIEW' }
const veryGood = { grade: 'SANGAT_BAIK' }
const services = Array.from({ length: 16 }, (_, at) => `I${32 + at}`)

eachDatabase('a plan', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  const plan = async (assessment: object, target: object, limits: object = {}): Promise<unknown> =>
    pick(await answered(app, planQuery, { assessment, target, ...limits }), 'plan')

  test.each<[string, object, number]>([
    ['freely', {}, 11],
    ['with the 16 service indicators locked', { locks: services }, 13],
    ['with the domain of services locked', { locks: ['D4'] }, 13],
    ['within eleven steps', { maxSteps: 11 }, 11],
  ])('from Kota Denpasar 2021 to Sangat Baik %s takes no fewer steps than needed', async (_, limits, steps) => {
    const found = await plan(denpasar, veryGood, limits)
    expect(found).toMatchObject({
      reachable: true,
      optimal: true,
      effort: `${steps}.00`,
      lowerBound: `${steps}.0000`,
      grade: { code: 'SANGAT_BAIK' },
    })
    expect(each(found, 'steps.*')).toHaveLength(steps)
  })

  test.each<[string, object, object, object]>([
    ['freely', denpasar, veryGood, {}],
    [
      'with efforts, locks and a ceiling',
      denpasar,
      veryGood,
      {
        locks: ['A8'],
        ceiling: 4,
        efforts: [
          { component: 'D4', perLevel: '2.5' },
          { component: 'A1', perLevel: '0.75' },
        ],
      },
    ],
    ['within few steps', denpasar, veryGood, { maxSteps: 12, efforts: [{ component: 'A8', perLevel: '9' }] }],
    ['under a rounded basis', lampung, { grade: 'BAIK' }, {}],
    ['to an index', lampung, { index: '3.333' }, {}],
    ['on a scale of decimals', pemdi, { grade: 'BAIK' }, { efforts: [{ component: 'A1', perLevel: '1.37' }] }],
    ['as far as it can', denpasar, { index: '5' }, { ceiling: 4 }],
  ])('%s comes out as it says when its levels are simulated', async (_, assessment, target, limits) => {
    const found = await plan(assessment, target, limits)
    const steps = each(found, 'steps.*')
    const highest = new Map(steps.map((step) => [pick(step, 'component.code'), pick(step, 'to')]))
    const changes = [...highest].map(([component, level]) => ({ component, level }))
    const simulated = pick(await answered(app, simulateQuery, { assessment, changes }), 'simulate')
    expect({ index: { exact: pick(found, 'reached') }, grade: pick(found, 'grade') }).toEqual(simulated)
    expect(steps.map((step) => Number(pick(step, 'to')) - Number(pick(step, 'from')))).toEqual(steps.map(() => 1))
  })

  test('reaches a rounded cut half a hundredth early, as the cycle of 2023 reads it', async () => {
    const found = await plan(lampung, { grade: 'BAIK' })
    expect(found).toMatchObject({ reachable: true, grade: { code: 'BAIK' } })
    const exact = await plan(lampung, { index: '2.6' })
    expect(Number(pick(found, 'effort'))).toBeLessThanOrEqual(Number(pick(exact, 'effort')))
  })

  test('says with each step what the level asks and what typically leads there', async () => {
    expect(each(await plan(denpasar, veryGood), 'steps.*')[1]).toEqual({
      component: { code: 'I11' },
      from: 2,
      to: 3,
      levelName: 'Defined',
      value: '3',
      gain: '0.025',
      effort: '1.00',
      criteria: [{ code: 'I11.3.1' }],
      recommendation: expect.stringMatching(/\w+/),
    })
  })

  test('that cannot reach the target says so, and goes as far as it can', async () => {
    expect(await plan(denpasar, { index: '5' }, { ceiling: 4 })).toMatchObject({ reachable: false, lowerBound: null, optimal: true })
    const few = await plan(denpasar, veryGood, { maxSteps: 10 })
    expect(few).toMatchObject({ reachable: false, grade: { code: 'BAIK' } })
    expect(each(few, 'steps.*')).toHaveLength(10)
    expect(await plan(denpasar, veryGood, { locks: ['index'] })).toMatchObject({ reachable: false, reached: '3.1925', steps: [] })
  })

  test('to where it stands already has no steps', async () => {
    for (const target of [{ grade: 'BAIK' }, { grade: 'KURANG' }, { index: '3.1925' }])
      expect(await plan(denpasar, target)).toMatchObject({ reachable: true, steps: [], effort: '0.00', lowerBound: '0.0000' })
  })

  test('keeps what cannot be planned as it stands, and names it', async () => {
    const found = await plan(pemdi, { grade: 'CUKUP' })
    expect(texts(found, 'caveats.*')[0]).toMatch(/^Kept as they stand: I5, I6, I7, .* \(not rated by levels that an assessor awards\)\.$/)
    expect(texts(found, 'steps.*.component.code')).not.toContain('I5')
  })

  test('costs two statements', async () => {
    database().statements()
    await plan(denpasar, veryGood)
    expect(database().statements()).toHaveLength(2)
  })

  describe('is refused, in words', () => {
    test.each<[string, string, object, object, object, string]>([
      [
        'a grade that is not there',
        'BAD_TARGET',
        denpasar,
        { grade: 'A' },
        {},
        'spbe-2020 has no grade "A". It has KURANG, CUKUP, BAIK, SANGAT_BAIK, MEMUASKAN.',
      ],
      [
        'an index off the scale',
        'BAD_TARGET',
        denpasar,
        { index: '5.01' },
        {},
        'The index 5.01 lies off the scale of spbe-2020, from 1 to 5.',
      ],
      ['a negative index', 'BAD_TARGET', denpasar, { index: '-1' }, {}, 'The index -1 lies off the scale'],
      ['an index of any size', 'BAD_TARGET', denpasar, { index: '999999999999.999999999999' }, {}, 'lies off the scale'],
      ['no target', 'BAD_TARGET', denpasar, {}, {}, 'A target is a grade or an index, one of the two.'],
      ['two targets', 'BAD_TARGET', denpasar, { grade: 'BAIK', index: '3' }, {}, 'one of the two'],
      ['a lock that is not there', 'UNKNOWN_COMPONENT', denpasar, veryGood, { locks: ['D9'] }, 'spbe-2020 has no component "D9".'],
      [
        'an effort of what is not there',
        'UNKNOWN_COMPONENT',
        denpasar,
        veryGood,
        { efforts: [{ component: 'I99', perLevel: '1' }] },
        'no component "I99"',
      ],
      [
        'a negative effort',
        'BAD_EFFORT',
        denpasar,
        veryGood,
        { efforts: [{ component: 'I1', perLevel: '-1' }] },
        'A level of I1 cannot cost -1',
      ],
      [
        'an effort too fine',
        'BAD_EFFORT',
        denpasar,
        veryGood,
        { efforts: [{ component: 'I1', perLevel: '0.00001' }] },
        'with up to four decimals',
      ],
      ['an effort too large', 'BAD_EFFORT', denpasar, veryGood, { efforts: [{ component: 'I1', perLevel: '100001' }] }, 'from 0 to 100000'],
      [
        'two efforts of one item',
        'BAD_EFFORT',
        denpasar,
        veryGood,
        {
          efforts: [
            { component: 'I32', perLevel: '1' },
            { component: 'D4', perLevel: '2' },
          ],
        },
        'I32 is given two efforts, the second by D4.',
      ],
      ['a ceiling off the scale', 'OUT_OF_RANGE', denpasar, veryGood, { ceiling: 6 }, 'ceiling is 6; it must lie between 1 and 5.'],
      ['no steps', 'OUT_OF_RANGE', denpasar, veryGood, { maxSteps: 0 }, 'maxSteps is 0; it must lie between 1 and 1000.'],
      [
        'an assessment without levels',
        'LEVELS_UNKNOWN',
        { agency: '35.73', year: 2024 },
        veryGood,
        {},
        'values are known for 0 of 47 items',
      ],
      ['one with some', 'LEVELS_UNKNOWN', { agency: '11.04', year: 2025 }, veryGood, {}, 'values are known for 45 of 47 items'],
      [
        'an assessment that is not there',
        'UNKNOWN_ASSESSMENT',
        { ...denpasar, stage: 'VISIT' },
        veryGood,
        {},
        'has no visit assessment of 2021',
      ],
    ])('%s', async (_, code, assessment, target, limits, message) => {
      const { errors } = await ask(app, planQuery, { assessment, target, ...limits })
      expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }])
    })
  })
})
