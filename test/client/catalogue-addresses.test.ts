import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { search } from '#lib/address.ts'
import { addressOf, kinds as componentKinds, sorts, viewOf } from '../../client/src/routes/components/view.ts'
import { componentAddress, componentView, instrumentView, kinds, within } from '../../client/src/routes/instruments/where.ts'

/* What the addresses of the catalogue and of the list of components say: every view has one, and comes back from it. */

const params = (address: string): URLSearchParams => new URLSearchParams(address)
const word = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter(Boolean)
const orNone = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null })

test('any view of a component comes back from its address', () => {
  const view = fc.record({
    digest: orNone(fc.stringMatching(/^[0-9a-f]{64}$/)),
    from: orNone(fc.constantFrom('51.71:2021', '51.71:2021:self', '4003:2023:final')),
    year: orNone(fc.oneof(fc.constant('all' as const), fc.integer({ min: 1000, max: 9999 }))),
    kind: orNone(fc.constantFrom(...kinds)),
  })
  fc.assert(
    fc.property(view, (asked) => {
      const address = search(componentAddress(asked))
      expect(address.length).toBeLessThan(2_000)
      expect(componentView(params(address))).toMatchObject({ ...asked, unread: [] })
    }),
  )
})

test('any view of the list of components comes back from its address', () => {
  const view = fc.record({
    q: orNone(word),
    instrument: orNone(word),
    kind: orNone(fc.constantFrom(...componentKinds)),
    sort: fc.constantFrom(...sorts),
    after: orNone(word),
    before: orNone(word),
  })
  fc.assert(
    fc.property(view, (asked) => {
      expect(viewOf(params(search(addressOf(asked))))).toEqual({ ...asked, unread: [] })
    }),
  )
})

describe('what says nothing is told, and the rest is shown', () => {
  test.each([
    ['year=20', 'year', 'unreadable'],
    ['year=semua', 'year', 'unreadable'],
    ['kind=city', 'kind', 'unreadable'],
    ['digest=abc', 'digest', 'unreadable'],
    ['from=51.71', 'from', 'unreadable'],
    ['from=51.71:2021:SELF', 'from', 'unreadable'],
    ['stage=self', 'stage', 'unknown'],
    ['page=2', 'page', 'unknown'],
  ])('of a component: %s', (address, name, why) => {
    const { unread, ...view } = componentView(params(address))
    expect(unread).toEqual([{ name, value: address.split('=')[1], why }])
    expect(Object.values(view)).toEqual(Object.keys(view).map(() => null))
  })

  test.each([
    ['year=2024', 'unknown'],
    ['digest=7', 'unreadable'],
  ])('of an instrument: %s', (address, why) => {
    expect(instrumentView(params(address)).unread).toMatchObject([{ why }])
  })

  test.each([
    ['kind=CITY', 'unreadable'],
    ['sort=best', 'unreadable'],
    ['year=2024', 'unknown'],
  ])('of the list: %s', (address, why) => {
    expect(viewOf(params(address)).unread).toMatchObject([{ why }])
  })
})

test.each([
  [2024, 2024, []],
  ['all', 'all', []],
  [null, null, []],
  [2018, null, [{ name: 'year', value: '2018', why: 'unreadable' }]],
  [9999, null, [{ name: 'year', value: '9999', why: 'unreadable' }]],
] as const)('the year %s of an instrument that covers 2023 and 2024 is %s', (asked, year, stale) => {
  expect(within({ year: asked }, [2023, 2024])).toEqual({ view: { year }, stale })
})
