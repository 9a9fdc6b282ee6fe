import { beforeAll, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { answered, appOf, ask, each, pick, texts } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'

const compareQuery = `query ($keys: [AssessmentKey!]!, $kind: ComponentKind) { compare(assessments: $keys) {
  sameInstrument assessments { year stage agency { code } } rows(kind: $kind) { spread component { code } scores { display } }
} }`

const malang = { agency: '35.73', year: 2024 }
const denpasar = { agency: '51.71', year: 2021 }
const older = { agency: '51.71', year: 2019 }

const row = (code: string, displays: readonly (string | null)[], spread: string | null) => ({
  component: { code },
  scores: displays.map((display) => ({ display })),
  spread,
})

eachDatabase('a comparison', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  const compare = async (keys: readonly object[], kind?: string): Promise<unknown> =>
    pick(await answered(app, compareQuery, { keys, kind }), 'compare')

  test('under one instrument goes component by component', async () => {
    expect(await compare([malang, denpasar], 'DOMAIN')).toEqual({
      sameInstrument: true,
      assessments: [
        { year: 2024, stage: 'FINAL', agency: { code: '35.73' } },
        { year: 2021, stage: 'FINAL', agency: { code: '51.71' } },
      ],
      rows: [
        row('D1', ['4.70', '3.00'], '1.70'),
        row('D2', ['4.30', '3.30'], '1.00'),
        row('D3', ['2.55', '2.18'], '0.37'),
        row('D4', ['4.69', '3.55'], '1.14'),
      ],
    })
  })

  test('has a row for every component, with a spread where two figures are known', async () => {
    const { rows } = { rows: pick(await compare([malang, denpasar]), 'rows') }
    expect(rows).toHaveLength(60)
    expect(rows).toContainEqual(row('index', ['4.24', '3.19'], '1.05'))
    expect(rows).toContainEqual(row('I1', [null, '4.00'], null))
  })

  test('has its columns in the order asked for', async () => {
    const columns = await compare([denpasar, malang, { ...denpasar, stage: 'SELF' }], 'INDEX')
    expect(texts(columns, 'assessments.*.stage')).toEqual(['FINAL', 'FINAL', 'SELF'])
    expect(pick(columns, 'rows')).toEqual([row('index', ['3.19', '4.24', '3.75'], '1.05')])
  })

  test.each([
    ['of one', [malang], true, '0.00'],
    ['with itself', [malang, malang], true, '0.00'],
    ['of six', [malang, malang, malang, malang, malang, denpasar], true, '1.05'],
  ])('%s', async (_, keys, sameInstrument, spread) => {
    const columns = await compare(keys, 'INDEX')
    expect(columns).toMatchObject({ sameInstrument, rows: [{ spread: keys.length > 1 ? spread : null }] })
  })

  test('across instruments gives the index alone', async () => {
    expect(await compare([malang, older])).toMatchObject({
      sameInstrument: false,
      rows: [row('index', ['4.24', '3.33'], '0.91')],
    })
    for (const kind of ['DOMAIN', 'ASPECT', 'INDICATOR', 'ITEM']) expect(pick(await compare([older, malang], kind), 'rows')).toEqual([])
  })

  const differencesQuery = `query ($keys: [AssessmentKey!]!, $base: Int!) { compare(assessments: $keys) { rows(kind: DOMAIN) { differences(base: $base) } } }`

  test.each<[number, readonly (readonly string[])[]]>([
    [
      0,
      [
        ['0.00', '-1.70'],
        ['0.00', '-1.00'],
        ['0.00', '-0.37'],
        ['0.00', '-1.14'],
      ],
    ],
    [
      1,
      [
        ['1.70', '0.00'],
        ['1.00', '0.00'],
        ['0.37', '0.00'],
        ['1.14', '0.00'],
      ],
    ],
  ])('tells how far each figure lies from that of column %i', async (base, differences) => {
    expect(await answered(app, differencesQuery, { keys: [malang, denpasar], base })).toEqual({
      compare: { rows: differences.map((own) => ({ differences: own })) },
    })
  })

  test('knows no difference from a figure that is not known', async () => {
    const query = `query ($keys: [AssessmentKey!]!) { compare(assessments: $keys) { rows(kind: INDICATOR) { differences } } }`
    const rows = each(await answered(app, query, { keys: [malang, denpasar] }), 'compare.rows.*.differences')
    expect(rows).toEqual(Array.from({ length: 47 }, () => [null, null]))
  })

  test.each([-1, 2, 2_147_483_647])('is refused for a base that is none of its columns: %i', async (base) => {
    expect((await ask(app, differencesQuery, { keys: [malang, denpasar], base })).errors).toMatchObject([
      { message: `The base is one of the columns 0 to 1, ${base} was asked for.`, extensions: { code: 'OUT_OF_RANGE', argument: 'base' } },
    ])
  })

  test('goes from the largest spread to none where that is asked for', async () => {
    const query = `query ($keys: [AssessmentKey!]!) { compare(assessments: $keys) { rows(orderBy: SPREAD) { spread component { code } } } }`
    const rows = each(await answered(app, query, { keys: [malang, denpasar] }), 'compare.rows.*')
    expect(rows.slice(0, 6)).toEqual(
      [
        ['D1', '1.70'],
        ['D4', '1.14'],
        ['index', '1.05'],
        ['D2', '1.00'],
        ['D3', '0.37'],
        ['A1', null],
      ].map(([code, spread]) => ({ spread, component: { code } })),
    )
    expect(rows).toHaveLength(60)
  })

  test.each<[string, readonly object[], string]>([
    ['TOO_MANY', [], 'Between 1 and 6 assessments can be compared, 0 were asked for.'],
    ['TOO_MANY', Array.from({ length: 7 }, () => malang), 'Between 1 and 6 assessments can be compared, 7 were asked for.'],
    [
      'UNKNOWN_AGENCY',
      [malang, { ...malang, agency: '99.99' }],
      'No agency has the code "99.99". Find it with agencies(where: {search: …}).',
    ],
    [
      'YEAR_NOT_COVERED',
      [{ ...malang, year: 2017 }],
      'No instrument covers 2017. There are: spbe-2018 (2018–2020), spbe-2020 (2021–2025), pemdi-2026 (2026).',
    ],
    [
      'YEAR_NOT_COVERED',
      [{ ...malang, year: 2027 }],
      'No instrument covers 2027. There are: spbe-2018 (2018–2020), spbe-2020 (2021–2025), pemdi-2026 (2026).',
    ],
    [
      'UNKNOWN_ASSESSMENT',
      [{ ...malang, stage: 'VISIT' }],
      'Kota Malang has no visit assessment of 2024. It has: 2024 final, 2023 final, 2023 self, 2022 document, 2021 final, 2019 final.',
    ],
    [
      'UNKNOWN_ASSESSMENT',
      [{ ...malang, year: 2018 }],
      'Kota Malang has no official assessment of 2018. It has: 2024 final, 2023 final, 2023 self, 2022 document, 2021 final, 2019 final.',
    ],
  ])('is refused with %s, in words', async (code, keys, message) => {
    const { data, errors } = await ask(app, compareQuery, { keys })
    expect({ data, errors }).toMatchObject({ data: null, errors: [{ message, extensions: { code } }] })
  })
})
