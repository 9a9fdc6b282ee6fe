import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { appOf, ask } from '../../support/app.ts'
import { eachDatabase } from '../../support/database.ts'
import { walk } from './paging.ts'

const agency = (code: string, name: string, population: number | null = null) => ({
  code,
  name,
  kind: 'city' as const,
  province: null,
  population,
  source: 'made up by a test',
})

eachDatabase('agencies that change', (database) => {
  let app: App
  const add = (...agencies: readonly ReturnType<typeof agency>[]) =>
    database()
      .db.insertInto('agency')
      .values([...agencies])
      .execute()

  beforeEach(() => {
    app = appOf(database())
  })
  afterEach(async () => {
    await database().db.deleteFrom('agency').execute()
  })

  describe('are searched for literally', () => {
    test.each([
      ['100%', ['X1']],
      ['%', ['X1']],
      ['%%', []],
      ['_', ['X3']],
      ['Ibu_', ['X3']],
      ['u_o', []],
      ['\\', ['X5']],
      ['\\d', ['X5']],
      ['\\%', []],
      ['\\\\', []],
      ["' or true --", []],
      ['.', ['X.6']],
      ['*', []],
      ['ibu', ['X.6', 'X1', 'X2', 'X3', 'X4', 'X5']],
    ])('by %s', async (search, codes) => {
      await add(
        agency('X1', 'Ibu 100% siap'),
        agency('X2', 'Ibu 100 siap'),
        agency('X3', 'Ibu_kota'),
        agency('X4', 'Ibukota'),
        agency('X5', 'Ibu\\desa'),
        agency('X.6', 'Ibu'),
      )
      expect((await walk(app, { where: { search }, size: 10 })).flat().toSorted()).toEqual(codes)
    })
  })

  test.each([
    ['{ agencies(where: { search: "\\u0000" }) { totalCount } }'],
    ['{ agencies(where: { result: { where: { grade: ["\\u0000"] } } }) { totalCount } }'],
    ['{ agencies(where: { province: "\\u0000" }) { totalCount } }'],
    ['{ agency(code: "\\u0000") { name } }'],
  ])('are not found by what no text can hold: %s', async (query) => {
    const { status, errors } = await ask(app, query)
    expect(errors.filter(({ extensions }) => extensions?.code === 'INTERNAL')).toEqual([])
    expect(status).toBeLessThan(500)
  })

  describe('while they are paged through', () => {
    /* Sixty agencies; every name is given to two and every population to four, a fifth have none. */
    const sixty = Array.from({ length: 60 }, (_, at) => agency(`C${at}`, `Kota ${at % 30}`, at % 5 === 0 ? null : 1000 + (at % 15)))

    test.each<[string, string, boolean, readonly string[]]>([
      ['NAME', 'ASC', false, ['X-few', 'X-last']],
      ['NAME', 'DESC', false, ['X-first']],
      ['NAME', 'ASC', true, ['X-first']],
      ['NAME', 'DESC', true, ['X-few', 'X-last']],
      ['POPULATION', 'ASC', false, ['X-first', 'X-last']],
      ['POPULATION', 'DESC', false, ['X-few', 'X-first', 'X-last']],
      ['POPULATION', 'DESC', true, []],
      ['INDEX', 'DESC', false, ['X-few', 'X-first', 'X-last']],
      ['INDEX', 'ASC', true, []],
    ])('by %s %s, backward %s, each is visited once, and of the new ones those ahead', async (field, direction, backward, ahead) => {
      await add(...sixty)
      const orderBy = { field, direction }
      const before = (await walk(app, { orderBy, size: 100, backward })).flat()
      expect(before).toHaveLength(60)
      let pages = 0
      const between = async (): Promise<void> => {
        pages += 1
        if (pages === 3) await add(agency('X-first', 'AAA'), agency('X-last', 'ZZZ'), agency('X-few', 'Kota 999', 1))
        if (pages === 4)
          await database()
            .db.deleteFrom('agency')
            .where('code', '=', before.at(backward ? -1 : 0) ?? '')
            .execute()
      }
      const paged = await walk(app, { orderBy, size: 7, backward, between })
      const visited = (backward ? paged.toReversed() : paged).flat()
      expect(visited.filter((code) => code.startsWith('C'))).toEqual(before)
      expect(visited.filter((code) => code.startsWith('X')).toSorted()).toEqual(ahead)
    })
  })
})
