import { describe, expect, test } from 'vitest'
import { ask } from '../support/memory.ts'

/** The first error of an answer, by code and message. */
const refusal = (code: string, message: string) => ({ errors: [{ message: expect.stringContaining(message), extensions: { code } }] })

const assessment = (year: number, fields: string): string => `{ agency(code: "00.01") { assessment(year: ${year}) { ${fields} } } }`
const inside = (found: object) => ({ data: { agency: { assessment: found } } })

describe('the rules are in the graph', () => {
  test('an instrument with its tree, grades and digest', async () => {
    expect(
      await ask(
        '{ instrument(code: "spbe-2020") { regulation scaleMin scaleMax officialTextSeen digest grades { code from below rank } root { children { code weightPercent } } } }',
      ),
    ).toMatchObject({
      data: {
        instrument: {
          regulation: 'PermenPANRB 59/2020',
          scaleMin: 1,
          scaleMax: 5,
          officialTextSeen: true,
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          grades: [
            { code: 'KURANG', from: '0', below: '1.8', rank: 1 },
            { code: 'CUKUP' },
            { code: 'BAIK' },
            { code: 'SANGAT_BAIK' },
            { code: 'MEMUASKAN', rank: 5 },
          ],
          root: {
            children: [
              { code: 'D1', weightPercent: '13' },
              { code: 'D2', weightPercent: '25' },
              { code: 'D3', weightPercent: '16.5' },
              { code: 'D4', weightPercent: '45.5' },
            ],
          },
        },
      },
    })
  })

  test('an instrument whose official text was not seen says so, and an unending weight stays a quotient', async () => {
    expect(
      await ask('{ instrument(code: "spbe-2018") { officialTextSeen component(code: "I35.1") { kind weightPercent weightShown } } }'),
    ).toEqual({
      data: { instrument: { officialTextSeen: false, component: { kind: 'ITEM', weightPercent: '10/3', weightShown: '3.33' } } },
    })
  })

  test('a ladder in both languages, cited', async () => {
    const fields = `levels { level name(language: EN) criteria { code text(language: EN) } evidence(language: EN) } citations { at(language: EN) source { code seen } }`
    expect(
      await ask(`{ instrument(code: "spbe-2020") { component(code: "I29") { name name_en: name(language: EN) ${fields} } } }`),
    ).toMatchObject({
      data: {
        instrument: {
          component: {
            name: 'Tingkat Kematangan Pelaksanaan Audit Infrastruktur SPBE',
            levels: [
              { level: 1, name: 'Initial' },
              { level: 2, name: 'Managed' },
              { criteria: [{ code: 'I29.3.1' }] },
              {},
              { level: 5, name: 'Optimum' },
            ],
            citations: [{ at: 'Annex, indicator 29', source: { code: 'permenpanrb-59-2020', seen: true } }, { at: 'p. 116' }],
          },
        },
      },
    })
  })

  test('what is not there is null, and a component that is not there is refused by name', async () => {
    expect(await ask('{ instrument(code: "spbe-1999") { code } }')).toEqual({ data: { instrument: null } })
    expect(await ask('{ instrument(code: "spbe-2020") { component(code: "I48") { code } } }')).toMatchObject(
      refusal('UNKNOWN_COMPONENT', 'spbe-2020 has no component "I48". It has index, D1, A1,'),
    )
  })
})

describe('a score', () => {
  test('is exact, shown once rounded, and contributes to the index', async () => {
    const fields = `index { exact value display grade { code } next { by grade { code } } previous { by grade { code } } } score(component: "A6") { exact value display level contribution pointsPercent weight explanation { rule terms { component { code } pointsPercent } } }`
    expect(await ask(assessment(2024, fields))).toMatchObject(
      inside({
        index: { exact: '2.00', value: '2.0000000000', display: '2.00', grade: { code: 'KURANG' } },
        score: {
          exact: '2.00',
          level: null,
          contribution: '0.0900',
          pointsPercent: '9',
          weight: 450,
          explanation: { rule: 'SUM', terms: [{ component: { code: 'I29' }, pointsPercent: '3' }, {}, {}] },
        },
      }),
    )
  })

  test('with a gap beneath has a state and no number', async () => {
    const fields =
      'index { state exact value display contribution assessed total explanation { rule text(language: EN) } } score(component: "D1") { state display }'
    expect(await ask(assessment(2023, fields))).toMatchObject(
      inside({
        index: {
          state: 'PUBLISHED_ONLY',
          exact: null,
          value: null,
          display: null,
          contribution: null,
          assessed: 46,
          total: 47,
          explanation: { rule: 'NO_VALUE', text: expect.stringContaining('46 of 47') },
        },
        score: { state: 'ASSESSED', display: '1.00' },
      }),
    )
  })

  test.each([
    ['within: "D3"', ['D3', 'A5', 'I21', 'I22', 'I23', 'I24', 'I25', 'I26', 'I27', 'I28', 'A6', 'I29', 'I30', 'I31']],
    ['within: "D3", kind: ASPECT', ['A5', 'A6']],
    ['within: "A6", kind: DOMAIN', []],
    ['within: "I29"', ['I29']],
    ['within: "index", kind: INDEX', ['index']],
  ])('stands among others: scores(%s)', async (args, codes) => {
    expect(await ask(assessment(2024, `scores(${args}) { component { code } }`))).toEqual(
      inside({ scores: codes.map((code) => ({ component: { code } })) }),
    )
  })

  test.each(['D9', ''])('is not looked for within "%s", which is none', async (code) => {
    expect(await ask(assessment(2024, `scores(within: "${code}") { display }`))).toMatchObject({
      errors: [{ extensions: { code: 'UNKNOWN_COMPONENT', argument: 'within' } }],
    })
  })

  test('climbs to its parent and down to its children', async () => {
    expect(
      await ask(
        assessment(
          2024,
          'score(component: "I29") { parent { component { code } parent { component { code } } } children { component { code } } }',
        ),
      ),
    ).toEqual(inside({ score: { parent: { component: { code: 'A6' }, parent: { component: { code: 'D3' } } }, children: [] } }))
  })
})

describe('a comparison', () => {
  const compare = (keys: string, fields: string): string => `{ compare(assessments: [${keys}]) { ${fields} } }`
  const key = (year: number): string => `{ agency: "00.01", year: ${year} }`

  test('sets components side by side, and says how far they spread', async () => {
    expect(
      await ask(
        compare(`${key(2024)}, ${key(2023)}`, 'sameInstrument rows(kind: DOMAIN) { component { code } spread scores { display } }'),
      ),
    ).toMatchObject({
      data: {
        compare: {
          sameInstrument: true,
          rows: [
            { component: { code: 'D1' }, spread: '1.00', scores: [{ display: '2.00' }, { display: '1.00' }] },
            {},
            {},
            { component: { code: 'D4' }, spread: null, scores: [{ display: '2.00' }, { display: null }] },
          ],
        },
      },
    })
  })

  test('of two instruments has the index alone', async () => {
    expect(await ask(compare(`${key(2024)}, ${key(2019)}`, 'sameInstrument rows { component { code } scores { display } }'))).toEqual({
      data: {
        compare: { sameInstrument: false, rows: [{ component: { code: 'index' }, scores: [{ display: '2.00' }, { display: '0.00' }] }] },
      },
    })
  })

  test.each([
    ['no assessment', '', 'TOO_MANY', 'Between 1 and 6 assessments can be compared, 0 were asked for.'],
    ['seven', Array(7).fill(key(2024)).join(), 'TOO_MANY', '7 were asked for'],
    ['a year without rules', key(2017), 'YEAR_NOT_COVERED', 'No instrument covers 2017'],
    [
      'a year without a result',
      key(2022),
      'UNKNOWN_ASSESSMENT',
      'Kota Contoh has no official assessment of 2022. It has: 2024 final, 2023 final, 2019 final.',
    ],
    ['an unknown agency', '{ agency: "1", year: 2024 }', 'UNKNOWN_AGENCY', 'No agency has the code "1"'],
  ])('of %s is refused', async (_, keys, code, message) => {
    expect(await ask(compare(keys, 'sameInstrument'))).toMatchObject(refusal(code, message))
  })
})

describe('global ids', () => {
  test('fetch an agency and an assessment again', async () => {
    const answer = await ask('{ agency(code: "00.01") { id assessment(year: 2024) { id } } }')
    const [agencyId, assessmentId] = [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
    expect(
      await ask('query ($a: ID!, $b: ID!) { a: node(id: $a) { ... on Agency { code } } b: node(id: $b) { ... on Assessment { year } } }', {
        a: agencyId,
        b: assessmentId,
      }),
    ).toEqual({
      data: { a: { code: '00.01' }, b: { year: 2024 } },
    })
  })

  test('of nothing are null', async () => {
    const id = Buffer.from('Assessment:999').toString('base64')
    expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toMatchObject({ data: { node: null } })
  })
})

test.each([
  [
    '{ cycle(year: 2027) { year } }',
    'YEAR_NOT_COVERED',
    'No instrument covers 2027. There are: spbe-2018 (2018–2020), spbe-2020 (2021–2025), pemdi-2026 (2026).',
  ],
  ['{ agencies(first: 1001) { totalCount } }', 'BAD_PAGE', 'A page has 1 to 1000 members, 1001 were asked for.'],
  ['{ agencies(first: 0) { totalCount } }', 'BAD_PAGE', '0 were asked for'],
  ['{ agencies(first: 1, last: 1) { totalCount } }', 'BAD_PAGE', 'Ask for `first` or for `last`, not for both.'],
  ['{ agencies(where: { province: "99" }) { totalCount } }', 'UNKNOWN_PROVINCE', 'No province has the code "99".'],
  ['{ agencies(after: "x") { totalCount } }', 'BAD_CURSOR', '"x" is not a cursor of this API.'],
  ['{ agencies(where: { result: { where: { index: { gte: "3,5" } } } }) { totalCount } }', 'BAD_DECIMAL', '"3,5" is not a decimal.'],
])('%s is refused before any data is asked for', async (query, code, message) => {
  expect(await ask(query)).toMatchObject(refusal(code, message))
})
