import type { Question, Variables } from './questions/question.ts'

/** A server that takes part. */
export interface Contender {
  readonly name: string
  /** What it is, in a few words of the table's legend. */
  readonly title: string
  /** What Node is started on, with its options. */
  readonly start: readonly string[]
  /** How a question is sent to it; null where it cannot be asked. */
  readonly request: (question: Question, variables: Variables) => { readonly path: string; readonly body: string } | null
  readonly shape: (question: Question, data: unknown) => unknown
}

const plain = ({ name }: Question, variables: Variables) => ({ path: `/${name}`, body: JSON.stringify(variables) })

const document = (query: string, variables: Variables) => ({ path: '/graphql', body: JSON.stringify({ query, variables }) })

export const sql: Contender = {
  name: 'SQL',
  title: 'hand-written SQL over rows, JSON built in the database, `pg` behind bare `node:http`',
  start: ['test/bench/servers/sql.ts'],
  request: plain,
  shape: ({ sql: own }, data) => own.shape(data),
}

export const floor: Contender = {
  name: 'floor',
  title: 'compact rows read by one statement, text put together by hand, bare `node:http`: what the storage gives',
  start: ['test/bench/servers/floor.ts'],
  request: (question, variables) => (question.compact ? plain(question, variables) : null),
  shape: ({ sql: own }, data) => own.shape(data),
}

export const matang: Contender = {
  name: 'Matang',
  title: 'this server',
  // As `npm start` does.
  start: ['--max-semi-space-size=64', 'test/bench/servers/matang.ts'],
  request: ({ graph }, variables) => ('document' in graph ? document(graph.document, variables) : null),
  shape: ({ graph }, data) => ('document' in graph ? graph.shape(data) : null),
}

export const postgraphile: Contender = {
  name: 'PostGraphile',
  title: 'PostGraphile 5 over rows',
  start: ['test/bench/peers/postgraphile.js'],
  request: ({ peer }, variables) => document(peer.document, variables),
  shape: ({ peer }, data) => peer.shape(data),
}

export const contenders: readonly Contender[] = [sql, floor, matang, postgraphile]
