import type { Sent } from './documents.ts'
import type { Dice } from './random.ts'

/* What nobody should send: a sound request made unsound, or one that never was. */

const junk: readonly [string, ...string[]] = [
  '{',
  '}',
  '(',
  '"',
  '"""',
  '...',
  '$',
  '@',
  '!',
  ':',
  '\u0000',
  '\ud83d',
  '\ufeff',
  '#',
  '&',
  '|',
  '-',
  '0x',
  '🏙',
]

const cut = (die: Dice, text: string, put: string): string => {
  const [at, gone] = [die.below(text.length), die.below(3)]
  return text.slice(0, at) + put + text.slice(at + gone)
}

const repeated = (times: number, of: (at: number) => string): string => Array.from({ length: times }, (_, at) => of(at)).join(' ')
const deep = (times: number, open: string, close: string): string => `${open.repeat(times)}${close.repeat(times)}`

type Mangle = (die: Dice, sent: Sent) => Sent

/** By name, each a way to send what is wrong. */
export const mangles: Readonly<Record<string, Mangle>> = {
  junk: (die, sent) => ({ ...sent, query: cut(die, sent.query, die.pick(junk)) }),
  'a piece missing': (die, sent) => ({ ...sent, query: sent.query.slice(0, die.below(sent.query.length)) }),
  'a piece twice': (die, sent) => {
    const [from, to] = [die.below(sent.query.length), die.below(sent.query.length)]
    return { ...sent, query: sent.query.slice(0, to) + sent.query.slice(from) }
  },
  'a wrong name': (die, sent) => ({
    ...sent,
    query: sent.query.replace(/\b[a-z]\w+\b(?=[ ({])/, die.pick(['nowhere', '__proto__', 'toString'])),
  }),
  'wrong variables': (die, sent) => ({
    ...sent,
    variables: Object.fromEntries(
      Object.keys(sent.variables).map((name) => [name, die.pick([null, 1e300, -1, '', '\u0000', [], {}, [[]], true, 'DESC'])]),
    ),
  }),
  'variables that nobody declared': (die, sent) => ({
    ...sent,
    variables: { ...sent.variables, ...JSON.parse('{"__proto__": {"first": 1}, "constructor": 1}'), x: die.next() },
  }),
  'deep variables': (die, sent) => ({
    ...sent,
    variables: { ...sent.variables, x: JSON.parse(deep(1 + die.below(4_000), '[', ']')) },
  }),
  'thousands of aliases': (die) => ({ query: `{ ${repeated(50 + die.below(1_500), (at) => `a${at}: __typename`)} }`, variables: {} }),
  'aliases of a page': (die) => ({
    query: `{ ${repeated(1 + die.below(70), (at) => `a${at}: agencies(first: 100) { edges { node { code } } }`)} }`,
    variables: {},
  }),
  'deep fields': (die) => ({ query: deep(1 + die.below(1_000), '{ agency ', '}'), variables: {} }),
  'deep fields that there are': (die) => ({
    query: `{ agency(code: "35.73") ${deep(1 + die.below(30), '{ province ', '}').replace(' }', ' { code } }')} }`,
    variables: {},
  }),
  'deep inline fragments': (die) => ({
    query: deep(1 + die.below(900), '{ ... ', '}').replace('... }', '__typename }'),
    variables: {},
  }),
  'deep arguments': (die) => {
    const times = 1 + die.below(900)
    return { query: `{ agencies(where: ${deep(times, '{not: ', '}').replace(': }', ': {} }')}) { totalCount } }`, variables: {} }
  },
  'fragments in a circle': (die) => {
    const count = 1 + die.below(40)
    return {
      query: `{ ...F0 } ${repeated(count, (at) => `fragment F${at} on Query { __typename ...F${(at + 1) % count} }`)}`,
      variables: {},
    }
  },
  'fragments that double': (die) => {
    const count = 1 + die.below(60)
    return {
      query: `{ ...F0 } ${repeated(count, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${count} on Query { __typename }`,
      variables: {},
    }
  },
  'many directives': (die) => ({ query: `{ __typename ${'@skip(if: false) '.repeat(1 + die.below(400))} }`, variables: {} }),
  'many fields that there are not': (die) => ({ query: `{ ${repeated(1 + die.below(1_500), (at) => `x${at}`)} }`, variables: {} }),
  'many variables': (die) => ({
    query: `query (${repeated(1 + die.below(800), (at) => `$v${at}: Int`)}) { __typename }`,
    variables: {},
  }),
  'the same field in conflict': (die) => ({
    query: `{ ${repeated(1 + die.below(300), (at) => `agency(code: "${at}") { name: code }`)} }`,
    variables: {},
  }),
  introspection: (die) => ({
    query: `{ ${repeated(1 + die.below(30), (at) => `a${at}: __schema { types { name fields { name args { name } type { name } } } }`)} }`,
    variables: {},
  }),
  'another operation': (die, sent) => ({ ...sent, operationName: die.pick(['Q', 'Nowhere', '', '__proto__']) }),
  'two operations': (_, sent) => ({ ...sent, query: `${sent.query} query Other { __typename }` }),
  'a mutation': (die) => ({ query: `${die.pick(['mutation', 'subscription'])} { x { y } }`, variables: {} }),
  'a schema': () => ({ query: 'type Query { a: Int } extend type Agency { b: Int }', variables: {} }),
  nothing: (die) => ({ query: die.pick(['', ' ', '#', '{}', '{ }', 'query', '\ufeff', ',,,']), variables: {} }),
}
