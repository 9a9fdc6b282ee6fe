import { once } from 'node:events'
import { sql, type Kysely } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app.ts'
import { endChanges, listening, mostListeners } from '../../server/data/changes.ts'
import type { Tables } from '../../server/database/tables.ts'
import { createHttpServer } from '../../server/http.ts'
import { silentLog } from '../../server/log.ts'
import { answered, appOf, pick, texts } from '../support/app.ts'
import { eachDatabase, loadFigures } from '../support/database.ts'
import { freePort } from './process.ts'

const question = `subscription S($id: ID!) { assessmentChanged(id: $id) {
  id rankedIndex agency { population } scorings { digest } } }`

/** Events of a stream of server-sent events, as they come; `null` at its end. */
const eventsOf = (response: Response) => {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<unknown> => {
    for (;;) {
      const [whole, event, data] = /event: (\w+)\ndata:(.*)\n\n/.exec(text) ?? []
      if (whole !== undefined) {
        text = text.slice(text.indexOf(whole) + whole.length)
        return event === 'complete' ? null : JSON.parse(data ?? '')
      }
      const read = await reader?.read()
      if (!read || read.done) return null
      text += read.value
    }
  }
  return { next, leave: () => reader?.cancel() }
}

eachDatabase('a subscription', (database) => {
  let app: App
  let denpasar = ''
  let malang = ''
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
    const found = await answered(
      app,
      '{ one: agency(code: "51.71") { assessment(year: 2021) { id } } two: agency(code: "35.73") { assessment(year: 2024) { id } } }',
    )
    ;[denpasar = ''] = texts(found, 'one.assessment.id')
    ;[malang = ''] = texts(found, 'two.assessment.id')
  })
  afterEach(() => endChanges(database().db))

  const listen = async (id: string, query = question) => {
    const response = await app.fetch('http://matang.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query, variables: { id } }),
    })
    return { response, ...eventsOf(response) }
  }
  const idOf = (global: string): number => Number(Buffer.from(global, 'base64').toString().split(':')[1])
  const changed = (db: Kysely<Tables>, global: string, index: string) =>
    db.updateTable('assessment').set({ index }).where('id', '=', idOf(global)).execute()

  test('hears of a changed row, with all that is asked read anew', async () => {
    const stream = await listen(denpasar)
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream')
    for (const [index, population] of [
      ['1.11', 11],
      ['2.22', 22],
    ] as const) {
      await database().db.updateTable('agency').set({ population }).where('code', '=', '51.71').execute()
      await changed(database().db, denpasar, index)
      const event = await stream.next()
      // The second event must not be answered with what the first has read.
      expect(event).toMatchObject({ data: { assessmentChanged: { id: denpasar, rankedIndex: index, agency: { population } } } })
    }
  })

  test('hears of a rescoring beside the score that stands', async () => {
    const stream = await listen(denpasar)
    await sql`insert into score (assessment_id, digest, points, agrees)
      select assessment_id, (select min(digest) from rule where digest <> score.digest), points, agrees
      from score where assessment_id = ${idOf(denpasar)}`.execute(database().db)
    expect(texts(await stream.next(), 'data.assessmentChanged.scorings.*.digest')).toHaveLength(2)
  })

  test('does not hear of another assessment, nor of a write that changes nothing', async () => {
    const stream = await listen(denpasar)
    await changed(database().db, malang, '3.33')
    await sql`update assessment set note = note`.execute(database().db)
    const first = stream.next()
    // A second and more: the foreign change has been looked at by then, and its silence counts.
    await new Promise((done) => setTimeout(done, 1_500))
    await changed(database().db, denpasar, '4.44')
    expect(pick(await first, 'data.assessmentChanged.rankedIndex')).toBe('4.44')
  })

  test('costs one statement a look, however many listen, and three for a change', async () => {
    const streams = await Promise.all(
      [denpasar, denpasar, malang].map((id) => listen(id, 'subscription S($id: ID!) { assessmentChanged(id: $id) { year } }')),
    )
    await changed(database().db, denpasar, '0.11')
    await Promise.all(streams.slice(0, 2).map(({ next }) => next()))
    database().statements()
    await new Promise((done) => setTimeout(done, 1_500))
    const quiet = database().statements()
    expect(quiet.length).toBeGreaterThan(0)
    expect(quiet.every((text) => text.includes('"data_version"'))).toBe(true)
    expect(quiet.length).toBeLessThanOrEqual(2)
    const heard = Promise.all(streams.slice(0, 2).map(({ next }) => next()))
    await changed(database().db, denpasar, '0.22')
    await heard
    expect(
      database()
        .statements()
        .filter((text) => !text.includes('"data_version"') && text.startsWith('select')),
    ).toHaveLength(2)
  })

  test('ends when its reader leaves, and nothing runs on', async () => {
    const [one, two] = [await listen(denpasar), await listen(malang)]
    expect(listening(database().db)).toBe(2)
    await one.leave()
    await expect.poll(() => listening(database().db)).toBe(1)
    await two.leave()
    await expect.poll(() => listening(database().db)).toBe(0)
    database().statements()
    await new Promise((done) => setTimeout(done, 1_200))
    expect(database().statements()).toEqual([])
  })

  test('keeps one look a second when one leaves and another comes during a look', async () => {
    const { db, kind } = database()
    // The embedded database has one connection: there a look cannot be held up.
    if (kind !== 'postgres') return expect(listening(db)).toBe(0)
    const one = await listen(denpasar)
    const release = Promise.withResolvers<void>()
    const locked = Promise.withResolvers<void>()
    const holding = db.transaction().execute(async (trx) => {
      await sql`lock table data_version in access exclusive mode`.execute(trx)
      locked.resolve()
      await release.promise
    })
    await locked.promise
    await new Promise((done) => setTimeout(done, 1_300))
    await one.leave()
    await expect.poll(() => listening(db)).toBe(0)
    await listen(denpasar)
    release.resolve()
    await holding
    await new Promise((done) => setTimeout(done, 1_200))
    database().statements()
    await new Promise((done) => setTimeout(done, 3_300))
    expect(database().statements().length).toBeLessThanOrEqual(4)
  })

  test('ends whole when the server stops', async () => {
    const stream = await listen(denpasar)
    endChanges(database().db)
    expect(await stream.next()).toBeNull()
  })

  test.each([
    ['an id of nothing', Buffer.from('Assessment:999999').toString('base64')],
    ['an id of an agency', Buffer.from('Agency:51.71').toString('base64')],
    ['what is no id', 'nonsense'],
    ['an empty id', ''],
  ])('of %s is refused in words', async (_, id) => {
    const { next } = await listen(id)
    expect(await next()).toMatchObject({
      errors: [{ message: expect.stringContaining('No assessment has the id'), extensions: { code: 'UNKNOWN_ASSESSMENT' } }],
    })
    expect(listening(database().db)).toBe(0)
  })

  test('beyond what the server can serve is refused', async () => {
    const streams: Awaited<ReturnType<typeof listen>>[] = []
    const brief = 'subscription S($id: ID!) { assessmentChanged(id: $id) { year } }'
    while (streams.length < mostListeners) streams.push(...(await Promise.all(Array.from({ length: 20 }, () => listen(denpasar, brief)))))
    expect(listening(database().db)).toBe(mostListeners)
    expect(await (await listen(denpasar)).next()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY' } }] })
    await streams[0]?.leave()
    await expect.poll(() => listening(database().db)).toBe(mostListeners - 1)
  })

  test('shows nothing of the inside when an event fails', async () => {
    const stream = await listen(denpasar)
    await sql`alter table agency rename column source to hidden`.execute(database().db)
    await changed(database().db, denpasar, '0.33')
    const event = await stream.next()
    await sql`alter table agency rename column hidden to source`.execute(database().db)
    expect(event).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] })
    expect(JSON.stringify(event)).not.toMatch(/hidden|source|column/i)
    await changed(database().db, denpasar, '0.44')
    expect(pick(await stream.next(), 'data.assessmentChanged.rankedIndex')).toBe('0.44')
  })

  describe('over a connection', () => {
    const server = () => createHttpServer({ app, client: null, sdl: '', ready: async () => true, warnings: () => [], log: silentLog })
    let running: ReturnType<typeof server>
    let port: number
    beforeAll(async () => {
      port = await freePort()
      running = server()
      running.listen(port, '127.0.0.1')
      await once(running, 'listening')
    })
    afterAll(() => {
      running.close()
      running.closeAllConnections()
    })

    test('is heard at once, keeps alive, and ends when the connection is gone', async () => {
      const gone = new AbortController()
      const response = await fetch(
        `http://127.0.0.1:${port}/graphql?${new URLSearchParams({ query: question, variables: JSON.stringify({ id: denpasar }) }).toString()}`,
        {
          headers: { accept: 'text/event-stream', 'accept-encoding': 'gzip' },
          signal: gone.signal,
        },
      )
      expect(response.headers.get('etag')).toBeNull()
      const { next } = eventsOf(response)
      await changed(database().db, denpasar, '0.55')
      expect(pick(await next(), 'data.assessmentChanged.rankedIndex')).toBe('0.55')
      expect(listening(database().db)).toBe(1)
      gone.abort()
      await expect.poll(() => listening(database().db)).toBe(0)
    })
  })
})
