import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { answered, appOf, ask, each, pick } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { hundredths, known, type Known } from '../oracle.ts'

const query = `query ($code: String!, $year: Int!, $by: PeerKind!, $agencies: [String!], $size: Int!, $component: String!) {
  agency(code: $code) { assessment(year: $year) { peers(by: $by, agencies: $agencies, size: $size, component: $component) {
    rank size ties percentile median reason(language: EN) agencies { code }
  } } }
}`

eachDatabase('peers', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  const place = async (asked: object): Promise<unknown> =>
    pick(await answered(app, query, { code: '35.73', year: 2024, size: 8, component: 'index', ...asked }), 'agency.assessment.peers')

  const ranked = (component = 'index'): readonly (Known & { readonly figure: number })[] =>
    known(2024).flatMap((agency) => {
      const figure = hundredths(agency.printed[component])
      return figure === null ? [] : [{ ...agency, figure }]
    })

  const others = ['51.71', '32.73', '31', '18.71']
  test.each<[string, object, string, (agency: Known) => boolean]>([
    ['the nation', { by: 'NATION' }, 'index', () => true],
    ['its kind', { by: 'KIND' }, 'index', ({ kind }) => kind === 'city'],
    ['its province, by a domain', { by: 'PROVINCE', component: 'D4' }, 'D4', ({ province }) => province === '35'],
    ['its kind in its province', { by: 'KIND_IN_PROVINCE' }, 'index', ({ kind, province }) => kind === 'city' && province === '35'],
    ['those that are named', { by: 'NAMED', agencies: others }, 'index', ({ code }) => code === '35.73' || others.includes(code)],
  ])('of %s rank as counted by hand', async (_, asked, component, among) => {
    const members = ranked(component).filter(among)
    const own = members.find(({ code }) => code === '35.73')?.figure ?? 0
    const higher = members.filter(({ figure }) => figure > own).length
    const ties = members.filter(({ figure }) => figure === own).length
    expect(await place(asked)).toMatchObject({
      rank: higher + 1,
      size: members.length,
      ties,
      percentile: ((100 * (members.length - higher - ties)) / (members.length - 1)).toFixed(1),
    })
  })

  test.each<[string, object, (own: Known, other: Known) => number | null]>([
    ['by population', { by: 'POPULATION', size: 5 }, (own, other) => Math.abs((own.population ?? 0) - (other.population ?? Infinity))],
    ['by index', { by: 'INDEX', size: 5 }, (own, other) => Math.abs((own.index ?? 0) - (other.index ?? Infinity))],
  ])('that are nearest %s are no further than any left out, and itself is among them', async (_, asked, apart) => {
    const all = ranked()
    const own = all.find(({ code }) => code === '35.73')
    if (!own) throw new Error('Kota Malang has no result')
    const codes = each(await place(asked), 'agencies.*.code')
    expect(codes).toHaveLength(6)
    expect(codes).toContain('35.73')
    const distances = (inside: boolean) =>
      all.filter(({ code }) => code !== '35.73' && codes.includes(code) === inside).map((other) => apart(own, other) ?? 0)
    expect(Math.max(...distances(true))).toBeLessThanOrEqual(Math.min(...distances(false)))
  })

  test('of a body that counts no inhabitants are none by population', async () => {
    const { errors } = await ask(app, query, { code: '4003', year: 2024, by: 'POPULATION', size: 5, component: 'index' })
    expect(errors).toMatchObject([{ extensions: { code: 'EMPTY_COHORT' } }])
  })

  test('say why they are the peers', async () => {
    expect(await place({ by: 'NAMED', agencies: ['51.71'] })).toMatchObject({ reason: '2 agencies: those named, and itself.' })
  })

  test('are read in one statement for a whole page', async () => {
    for (const first of [1, 10, 100]) {
      database().statements()
      await answered(
        app,
        `{ assessments(where: { official: true, year: { eq: 2024 } }, first: ${first}) { nodes { peers(by: INDEX) { rank median } } } }`,
      )
      expect(database().statements()).toHaveLength(2)
    }
  })

  test('are none of what is not official', async () => {
    const data = await answered(app, '{ agency(code: "51.71") { assessment(year: 2021, stage: SELF) { peers(by: KIND) { rank } } } }')
    expect(pick(data, 'agency.assessment.peers')).toBeNull()
  })

  describe('are refused', () => {
    test.each<[string, object, string, string]>([
      ['more than there may be', { by: 'INDEX', size: 51 }, 'TOO_MANY', 'There can be 1 to 50 peers'],
      ['none of the nearest', { by: 'POPULATION', size: 0 }, 'TOO_MANY', 'There can be 1 to 50 peers'],
      ['an agency that is none', { by: 'NAMED', agencies: ['99.99'] }, 'UNKNOWN_AGENCY', 'No agency has the code "99.99".'],
      ['nobody', { by: 'NAMED', agencies: [] }, 'EMPTY_COHORT', 'No other official result of 2024 is among these peers.'],
      [
        'those without a result',
        { by: 'NAMED', agencies: ['96'], year: 2019, code: '51.71' },
        'EMPTY_COHORT',
        'No other official result of 2019',
      ],
      ['a component that is none', { by: 'KIND', component: 'D9' }, 'UNKNOWN_COMPONENT', 'No instrument has a component "D9".'],
    ])('as %s', async (_, asked, code, message) => {
      const { errors } = await ask(app, query, { code: '35.73', year: 2024, size: 8, component: 'index', ...asked })
      expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }])
    })
  })
})
