import { GraphQLError, Kind, parse, type FieldNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { told } from '../../schema/errors.ts'
import { inLanguage, languageOf } from '../../server/language.ts'
import { appWithout } from '../support/app.ts'

describe('the language that a header prefers', () => {
  test.each([
    [null, 'en'],
    ['', 'en'],
    ['id', 'id'],
    ['id-ID,id;q=0.9,en;q=0.8', 'id'],
    ['en-GB,en;q=0.9,id;q=0.8', 'en'],
    ['en;q=0.4, id;q=0.5', 'id'],
    ['fr, id;q=0.1', 'id'],
    ['id;q=0, en;q=0.1', 'en'],
    ['in', 'id'],
    ['fr, de;q=0.5, *;q=0.1', 'en'],
    ['ide, idx', 'en'],
    ['id;q=x', 'en'],
    [`${'fr,'.repeat(10_000)}id`, 'en'],
    ['constructor, __proto__, id;q=0.2', 'id'],
  ])('%s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })
})

describe('the language that a field was asked in comes before the header’s', () => {
  const fieldOf = (query: string): readonly FieldNode[] =>
    parse(query).definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? node.selectionSet.selections.filter((own) => own.kind === Kind.FIELD) : [],
    )

  test.each<[string, object, string, string]>([
    ['{ a(language: ID) }', {}, 'en', 'Tidak ada.'],
    ['{ a(language: EN) }', {}, 'id', 'There is none.'],
    ['query ($l: Language!) { a(language: $l) }', { l: 'ID' }, 'en', 'Tidak ada.'],
    ['query ($l: Language!) { a(language: $l) }', {}, 'id', 'Tidak ada.'],
    ['{ a(language: "ID") }', {}, 'en', 'There is none.'],
    ['{ a(language: FR) }', {}, 'id', 'Tidak ada.'],
    ['{ a }', {}, 'id', 'Tidak ada.'],
  ])('%s with %j under %s', (query, variables, header, message) => {
    const nodes = fieldOf(query)
    const error = told({ id: 'Tidak ada.', en: 'There is none.' }, { nodes, extensions: { code: 'NONE' } })
    expect(inLanguage(error, { ...variables }, header)).toMatchObject({ message, nodes, extensions: { code: 'NONE' } })
  })

  test('an error keeps what another said around its words', () => {
    const own = told({ id: 'Tidak ada.', en: 'There is none.' }, { extensions: { code: 'NONE' } })
    const error = new GraphQLError(`Variable "$x": ${own.message}`, { originalError: own })
    expect(inLanguage(error, {}, 'id').message).toBe('Variable "$x": Tidak ada.')
  })
})

const send = async (query: string, header: string | null, variables: object = {}): Promise<unknown> => {
  const { app } = appWithout()
  const response = await app.fetch('http://matang.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(header === null ? {} : { 'accept-language': header }) },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

describe('a refusal speaks the language of the request, and names its argument', () => {
  test.each<[string, string, string, string, object]>([
    [
      'a page',
      '{ agencies(first: 1, last: 1) { totalCount } }',
      'Ask for `first` or for `last`, not for both.',
      'Mintalah `first` atau `last`, jangan keduanya.',
      { code: 'BAD_PAGE', argument: 'last' },
    ],
    [
      'a page from the end',
      '{ agencies(last: 1001) { totalCount } }',
      'A page has 1 to 1000 members, 1001 were asked for. Page on with `after`.',
      'Satu halaman memuat 1 sampai 1000 anggota, yang diminta 1001. Lanjutkan dengan `after`.',
      { code: 'BAD_PAGE', argument: 'last' },
    ],
    [
      'a year',
      '{ cycle(year: 2017) { year } }',
      'No instrument covers 2017.',
      'Tidak ada instrumen yang mencakup 2017.',
      { code: 'YEAR_NOT_COVERED', argument: 'year' },
    ],
    [
      'a year in a filter',
      '{ agencies(where: { result: { year: 2017 } }) { totalCount } }',
      'No instrument covers 2017.',
      'Tidak ada instrumen yang mencakup 2017.',
      { code: 'YEAR_NOT_COVERED', argument: 'where.result.year' },
    ],
    [
      'a programme',
      '{ cycle(year: 2024, programme: "x") { year } }',
      'There is no programme "x".',
      'Tidak ada program "x".',
      { code: 'YEAR_NOT_COVERED', argument: 'programme' },
    ],
    [
      'a component',
      '{ instrument(code: "spbe-2020") { component(code: "I48") { code } } }',
      'spbe-2020 has no component "I48".',
      'spbe-2020 tidak punya komponen "I48".',
      { code: 'UNKNOWN_COMPONENT', argument: 'code' },
    ],
    [
      'a cursor',
      '{ agencies(before: "$& $1") { totalCount } }',
      '"$& $1" is not a cursor of this API.',
      '"$& $1" bukan kursor API ini.',
      { code: 'BAD_CURSOR', argument: 'before' },
    ],
    [
      'a decimal that is written',
      '{ agencies(where: { result: { where: { index: { gte: "3,5" } } } }) { totalCount } }',
      '"3,5" is not a decimal.',
      '"3,5" bukan bilangan desimal.',
      { code: 'BAD_DECIMAL' },
    ],
    [
      'too many',
      '{ compare(assessments: []) { sameInstrument } }',
      'Between 1 and 6 assessments can be compared, 0 were asked for.',
      'Yang dapat dibandingkan 1 sampai 6 penilaian, yang diminta 0.',
      { code: 'TOO_MANY', argument: 'assessments' },
    ],
    [
      'a limit',
      `{ ${'agency(code: "1") { province { '.repeat(9)} code ${'} }'.repeat(9)} }`,
      'The document has depth 19, the limit is 16.',
      'Permintaan memuat kedalaman 19, batasnya 16.',
      { code: 'LIMIT_EXCEEDED', limit: 'depth' },
    ],
    [
      'a cost',
      '{ agencies(first: 99) { edges { node { assessments { scores { display exact value } } } } } }',
      'it would fit; page on from there.',
      'permintaan ini muat; lanjutkan halaman demi halaman.',
      { code: 'LIMIT_EXCEEDED', limit: 'cost', argument: 'first', coordinate: 'Query.agencies' },
    ],
    [
      'a bug',
      '{ agency(code: "35.73") { name } }',
      'Something unexpected went wrong here.',
      'Terjadi kesalahan yang tidak terduga di sini.',
      { code: 'INTERNAL' },
    ],
  ])('%s', async (_, query, english, indonesian, extensions) => {
    for (const [header, message] of [
      [null, english],
      ['id-ID', indonesian],
      ['en, id;q=0.5', english],
    ] as const)
      expect(await send(query, header)).toMatchObject({ errors: [{ message: expect.stringContaining(message), extensions }] })
  })

  test('a decimal that is sent, beside what graphql says of the variable', async () => {
    const question = 'query ($where: AgencyFilter) { agencies(where: $where) { totalCount } }'
    expect(await send(question, 'id', { where: { result: { where: { index: { gte: '3,5' } } } } })).toMatchObject({
      errors: [{ message: expect.stringMatching(/"3,5" bukan bilangan desimal/), extensions: { code: 'BAD_DECIMAL' } }],
    })
  })

  test('what graphql itself says stays as it is', async () => {
    expect(await send('{ agencys }', 'id')).toMatchObject({
      errors: [{ message: expect.stringContaining('Cannot query field "agencys"') }],
    })
  })
})
