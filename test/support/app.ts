import { createApp, type App } from '../../server/app.ts'
import { createData } from '../../server/data/index.ts'
import type { Database } from '../../server/database/open.ts'
import { silentLog, type Log } from '../../server/log.ts'
import type { Data } from '../../schema/context.ts'
import { rules } from './editions.ts'

/** The graph over a database, with the project's own instruments. */
export const appOf = ({ db }: Pick<Database, 'db'>, log: Log = silentLog): App =>
  createApp({ data: () => createData(db), rules: () => rules, log })

const named = (read: (method: string) => Promise<never>): Data => ({
  agencyByCode: () => read('agencyByCode'),
  agencyById: () => read('agencyById'),
  agencyPage: () => read('agencyPage'),
  agencyCount: () => read('agencyCount'),
  assessmentPage: () => read('assessmentPage'),
  assessmentCount: () => read('assessmentCount'),
  scorePage: () => read('scorePage'),
  scoreCount: () => read('scoreCount'),
  groups: () => read('groups'),
  figuresOf: () => read('figuresOf'),
  placesIn: () => read('placesIn'),
  assessmentsOf: () => read('assessmentsOf'),
  officialOf: () => read('officialOf'),
  latestOf: () => read('latestOf'),
  assessmentById: () => read('assessmentById'),
  scoringsOf: () => read('scoringsOf'),
  givenOf: () => read('givenOf'),
  standingsOf: () => read('standingsOf'),
  summary: () => read('summary'),
  prospectsOf: () => read('prospectsOf'),
  membersOf: () => read('membersOf'),
  coverage: () => read('coverage'),
  version: () => read('version'),
  assessmentChanges: () => read('assessmentChanges'),
})

/** The graph over data of which nothing can be read, and what it logged: a query that answers, or is refused, never came to the data. */
export const appWithout = (fail: () => unknown = () => new Error('The data was read')) => {
  const read: string[] = []
  const logged: { readonly line: string; readonly error: unknown }[] = []
  const data = named(async (method) => {
    read.push(method)
    throw fail()
  })
  const log: Log = { info: () => {}, error: (line, error) => void logged.push({ line, error }) }
  return { app: createApp({ data: () => data, rules: () => rules, log }), read, logged }
}

export interface Refused {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

export interface Answer {
  readonly status: number
  readonly data: unknown
  readonly errors: readonly Refused[]
}

/** Sends a request as a client does. `sent` adds to the body, such as an operation's name. */
export const ask = async (app: App, query: string, variables: object = {}, sent: object = {}): Promise<Answer> => {
  const response = await app.fetch('http://matang.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables, ...sent }),
  })
  const body: { readonly data?: unknown; readonly errors?: readonly Refused[] } = JSON.parse(await response.text())
  return { status: response.status, data: body.data, errors: body.errors ?? [] }
}

/** The data of a request that must not be refused. */
export const answered = async (app: App, query: string, variables: object = {}, sent: object = {}): Promise<unknown> => {
  const { status, data, errors } = await ask(app, query, variables, sent)
  if (status !== 200 || errors.length > 0) throw new Error(`Refused with ${status}: ${JSON.stringify(errors)}`)
  return data
}

/** Everything at a path of an answer, such as `agencies.edges.*.node.code`; a star stands for every item of a list. */
export const each = (value: unknown, path: string): readonly unknown[] =>
  path.split('.').reduce<readonly unknown[]>(
    (found, step) =>
      found.flatMap((item) => {
        if (step === '*') return Array.isArray(item) ? item : []
        const fields: ReadonlyMap<string, unknown> = new Map(typeof item === 'object' && item !== null ? Object.entries(item) : [])
        return fields.has(step) ? [fields.get(step)] : []
      }),
    [value],
  )

/** The one thing at a path of an answer. */
export const pick = (value: unknown, path: string): unknown => {
  const found = each(value, path)
  if (found.length !== 1) throw new Error(`There are ${found.length} of ${path} in ${JSON.stringify(value)?.slice(0, 200)}`)
  return found[0]
}

/** The texts at a path of an answer; anything else there is an error. */
export const texts = (value: unknown, path: string): readonly string[] =>
  each(value, path).map((item) => {
    if (typeof item !== 'string') throw new Error(`${JSON.stringify(item)} at ${path} is not a text`)
    return item
  })
