import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addressOf,
  columns,
  kinds,
  moves,
  orderOf,
  pageOf,
  sortFrom,
  sorts,
  viewOf,
  whereOf,
} from '../../client/src/routes/agencies/filters.ts'

/* What the ranking's address says: read without a browser. */

const params = (search: string): URLSearchParams => new URLSearchParams(search)
const filtersOf = (search: URLSearchParams) => viewOf(search).filters
const nothing = { q: null, kind: null, province: null, grade: null, from: null, to: null, moved: null, near: false, sort: 'index' }

describe('the filters of the ranking', () => {
  test.each([
    ['', {}],
    ['q=+malang+', { q: 'malang' }],
    ['kind=CITY&province=35', { kind: 'CITY', province: '35' }],
    ['grade=BAIK', { grade: 'BAIK' }],
    ['from=3,5&to=4.2', { from: '3.5', to: '4.2' }],
    ['from=+3+&to=4,1234', { from: '3', to: '4.1234' }],
    ['sort=index-up', { sort: 'index-up' }],
    ['moved=fell&near=1', { moved: 'fell', near: true }],
    ['kind=CITY&kind=REGENCY', { kind: 'CITY' }],
  ])('read "%s"', (search, said) => {
    expect(filtersOf(params(search))).toEqual({ ...nothing, ...said })
  })

  test.each([
    'q=',
    'q=+++',
    'kind=city',
    'kind=UNIVERSITY',
    'kind=toString',
    'province=&grade=',
    'from=',
    'from=-1',
    'from=3,',
    'from=,5',
    'from=3.12345',
    'from=1e1',
    'from=3,5,1',
    'to=Infinity',
    'to=abc',
    'sort=',
    'sort=INDEX',
    'sort=__proto__',
    'page=2',
  ])('leave out "%s"', (search) => {
    expect(filtersOf(params(search))).toEqual(nothing)
  })

  test.each([
    [
      'kind=city&page=2',
      [
        { name: 'kind', value: 'city', why: 'unreadable' },
        { name: 'page', value: '2', why: 'unknown' },
      ],
    ],
    ['from=3,12345', [{ name: 'from', value: '3,12345', why: 'unreadable' }]],
    ['q=&kind=CITY&year=2024&programme=monev-tik', []],
  ])('tell what was not understood of "%s"', (search, unread) => {
    expect(viewOf(params(search)).unread).toEqual(unread)
  })

  test('reach the graph as it takes them', () => {
    const filters = filtersOf(params('kind=CITY&province=35&grade=BAIK&from=3,5&to=4'))
    expect(whereOf(filters, 'spbe', 2024)).toEqual({
      search: null,
      kind: ['CITY'],
      province: ['35'],
      result: {
        programme: 'spbe',
        year: 2024,
        where: { grade: ['BAIK'], index: { gte: '3.5', lte: '4' }, change: null, toNext: null },
      },
    })
  })

  test.each([
    ['', true],
    ['sort=index-up', true],
    ['sort=name&grade=BAIK', true],
    ['q=malang&from=3', true],
    ['q=malang', false],
    ['sort=name', false],
    ['sort=population', false],
    ['q=malang&sort=index-up', false],
  ])('of "%s" ask for those with a result: %s', (search, ranked) => {
    expect(whereOf(filtersOf(params(search)), 'spbe', null).result != null).toBe(ranked)
  })

  test('know an order for each sort, all different', () => {
    const orders = sorts.map((sort) => JSON.stringify(orderOf({ ...filtersOf(params('')), sort }, 'spbe', 2024)))
    expect(new Set(orders).size).toBe(sorts.length)
    expect(orderOf(filtersOf(params('')), 'spbe', 2024)).toEqual([{ field: 'INDEX', direction: 'DESC', programme: 'spbe', year: 2024 }])
  })

  test.each([
    ['', { first: 50, after: null, last: null, before: null }],
    ['after=x', { first: 50, after: 'x', last: null, before: null }],
    ['before=y', { first: null, after: null, last: 50, before: 'y' }],
    ['after=x&before=y', { first: null, after: null, last: 50, before: 'y' }],
    ['before=', { first: 50, after: null, last: null, before: null }],
  ])('turn the page by "%s"', (search, page) => {
    expect(pageOf(viewOf(params(search)))).toEqual(page)
  })

  test.each([
    ['', ['kind', 'province', 'grade', 'change', 'parts']],
    ['cols=population~kind', ['kind', 'population']],
    ['cols=kind&cols=percentile', ['kind', 'percentile']],
    ['cols=salary', ['kind', 'province', 'grade', 'change', 'parts']],
  ])('show columns by "%s"', (search, shown) => {
    expect(viewOf(params(search)).shown).toEqual(shown)
  })

  test.each([
    ['index', 'index', 'index-up'],
    ['index', 'index-up', 'index'],
    ['name', 'index', 'name'],
    ['name', 'name', 'name-down'],
    ['population', 'population-up', 'population'],
  ] as const)('a head of %s leads from %s to %s', (head, from, to) => {
    expect(sortFrom(head, from)).toBe(to)
  })

  test('any view is one address, short enough, that says the same view again', () => {
    const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null })
    const words = fc
      .string({ minLength: 1, maxLength: 60 })
      .map((text) => text.trim())
      .filter((text) => text !== '')
    const figure = fc.tuple(fc.nat(9), fc.nat(9_999)).map(([whole, part]) => `${whole}.${part}`)
    const view = fc.record({
      filters: fc.record({
        q: maybe(words),
        kind: maybe(fc.constantFrom(...kinds)),
        province: maybe(words),
        grade: maybe(words),
        from: maybe(figure),
        to: maybe(figure),
        moved: maybe(fc.constantFrom(...moves)),
        near: fc.boolean(),
        sort: fc.constantFrom(...sorts),
      }),
      shown: fc.subarray([...columns], { minLength: 1 }),
      year: maybe(fc.integer({ min: 1000, max: 9999 })),
      programme: fc.constantFrom('spbe', 'monev-tik'),
      after: maybe(words),
      before: maybe(words),
    })
    fc.assert(
      fc.property(view, (own) => {
        const address = addressOf(own)
        expect(viewOf(params(address))).toEqual({ ...own, unread: [] })
        expect(address.length).toBeLessThan(2_000)
      }),
    )
  })
})
