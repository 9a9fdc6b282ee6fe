import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createApp, type App } from '../../server/app.ts'
import { createData } from '../../server/data/index.ts'
import { sha256 } from '../../server/editions/digest.ts'
import { silentLog } from '../../server/log.ts'
import type { Rules } from '../../schema/context.ts'
import { appWithout } from '../support/app.ts'
import { eachDatabase, loadFigures } from '../support/database.ts'
import { editions, rules, rulesOf } from '../support/editions.ts'

const question = 'query Q($code: String!) { agency(code: $code) { name } } query R { cycles { year } }'
const url = (parameters: Readonly<Record<string, string>>): string =>
  `http://matang.test/graphql?${new URLSearchParams(parameters).toString()}`
const malang = { query: question, operationName: 'Q', variables: '{"code":"35.73"}' }

eachDatabase('an answer by GET', (database) => {
  let app: App
  let now: Rules = rules
  beforeAll(async () => {
    await loadFigures(database())
    app = createApp({ data: () => createData(database().db), rules: () => now, log: silentLog })
  })
  beforeEach(() => {
    now = rules
  })

  const get = async (parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) => {
    const response = await app.fetch(url(parameters), { headers })
    return { status: response.status, tag: response.headers.get('etag'), body: await response.text(), headers: response.headers }
  }

  test('has a tag, and is not sent again while it is the same', async () => {
    const first = await get(malang)
    expect(first).toMatchObject({
      status: 200,
      tag: expect.stringMatching(/^W\/"[0-9a-f]{32}"$/),
      body: expect.stringContaining('Kota Malang'),
    })
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    database().statements()
    const again = await get(malang, { 'if-none-match': `"another", ${first.tag}` })
    expect(again).toMatchObject({ status: 304, tag: first.tag, body: '' })
    expect(database().statements()).toEqual([expect.stringContaining('"data_version"')])
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['variables', { ...malang, variables: '{"code":"51.71"}' }],
    ['operation', { query: question, operationName: 'R' }],
    ['document', { query: '{ agency(code: "35.73") { name } }' }],
  ])('has another tag for another %s', async (_, other) => {
    const [one, two] = [await get(malang), await get(other)]
    expect([one.status, two.status]).toEqual([200, 200])
    expect(two.tag).not.toBe(one.tag)
    expect((await get(other, { 'if-none-match': one.tag ?? '' })).status).toBe(200)
  })

  test.each<[string, () => Promise<unknown>]>([
    ['a row has changed', () => database().db.updateTable('agency').set({ population: 7 }).where('code', '=', '35.73').execute()],
    [
      'other rules serve',
      async () => {
        now = rulesOf(editions.slice(1))
      },
    ],
    [
      'a folder of rules is no longer sound',
      async () => {
        now = { ...rules, status: [{ instrument: 'x', active: null, since: null, waiting: null, problems: ['not sound'] }] }
      },
    ],
  ])('is sent anew when %s', async (_, change) => {
    const { tag } = await get(malang)
    await change()
    const after = await get(malang, { 'if-none-match': tag ?? '' })
    expect(after.status).toBe(200)
    expect(after.tag).not.toBe(tag)
    expect((await get(malang, { 'if-none-match': after.tag ?? '' })).status).toBe(304)
  })

  test('is not sent anew when nothing was changed by a writer', async () => {
    const { tag } = await get(malang)
    await database()
      .db.updateTable('agency')
      .set((to) => ({ name: to.ref('name') }))
      .execute()
    expect((await get(malang, { 'if-none-match': tag ?? '' })).status).toBe(304)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a question that is refused', { query: '{ cycle(year: 1900) { year } }' }],
    ['a document that does not hold', { query: '{ nothing }' }],
    ['a hash that nobody registered', { extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256('nobody') } }) }],
  ])('has no tag for %s', async (_, parameters) => {
    const { tag, body } = await get(parameters)
    expect(tag).toBeNull()
    expect(body).toContain('"errors"')
  })

  test('may be asked for by its hash, under the same tag', async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(question) } })
    const registered = await get({ ...malang, extensions })
    const { query: _, ...rest } = malang
    const recalled = await get({ ...rest, extensions })
    expect(recalled).toMatchObject({ status: 200, tag: registered.tag, body: registered.body })
    expect((await get({ ...rest, extensions }, { 'if-none-match': registered.tag ?? '' })).status).toBe(304)
  })
})

describe('no tag', () => {
  test('goes with an answer to a POST', async () => {
    const { app } = appWithout()
    const response = await app.fetch('http://matang.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    })
    expect([response.status, response.headers.get('etag')]).toEqual([200, null])
  })

  test('goes with an answer while the version cannot be read, and that is logged', async () => {
    const { app, logged } = appWithout()
    const response = await app.fetch(url({ query: '{ __typename }' }))
    expect([response.status, response.headers.get('etag')]).toEqual([200, null])
    expect(logged.map(({ line }) => line)).toEqual(['An answer goes without a tag, for the data version cannot be read'])
  })
})
