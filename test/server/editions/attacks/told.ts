import { indicator, words } from '../fixtures.ts'
import { by } from './attack.ts'

/* What a module declares: values that are no data, or too much of it. */

const late = /longer than 100 ms|did not answer within 200 ms/
const sound = `{
  number: 2, capability: 'process', name: ${words('Two')}, label: ${words('Two')}, question: ${words('Two?')}, levels, cites: [], services: 1, rating: { kind: 'ladder' },`
/** The declaration with some fields put in other words. */
const tells = (fields: string, reason: RegExp): readonly [string, RegExp] => [
  `const levels = [1, 2, 3].map((level) => ({ level, criteria: [${words('Criterion')}], evidence: [] }))\nexport default ${sound}\n${fields} }`,
  reason,
]
const exports = (value: string, reason: RegExp): readonly [string, RegExp] => [`export default ${value}`, reason]

export const toldAttacks = by('only/two.ts', {
  'a field that loops when it is read': tells('get services() { for (;;) {} }', late),
  'a field that throws when it is read': tells("get services() { throw new Error('not for you') }", /not for you/),
  'a field that is another one each time': tells('get number() { return (globalThis.n = (globalThis.n ?? 0) + 1) * 0.5 }', /number/),
  'an object that loops when it is written down': tells('services: { toJSON() { for (;;) {} } }', late),
  'a text that is an object': tells("question: { toString: () => 'Two?' }", /question/),
  'a number that is an object': tells('services: { valueOf: () => 1 }', /services/),
  'a great integer': tells('services: 1n', /BigInt|bigint/),
  'a symbol': tells("services: Symbol('one')", /services/),
  'not a number': tells('services: Number.NaN', /services/),
  'minus nothing': tells('services: -0', /services/),
  infinity: tells('services: Infinity', /services/),
  'one half': tells('services: 0.5', /services/),
  'a field that there is not': tells('danger: true', /danger/),
  'a prototype as a field': tells('...JSON.parse(\'{ "__proto__": { "polluted": true } }\')', /__proto__/),
  'a function in place of a text': tells('question: () => 1', /question/),
  'a function that is promised, and is none': tells("rating: { kind: 'own', reads: [], messages: {}, rate: 'none' }", /rating/),
  'a message named like a prototype': tells(
    "rating: { kind: 'own', reads: [], messages: JSON.parse('{ \"__proto__\": 1 }'), rate: () => ({ value: '1' }) }",
    /__proto__/,
  ),
  'ten million letters': tells("question: { id: 'x'.repeat(1e7), en: 'x' }", /500000 are allowed|24 MB|did not answer/),
  'a text longer than any is': tells("question: { id: 'x'.repeat(3000), en: 'x' }", /question\.id/),
  'a list of half a million': tells('levels: new Array(200000).fill(0)', /levels|500000 are allowed|longer than|did not answer/),
  'objects within objects without end': tells(
    'levels: [...Array(5000)].reduce((inner) => [inner], [])',
    /levels|longer than|nested too deeply|did not answer/,
  ),
  'objects within themselves': ['const a = {}; a.a = a; export default a', /circular/],
  'a proxy that loops': exports('new Proxy({}, { get() { for (;;) {} } })', late),
  'a proxy that has keys without end': exports(
    'new Proxy({}, { ownKeys() { const keys = []; for (;;) keys.push(String(keys.length)) } })',
    /longer than|24 MB|did not answer/,
  ),
  'a proxy of a function': exports('new Proxy(() => {}, {})', /no default export/),
  'a list': exports('[]', /the default export/),
  nothing: exports('null', /the default export/),
  'a promise': exports('Promise.resolve({})', /the default export|Invalid/),
  'no citation': [indicator(2).replace(/cites: \[.*\],/, 'cites: [],'), /I2 has no citation/],
})
