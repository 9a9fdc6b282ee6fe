import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { answered, appOf, ask, pick, texts } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { known, type Known } from '../oracle.ts'
import { pageQuery, walk } from './paging.ts'

const agencies = known(2024)

type Field = 'INDEX' | 'NAME' | 'POPULATION'
type Direction = 'ASC' | 'DESC'

const orders: readonly (readonly [Field, Direction])[] = [
  ['INDEX', 'ASC'],
  ['INDEX', 'DESC'],
  ['NAME', 'ASC'],
  ['NAME', 'DESC'],
  ['POPULATION', 'ASC'],
  ['POPULATION', 'DESC'],
]

eachDatabase('agencies', (database) => {
  let app: App
  /* Names are ordered as the database collates them, which only it can say; everything else is decided here. */
  let places: ReadonlyMap<string, { readonly id: number; readonly name: number }>

  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
    const { rows } = await sql<{ code: string; id: number; name: number }>`
      select code, id, (dense_rank() over (order by name))::integer as name from agency`.execute(database().db)
    places = new Map(rows.map(({ code, ...place }) => [code, place]))
  })

  const sorted = (some: readonly Known[], field: Field, direction: Direction): readonly string[] => {
    const valued = some.map(({ code, index, population }) => {
      const { id = 0, name = 0 } = places.get(code) ?? {}
      return { code, id, value: { INDEX: index, NAME: name, POPULATION: population }[field] }
    })
    const sign = direction === 'ASC' ? 1 : -1
    return valued
      .toSorted((a, b) => {
        if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || a.id - b.id
        return sign * (a.value - b.value) || a.id - b.id
      })
      .map(({ code }) => code)
  }

  describe.each(orders)('in the order %s %s', (field, direction) => {
    const orderBy = { field, direction }

    test('are visited forwards, each once', async () => {
      expect((await walk(app, { orderBy, size: 67 })).flat()).toEqual(sorted(agencies, field, direction))
    })

    test('are visited backwards, each once', async () => {
      const pages = await walk(app, { orderBy, size: 71, backward: true })
      expect(pages.toReversed().flat()).toEqual(sorted(agencies, field, direction))
    })

    test.each<[string, number, object, (agency: Known) => boolean]>([
      ['of a province, one by one', 1, { province: '34' }, ({ province }) => province === '34'],
      ['without a population, in full pages', 7, { kind: ['MINISTRY'] }, ({ kind }) => kind === 'ministry'],
    ])('are visited both ways: those %s', async (_, size, where, through) => {
      const expected = sorted(agencies.filter(through), field, direction)
      expect((await walk(app, { where, orderBy, size })).flat()).toEqual(expected)
      expect((await walk(app, { where, orderBy, size, backward: true })).toReversed().flat()).toEqual(expected)
    })
  })

  test('are ordered by name and in twenties when nothing is said', async () => {
    expect(texts(await answered(app, pageQuery), 'agencies.edges.*.node.code')).toEqual(sorted(agencies, 'NAME', 'ASC').slice(0, 20))
  })

  test('between two cursors are those between, from either end', async () => {
    const orderBy = { field: 'INDEX', direction: 'DESC' }
    const expected = sorted(agencies, 'INDEX', 'DESC')
    const page = await answered(app, pageQuery, { orderBy, first: 100 })
    const [after, before] = [pick(page, 'agencies.edges.9.cursor'), pick(page, 'agencies.edges.20.cursor')]
    const codes = async (size: object) =>
      texts(await answered(app, pageQuery, { orderBy, after, before, ...size }), 'agencies.edges.*.node.code')
    expect(await codes({ first: 100 })).toEqual(expected.slice(10, 20))
    expect(await codes({ last: 100 })).toEqual(expected.slice(10, 20))
    expect(await codes({ first: 3 })).toEqual(expected.slice(10, 13))
    expect(await codes({ last: 3 })).toEqual(expected.slice(17, 20))
  })

  test('of another order are not paged on with its cursor', async () => {
    const cursor = pick(await answered(app, pageQuery, { orderBy: { field: 'INDEX' }, first: 1 }), 'agencies.pageInfo.endCursor')
    const asked = { orderBy: { field: 'INDEX', direction: 'DESC' }, first: 1 }
    for (const place of [{ after: cursor }, { before: cursor }])
      expect(await ask(app, pageQuery, { ...asked, ...place })).toMatchObject({
        data: null,
        errors: [
          {
            message:
              'The cursor belongs to the order "agencies index(spbe)(2024):asc", but "agencies index(spbe)(2024):desc" was asked for. Begin again without a cursor.',
            extensions: { code: 'BAD_CURSOR' },
          },
        ],
      })
  })

  const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

  test.each([
    ['nothing', ''],
    ['a word', 'garbage'],
    ['no text at all', '\u0000\ud800'],
    ['an offset', Buffer.from('cursor:10').toString('base64')],
    ['an empty list', cursorOf([])],
    ['an object', cursorOf({ order: 'agencies name:asc' })],
    ['an id that is a word', cursorOf(['agencies name:asc', 'Kota Malang', 'one'])],
    ['an id that is missing', cursorOf(['agencies name:asc', 'Kota Malang', null])],
    ['an id that is broken', cursorOf(['agencies name:asc', 'Kota Malang', '1.5'])],
    ['a value that is a number', cursorOf(['agencies name:asc', 4, '1'])],
    ['a key too few', cursorOf(['agencies name:asc', '1'])],
    ['something cut short', cursorOf(['agencies name:asc', 'Kota Malang', '1']).slice(0, -8)],
  ])('are not paged on with %s', async (_, cursor) => {
    const { data, errors } = await ask(app, pageQuery, { after: cursor })
    expect({ data, errors }).toMatchObject({
      data: null,
      errors: [
        {
          message: `"${JSON.parse(JSON.stringify(cursor.slice(0, 40)))}" is not a cursor of this API. Take one from pageInfo or an edge.`,
          extensions: { code: 'BAD_CURSOR' },
        },
      ],
    })
  })

  test.each<[string, Field, readonly unknown[]]>([
    ['an index that is no number', 'INDEX', ['agencies index(spbe)(2024):asc', 'much', '1']],
    ['a population that is no number', 'POPULATION', ['agencies population:asc', '1.5', '1']],
    ['an id beyond any', 'NAME', ['agencies name:asc', 'Kota Malang', String(2 ** 40)]],
    ['a name that no text can be', 'NAME', ['agencies name:asc', '\u0000', '1']],
  ])('are not paged on with %s', async (_, field, cursor) => {
    const { errors } = await ask(app, pageQuery, { orderBy: { field }, after: cursorOf(cursor) })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
  })

  test.each([
    [{ first: 10, last: 10 }, 'Ask for `first` or for `last`, not for both.'],
    [{ first: 0 }, 'A page has 1 to 1000 members, 0 were asked for. Page on with `after`.'],
    [{ first: -1 }, 'A page has 1 to 1000 members, -1 were asked for. Page on with `after`.'],
    [{ last: 1001 }, 'A page has 1 to 1000 members, 1001 were asked for. Page on with `after`.'],
  ])('are not given in a page of %o', async (size, message) => {
    expect((await ask(app, pageQuery, size)).errors).toMatchObject([{ message, extensions: { code: 'BAD_PAGE' } }])
  })
})
