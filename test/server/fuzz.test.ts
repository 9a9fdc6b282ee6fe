import { buildSchema, isObjectType, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../schema/index.ts'
import { limits } from '../../schema/limits.ts'
import { sdlOf } from '../../schema/sdl.ts'
import type { App } from '../../server/app.ts'
import { migrate } from '../../server/database/migrate.ts'
import { appOf } from '../support/app.ts'
import { costsIn } from '../support/cost.ts'
import { loadFigures, openReal, type TestDatabase } from '../support/database.ts'
import { expectedCost } from '../support/fuzz/cost.ts'
import { documents, type Sent } from '../support/fuzz/documents.ts'
import { mangles } from '../support/fuzz/mangle.ts'
import { dice } from '../support/fuzz/random.ts'
import { heap } from '../support/heap.ts'

/* 4,000 requests made from the schema, on PostgreSQL with the real figures: nothing breaks, nothing leaks, nothing is slow. */

const seed = 20_261_126
const requests = 4_000
const slow = 1_000

let database: TestDatabase
let app: App
const logged: string[] = []

beforeAll(async () => {
  database = await openReal()
  await migrate(database.db)
  await loadFigures(database)
  app = appOf(database, { info: () => {}, error: (line, error) => void logged.push(`${line} ${String(error)}`) })
})
afterAll(() => database?.close())

/** What an asker must never see: statements, places of files, stacks, names of packages and of the database’s own errors. */
const inside =
  /\bselect\b.+\bfrom\b|\binsert into\b|node_modules|file:\/\/|\/(?:work|home|usr|tmp)\/|\.ts:\d|\bat .+:\d+:\d+|relation "|column "|syntax error at or near|SQLSTATE|\bpg_|kysely|postgres|pglite|TypeError|RangeError|is not a function|Cannot read propert|Maximum call stack/i

interface Told {
  readonly status: number
  readonly text: string
  readonly took: number
}

const send = async (sent: Sent): Promise<Told> => {
  const body = JSON.stringify(sent)
  const began = performance.now()
  const response = await app.fetch('http://matang.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body,
  })
  const text = await response.text()
  return { status: response.status, text, took: performance.now() - began }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
  readonly extensions?: { readonly cost?: { readonly requested: number } }
}

const harvest = new Map<string, string[]>()
const keys = new Set(['id', 'code', 'digest', 'endCursor', 'cursor', 'ruleDigest'])
/** Keeps some of what an answer said, to ask with it again. */
const reap = (value: unknown, at = ''): void => {
  if (typeof value === 'string' && keys.has(at)) {
    const name = at === 'endCursor' ? 'cursor' : at
    const known = harvest.get(name) ?? []
    harvest.set(name, [...known.slice(-80), value])
  } else if (typeof value === 'object' && value !== null) for (const [name, own] of Object.entries(value).slice(0, 5)) reap(own, name)
}

test('4,000 requests: no crash, no leak, no answer slower than a second, each charged as the SDL says', { timeout: 240_000 }, async () => {
  const die = dice(seed)
  const make = documents(schema, die, harvest)
  const [said, readable] = [costsIn(sdlOf(schema)), buildSchema(sdlOf(schema))]
  const ways = Object.entries(mangles)
  const codes = new Map<string, number>()
  const wrong: { readonly at: number; readonly why: string; readonly sent: Sent; readonly text: string }[] = []
  const heaps: number[] = []
  let [answered, charged, slowest, slowestWay] = [0, 0, 0, '']

  for (let at = 0; at < requests; at += 1) {
    const sound = make.next()
    const way = die.chance(0.3) ? ways[die.below(ways.length)] : undefined
    const sent = way ? way[1](die, sound) : sound
    let told = await send(sent)
    // Others work on this machine too: what is slow once is asked again, and the fastest counts.
    for (let again = 0; told.took > slow && again < 3; again += 1) {
      const next = await send(sent)
      if (next.took < told.took) told = next
    }
    if (told.took > slowest) [slowest, slowestWay] = [told.took, `${way?.[0] ?? 'sound'}, ${told.text.length} characters`]
    const fail = (why: string): void =>
      void wrong.push({ at, why: `${way?.[0] ?? 'sound'}: ${why}`, sent, text: told.text.slice(0, 1_000) })
    const answer: Answer = JSON.parse(told.text)
    const errors = answer.errors ?? []
    if (told.took > slow) fail(`took ${told.took} ms`)
    if (told.status >= 500) fail(`status ${told.status}`)
    const bare = errors.find(({ extensions }) => typeof extensions?.['code'] !== 'string' || extensions['code'] === 'BAD_REQUEST')
    if (bare) fail(`no code: ${bare.message.slice(0, 60)}`)
    if (errors.some(({ extensions }) => extensions?.['code'] === 'INTERNAL')) fail('a bug')
    if (inside.test(JSON.stringify(errors))) fail('a leak')
    for (const { extensions } of errors) codes.set(String(extensions?.['code']), (codes.get(String(extensions?.['code'])) ?? 0) + 1)
    if (errors.length === 0) answered += 1
    const requested = answer.extensions?.cost?.requested
    if (requested !== undefined) {
      const expected = expectedCost(readable, said, parse(sent.query), sent)
      if (expected !== null) charged += 1
      if (expected !== null && Math.min(expected, Number.MAX_SAFE_INTEGER) !== requested) fail(`charged ${requested}, not ${expected}`)
      const refused = errors.some(({ extensions }) => extensions?.['limit'] === 'cost')
      if (refused !== requested > limits.cost) fail(`cost ${requested} ${refused ? 'was refused' : 'was let through'}`)
    }
    reap(answer.data)
    if (at % 1_000 === 999) heaps.push(heap())
  }

  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__') && type !== schema.getSubscriptionType()
      ? Object.values(type.getFields()).map(String)
      : [],
  )
  const never = fields.filter((field) => !make.asked.has(field))
  console.info(
    `seed ${seed}: ${answered} answered, ${charged} charged, slowest ${Math.round(slowest)} ms (${slowestWay}), heap ${heaps.map(Math.round).join(' ')} MB, never asked ${never.join(' ') || 'none'}, ${[...codes].map((pair) => pair.join(' ')).join(', ')}`,
  )
  for (const [why, own] of Map.groupBy(wrong, (it) => it.why.replaceAll(/\d+/g, 'n'))) console.info(own.length, why, JSON.stringify(own[0]))
  expect(wrong.slice(0, 5)).toEqual([])
  expect(logged).toEqual([])
  // The fuzzer itself is held to find its way: most of what is sound is answered, every field is asked for.
  expect(answered).toBeGreaterThan(requests / 4)
  expect(charged).toBeGreaterThan(requests / 3)
  expect(never).toEqual([])
  expect([...codes.keys()]).toEqual(
    expect.arrayContaining([
      'LIMIT_EXCEEDED',
      'BAD_DECIMAL',
      'BAD_PAGE',
      'BAD_CURSOR',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
    ]),
  )
  expect(Math.max(...heaps.slice(1)) - (heaps[1] ?? 0)).toBeLessThan(40)
})
