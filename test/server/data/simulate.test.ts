import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp, type App } from '../../../server/app.ts'
import { createData } from '../../../server/data/index.ts'
import { scoreHere, type Scorer } from '../../../server/editions/scorer.ts'
import { silentLog } from '../../../server/log.ts'
import { answered, appOf, ask, each, pick, texts } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { rules } from '../../support/editions.ts'
import { known } from '../oracle.ts'

const simulateQuery = `query ($assessment: AssessmentKey!, $changes: [ChangeInput!]!) { simulate(assessment: $assessment, changes: $changes) {
  index { exact display grade { code } component { code } children { component { code } exact } } grade { code }
  diff { indexChange rows(cause: INPUT) { to { code } baseValue headValue effect } } standings { cohort key rank size ties now } caveats(language: EN)
} }`

const denpasar = { agency: '51.71', year: 2021 }
const lampung = { agency: '18.71', year: 2023 }
const audits = ['I29', 'I30', 'I31'].map((component) => ({ component, level: 3 }))

eachDatabase('a simulation', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  const simulate = async (assessment: object, changes: readonly object[]): Promise<unknown> =>
    pick(await answered(app, simulateQuery, { assessment, changes }), 'simulate')

  test('of Kota Denpasar 2021 with its three audits at level 3: index, grade, what adds to it', async () => {
    expect(await simulate(denpasar, audits)).toMatchObject({
      index: {
        exact: '3.2225',
        display: '3.22',
        grade: { code: 'BAIK' },
        children: [{}, {}, { component: { code: 'D3' } }, {}],
      },
      grade: { code: 'BAIK' },
      // Indicator 31 stands at 3 already.
      diff: {
        indexChange: '0.03',
        rows: [
          { to: [{ code: 'I29' }], baseValue: '2.00', headValue: '3.00', effect: '0.015' },
          { to: [{ code: 'I30' }], effect: '0.015' },
        ],
      },
      standings: [
        { cohort: 'NATION', key: null, rank: 1, size: 4, ties: 1, now: 1 },
        { cohort: 'KIND', key: 'city', rank: 1, size: 3, ties: 1, now: 1 },
        { cohort: 'PROVINCE', key: '51', rank: 1, size: 1, ties: 1, now: 1 },
      ],
    })
  })

  test.each([1, 2, 3, 4, 5])('with its services at level %i is ranked by the printed index among the printed', async (level) => {
    const found = await simulate(
      lampung,
      Array.from({ length: 16 }, (_, at) => ({ component: `I${32 + at}`, level })),
    )
    const display = String(pick(found, 'index.display'))
    const index = Number(display.replace('.', ''))
    const among = known(2023).filter((agency) => agency.index !== null && agency.code !== lampung.agency)
    const own = known(2023).find(({ code }) => code === lampung.agency)
    const groups = [among, among.filter(({ kind }) => kind === 'city'), among.filter(({ province }) => province === '18')]
    const higher = (members: typeof among, than: number): number => members.filter((other) => (other.index ?? 0) > than).length
    expect(pick(found, 'standings')).toEqual(
      groups.map((members, at) => ({
        cohort: ['NATION', 'KIND', 'PROVINCE'][at],
        key: [null, 'city', '18'][at],
        rank: 1 + higher(members, index),
        size: 1 + members.length,
        ties: 1 + members.filter((other) => other.index === index).length,
        now: 1 + higher(members, own?.index ?? 0),
      })),
    )
  })

  test('of a self-assessment is ranked in the place of the official result, and says that it is not one', async () => {
    const found = await simulate({ ...denpasar, stage: 'SELF' }, [{ component: 'I1', level: 5 }])
    expect(each(found, 'standings.*.now')).toEqual([1, 1, 1])
    expect(texts(found, 'caveats.*').join(' ')).toContain('not an official result (stage self)')
  })

  test('takes a level on a scale of decimals at its lowest value, a decimal as it is, and another body’s figure', async () => {
    const pemdi = { agency: '11.04', year: 2026, stage: 'INTERVIEW' }
    const found = await simulate(pemdi, [
      { component: 'I1', level: 4 },
      { component: 'I2', value: '2.75' },
      { component: 'I5', value: '25' },
    ])
    expect(each(found, 'diff.rows.*').map((row) => [pick(row, 'to.*.code'), pick(row, 'headValue')])).toEqual([
      ['I1', '3.50'],
      ['I2', '2.75'],
      ['I5', '2.00'],
    ])
  })

  test('stores nothing, and cannot be fetched again', async () => {
    const counted = async (): Promise<unknown> =>
      (
        await sql`select (select count(*) from assessment) + (select count(*) from score) + (select count(*) from answer) as rows`.execute(
          database().db,
        )
      ).rows
    const before = await counted()
    const data = await answered(
      app,
      `query ($assessment: AssessmentKey!, $changes: [ChangeInput!]!) { simulate(assessment: $assessment, changes: $changes) { index { assessment { id official inputHash standings { rank } scorings { digest } } } } }`,
      { assessment: denpasar, changes: audits },
    )
    expect(pick(data, 'simulate.index.assessment')).toMatchObject({
      official: false,
      inputHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      standings: [],
      scorings: [],
    })
    const id = pick(data, 'simulate.index.assessment.id')
    expect(await answered(app, 'query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
    expect(await counted()).toEqual(before)
  })

  test('is scored by whatever scores its rules: foreign functions stay behind their wall', async () => {
    const asked: string[] = []
    const scorer: Scorer = async (edition, sets, historical) => {
      asked.push(`${edition.instrument.code} ${sets.length} ${historical}`)
      return scoreHere(edition, sets, historical)
    }
    const walled = createApp({ data: () => createData(database().db), rules: () => rules, log: silentLog, scorer })
    await answered(walled, simulateQuery, { assessment: denpasar, changes: audits })
    expect(asked).toEqual(['spbe-2020 1 true'])
    const refusing = createApp({
      data: () => createData(database().db),
      rules: () => rules,
      log: silentLog,
      scorer: () => Promise.reject(new RangeError('it did not answer within 200 ms and was stopped')),
    })
    const { errors } = await ask(refusing, simulateQuery, { assessment: denpasar, changes: audits })
    expect(errors).toMatchObject([
      { message: 'These answers cannot be scored: it did not answer within 200 ms and was stopped.', extensions: { code: 'BAD_CHANGE' } },
    ])
  })

  test.each([1, 47])('costs three statements with %i changes', async (count) => {
    database().statements()
    await simulate(
      denpasar,
      Array.from({ length: count }, (_, at) => ({ component: `I${at + 1}`, level: 3 })),
    )
    expect(database().statements()).toHaveLength(3)
  })

  describe('is refused, in words', () => {
    test.each<[string, string, object, readonly object[], string]>([
      ['nothing to change', 'BAD_CHANGE', denpasar, [], 'There is nothing to change.'],
      [
        'a component that is not there',
        'UNKNOWN_COMPONENT',
        denpasar,
        [{ component: 'I48', level: 3 }],
        'spbe-2020 has no component "I48".',
      ],
      [
        'a group',
        'BAD_CHANGE',
        denpasar,
        [{ component: 'A6', level: 3 }],
        'A6 is added up, not given. Change what is beneath it: I29, I30, I31',
      ],
      ['the index', 'BAD_CHANGE', denpasar, [{ component: 'index', value: '3.5' }], 'index is added up, not given.'],
      [
        'a level off the scale',
        'BAD_CHANGE',
        denpasar,
        [{ component: 'I1', level: 6 }],
        'I1 cannot have level 6: the scale of spbe-2020 goes from 1 to 5.',
      ],
      ['level 0, which history alone has', 'BAD_CHANGE', denpasar, [{ component: 'I1', level: 0 }], 'goes from 1 to 5'],
      [
        'a value off the scale',
        'BAD_CHANGE',
        denpasar,
        [{ component: 'I1', value: '5.5' }],
        'I1 cannot have the value 5.5: the scale of spbe-2020 goes from 1 to 5 in steps of 1.',
      ],
      ['a value between steps', 'BAD_CHANGE', denpasar, [{ component: 'I1', value: '2.5' }], 'in steps of 1.'],
      ['a negative value', 'BAD_CHANGE', denpasar, [{ component: 'I1', value: '-1' }], 'I1 cannot have the value -1'],
      [
        'a level and a value',
        'BAD_CHANGE',
        denpasar,
        [{ component: 'I1', level: 2, value: '2' }],
        'I1 needs a level or a value, one of the two.',
      ],
      ['neither', 'BAD_CHANGE', denpasar, [{ component: 'I1' }], 'I1 needs a level or a value'],
      [
        'the same item twice',
        'BAD_CHANGE',
        denpasar,
        [
          { component: 'I1', level: 2 },
          { component: 'I1', level: 3 },
        ],
        'I1 is changed twice.',
      ],
      [
        'more changes than items',
        'BAD_CHANGE',
        denpasar,
        Array.from({ length: 48 }, () => ({ component: 'I1', level: 2 })),
        'There are 48 changes, but spbe-2020 has 47',
      ],
      [
        'a level where another body’s figure is due',
        'BAD_CHANGE',
        { agency: '11.04', year: 2026, stage: 'INTERVIEW' },
        [{ component: 'I5', level: 3 }],
        'I5 is not given a level. Give its value.',
      ],
      [
        'a figure beyond the points of its conversion',
        'BAD_CHANGE',
        { agency: '11.04', year: 2026, stage: 'INTERVIEW' },
        [{ component: 'I5', value: '101' }],
        'the figure must lie between 0 and 100',
      ],
      [
        'an assessment without levels',
        'LEVELS_UNKNOWN',
        { agency: '35.73', year: 2024 },
        audits,
        '44 of 47 items of this assessment have no known level, such as I1.',
      ],
      ['a malformed decimal', 'BAD_DECIMAL', denpasar, [{ component: 'I1', value: '3,5' }], 'is not a decimal'],
      ['an agency that is not there', 'UNKNOWN_AGENCY', { ...denpasar, agency: '99' }, audits, 'No agency has the code "99"'],
    ])('%s', async (_, code, assessment, changes, message) => {
      const { errors } = await ask(app, simulateQuery, { assessment, changes })
      expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }])
    })
  })
})
