import { beforeAll, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { answered, appOf, ask, each, pick } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { known } from '../oracle.ts'

const query = `query ($code: String!, $component: String! = "index", $stage: Stage, $follow: Boolean! = false, $programme: String! = "spbe") {
  agency(code: $code) { series(component: $component, stage: $stage, follow: $follow, programme: $programme) {
    points { year score { display level component { code } } assessment { official stage } }
    breaks { year from { code } to { code } relation comparable note(language: EN) }
  } }
}`

/** An agency that has no result of any year. */
const nobody =
  known(2024).find(({ code }) =>
    [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].every((year) => known(year).find((own) => own.code === code)?.index == null),
  )?.code ?? ''

eachDatabase('a series', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  const series = async (variables: object): Promise<unknown> => pick(await answered(app, query, variables), 'agency.series')
  const points = (found: unknown): readonly (readonly unknown[])[] =>
    each(found, 'points.*').map((point) => [pick(point, 'year'), pick(point, 'score.component.code'), pick(point, 'score.display')])

  test('of Kota Malang ascends over the years, and breaks where the instrument changed', async () => {
    const found = await series({ code: '35.73' })
    expect(points(found)).toEqual([
      [2019, 'index', '2.85'],
      [2021, 'index', '2.73'],
      [2022, 'index', '2.60'],
      [2023, 'index', '3.82'],
      [2024, 'index', '4.24'],
    ])
    expect(pick(found, 'breaks')).toEqual([
      {
        year: 2021,
        from: { code: 'spbe-2018' },
        to: { code: 'spbe-2020' },
        relation: 'NONE',
        comparable: false,
        note: 'The instrument changed from spbe-2018 to spbe-2020. The index and groups of the two sides are not comparable: they hold other things.',
      },
    ])
  })

  test('of a domain takes the years whose instrument has the code, and does not call them comparable', async () => {
    const found = await series({ code: '35.73', component: 'D4' })
    expect(points(found)).toEqual([
      [2021, 'D4', null],
      [2022, 'D4', null],
      [2023, 'D4', '4.45'],
      [2024, 'D4', '4.69'],
    ])
    expect(each(found, 'breaks.*.comparable')).toEqual([false])
  })

  test('follows an indicator through the crosswalk as long as it continues exactly one', async () => {
    const found = await series({ code: '51.71', component: 'I44', follow: true })
    expect(points(found).slice(0, 3)).toEqual([
      [2018, 'I33', '2.00'],
      [2019, 'I33', '3.00'],
      [2021, 'I44', '2.00'],
    ])
    expect(pick(found, 'breaks')).toMatchObject([
      { relation: 'EQUAL', comparable: true, note: expect.stringContaining('What is asked is the same.') },
    ])
  })

  test.each<[string, object, object]>([
    [
      'overlaps',
      { component: 'I1', follow: true },
      { relation: 'INTERSECTS', comparable: false, note: expect.stringContaining('I1 relates to I3 before. Of the master plan') },
    ],
    [
      'has no counterpart',
      { component: 'I3', follow: true },
      { relation: 'NONE', comparable: false, note: expect.stringContaining('I3 has no counterpart before.') },
    ],
    ['has the same code by chance', { component: 'I2' }, { relation: 'NONE', comparable: false }],
    ['is not followed', { component: 'I44' }, { comparable: false, note: expect.stringContaining('I44 relates to I33 before.') }],
  ])('says so where what came before %s', async (_, variables, expected) => {
    expect(pick(await series({ code: '51.71', ...variables }), 'breaks')).toMatchObject([expected])
  })

  test('over three editions follows through both crosswalks', async () => {
    const found = await series({ code: '11.04', component: 'I1', follow: true, stage: 'INTERVIEW' })
    expect(points(found)).toEqual([[2026, 'I1', '2.00']])
    expect(pick(found, 'breaks')).toEqual([])
  })

  test('of another stage has its records alone', async () => {
    const found = await series({ code: '51.71', stage: 'SELF' })
    expect(points(found).map(([year]) => year)).toEqual([2018, 2019, 2021])
    expect(each(found, 'points.*.assessment.official')).toEqual([false, false, false])
  })

  test('of an agency or a programme without results is empty', async () => {
    expect(await series({ code: nobody })).toEqual({ points: [], breaks: [] })
    expect(await series({ code: '35.73', programme: 'smart-city' })).toEqual({ points: [], breaks: [] })
  })

  test.each([1, 10, 50])('of %i agencies is read in two statements', async (first) => {
    database().statements()
    const page = `query ($first: Int!) { agencies(first: $first, where: { result: { year: 2024 } }) { edges { node { series(component: "D1") { points { year score { display } } breaks { year } } } } } }`
    const found = await answered(app, page, { first })
    expect(each(found, 'agencies.edges.*')).toHaveLength(first)
    expect(database().statements()).toHaveLength(2)
  })

  test.each([
    ['a component that none has', { component: 'X1' }, 'No instrument of "spbe" has a component "X1".'],
    ['a programme that is not there', { programme: 'spbe-x' }, 'No instrument of "spbe-x" has a component "index".'],
  ])('of %s is refused, in words', async (_, variables, message) => {
    const { errors } = await ask(app, query, { code: '35.73', ...variables })
    expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code: 'UNKNOWN_COMPONENT' } }])
  })
})
