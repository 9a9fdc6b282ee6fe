import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { yearIn } from '#lib/address.ts'
import { stageFromAddress, stageInAddress } from '#lib/names.ts'
import { languageOf, to, withoutLanguage } from '#lib/words/address.ts'
import { withPart } from '#lib/address.ts'
import { peerKinds, shapes, viewOf as agencyView } from '../../client/src/routes/agencies/[code]/view.ts'
import { addressOf, idsIn, sorts, tabs, viewOf as comparison } from '../../client/src/routes/compare/ids.ts'

/* What the other addresses say: read without a browser. */

const params = (search: string): URLSearchParams => new URLSearchParams(search)

describe('what is compared', () => {
  const of = (ids: string) => idsIn(params(new URLSearchParams({ ids }).toString()))

  test.each([
    ['35.73:2024', [{ agency: '35.73', year: 2024, stage: null }]],
    ['51.71:2021:self', [{ agency: '51.71', year: 2021, stage: 'SELF' }]],
    [
      '4003:2023:final,35:2024',
      [
        { agency: '4003', year: 2023, stage: 'FINAL' },
        { agency: '35', year: 2024, stage: null },
      ],
    ],
    ['35.73:2024,35.73:2024,', [{ agency: '35.73', year: 2024, stage: null }]],
    ['', []],
    [',,', []],
  ])('is read from "%s"', (ids, keys) => {
    expect(of(ids)).toEqual({ ids: keys.map((key) => ({ part: expect.any(String), key })), unreadable: [], tooMany: false })
  })

  test.each([
    '35.73',
    '35.73:',
    ':2024',
    '35.73:24',
    '35.73:20245',
    '35.73:year',
    '35.73:2024:',
    '35.73:2024:SELF',
    '35.73:2024:self:x',
    ' ',
  ])('is not read from "%s", which is kept to be explained', (part) => {
    expect(of(`${part},35.78:2024`)).toEqual({
      ids: [{ part: '35.78:2024', key: { agency: '35.78', year: 2024, stage: null } }],
      unreadable: [part],
      tooMany: false,
    })
  })

  test.each([
    [6, false],
    [7, true],
    [50, true],
  ])('of %i is too many: %s', (count, tooMany) => {
    const read = of(Array.from({ length: count }, (_, n) => `${n}:2024`).join(','))
    expect([read.ids.length, read.ids.at(-1)?.part, read.tooMany]).toEqual([6, '5:2024', tooMany])
  })
})

test.each([
  ['year=2024', 2024],
  ['year=0001', 1],
  ['', null],
  ['year=', null],
  ['year=24', null],
  ['year=20245', null],
  ['year=2024x', null],
  ['year=-024', null],
])('the year of "%s" is %s', (search, year) => {
  expect(yearIn(params(search))).toBe(year)
})

test.each(['SELF', 'DOCUMENT', 'INTERVIEW', 'VISIT', 'REVIEW', 'FINAL', 'UNKNOWN'] as const)(
  'the stage %s survives its address',
  (stage) => {
    expect(stageFromAddress(stageInAddress(stage))).toBe(stage)
  },
)

test.each([null, '', 'SELF', 'Self', 'nonsense', 'toString'])('%s is no stage', (name) => {
  expect(stageFromAddress(name)).toBeNull()
})

test.each([
  ['/', 'id', '/'],
  ['/en', 'en', '/'],
  ['/en/agencies/35.73', 'en', '/agencies/35.73'],
  ['/agencies', 'id', '/agencies'],
  ['/english', 'id', '/english'],
  ['/agencies/en', 'id', '/agencies/en'],
  ['/EN', 'id', '/EN'],
] as const)('%s is in %s, and without it %s', (path, language, bare) => {
  expect([languageOf(path), withoutLanguage(path), to(language, bare)]).toEqual([language, bare, path])
})

describe('any view is one address, short enough, that says the same view again', () => {
  const stages = fc.constantFrom('SELF', 'FINAL', 'INTERVIEW', 'VISIT', 'DOCUMENT', 'REVIEW')
  const year = fc.integer({ min: 1000, max: 9999 })
  const code = fc.stringMatching(/^[0-9]{2}(\.[0-9]{2})?$/)

  test('of a comparison', () => {
    const word = fc
      .tuple(code, year, fc.option(stages, { nil: null }))
      .map(([agency, of, stage]) => [agency, of, ...(stage ? [stageInAddress(stage)] : [])].join(':'))
    const view = fc.uniqueArray(word, { minLength: 1, maxLength: 6 }).chain((ids) =>
      fc.record({
        ids: fc.constant(ids),
        view: fc.record({
          base: fc.option(fc.constantFrom(...ids), { nil: null }),
          sort: fc.constantFrom(...sorts),
          tab: fc.constantFrom(...tabs),
          differing: fc.boolean(),
        }),
      }),
    )
    fc.assert(
      fc.property(view, ({ ids, view: own }) => {
        const address = addressOf(ids, own)
        expect(idsIn(params(address)).ids.map(({ part }) => part)).toEqual(ids)
        expect(comparison(params(address))).toEqual({ view: { ...own, search: '' }, unread: [] })
        expect(address.length).toBeLessThan(2_000)
      }),
    )
  })

  test('of an agency, part by part in any order', () => {
    const parts = fc.record({
      year: year.map(String),
      stage: stages.map(stageInAddress),
      peers: fc.constantFrom(...peerKinds),
      view: fc.constantFrom(...shapes),
    })
    fc.assert(
      fc.property(parts, fc.shuffledSubarray(['year', 'stage', 'peers', 'view'] as const), (own, names) => {
        const address = names.reduce((said, name) => withPart(params(said), name, own[name]), '')
        expect(agencyView(params(address))).toEqual({
          programme: 'spbe',
          year: names.includes('year') ? Number(own.year) : null,
          stage: names.includes('stage') ? stageFromAddress(own.stage) : null,
          peers: names.includes('peers') ? own.peers : 'KIND',
          shape: names.includes('view') ? own.view : 'dots',
          unread: [],
        })
      }),
    )
  })
})
