import { byFunction, words } from '../fixtures.ts'
import { by } from './attack.ts'

/* What a function does when it is asked. */

const late = /longer than 100 ms|did not answer within 200 ms/
const rates = (body: string, reason: RegExp, rest: Parameters<typeof byFunction>[2] = {}): readonly [string, RegExp] => [
  byFunction(2, body, { reads: '1', messages: `held: ${words('Held by {first}')}`, ...rest }),
  reason,
]
const gives = (value: string, reason = /its verdict is not right/): readonly [string, RegExp] => rates(`return { value: ${value} }`, reason)
const says = (messages: string, reason = /its verdict is not right, messages/): readonly [string, RegExp] =>
  rates(`return { value: String(climbed(met)), messages: ${messages} }`, reason)

export const rateAttacks = by('only/two.ts', {
  'loops for ever': rates('for (;;) {}', late),
  'calls itself for ever': rates('const deeper = (): number => deeper() + 1\nreturn { value: String(deeper()) }', /without end/),
  'fills memory': rates("const all: string[] = []; for (;;) all.push('x'.repeat(100000) + all.length)", /24 MB|longer than|did not answer/),
  'fills memory a little more each time': rates(
    "for (let n = 0; n < 8; n += 1) kept.push('x'.repeat(1e6) + kept.length)\nreturn { value: String(climbed(met)) }",
    /24 MB|did not answer/,
    { above: 'const kept: string[] = []' },
  ),
  'promises an answer': rates("return Promise.resolve({ value: '1' })", /its verdict is not right/),
  'gives nothing': rates('return undefined', /nothing that can be written down/),
  'gives a symbol': rates("return Symbol('3')", /nothing that can be written down/),
  'gives a number': gives('3'),
  'gives a great integer': gives('3n', /BigInt|bigint/),
  'gives not a number': gives('Number.NaN'),
  'gives minus nothing': gives("'-0'"),
  'gives infinity': gives("'Infinity'"),
  'gives a value above the scale': gives("'9'", /does not lie on the scale/),
  'gives a value off its steps': gives("'2.9999'", /not in steps of 1/),
  'gives an object that says that it is a number': gives("{ toString: () => '3' }"),
  'gives a verdict that loops when it is written down': rates('return { toJSON() { for (;;) {} } }', late),
  'gives a verdict of ten million letters': gives("'1'.repeat(1e7)", /500000 are allowed|24 MB|did not answer/),
  'gives a proxy': rates('return new Proxy({}, { get() { for (;;) {} } })', late),
  'says a word in place of a list': says("'held'"),
  'says more than anybody reads': says("new Array(30).fill({ code: 'held', values: { first: '1' } })"),
  'says a text without end': says("[{ code: 'held', values: { first: 'x'.repeat(1000) } }]"),
  'fills a hole with an object': says("[{ code: 'held', values: { first: { toString() { return '1' } } } }]"),
  'says what is not declared': says("[{ code: 'constructor' }]", /the message constructor is given, but not declared/),
  'reads what is not declared': rates('return { value: read(3) ?? String(climbed(met)) }', /I3 is read but not declared/),
  'reads what is not declared, and does not mind': rates(
    'try { read(3) } catch { }\nreturn { value: String(climbed(met)) }',
    /I3 is read but not declared/,
  ),
  'reads an object that says that it is a number': rates(
    'return { value: String(read({ valueOf() { for (;;) {} } } as never) ?? climbed(met)) }',
    /INaN is read but not declared/,
  ),
  'keeps count of its calls': rates('return { value: String((calls += 1) % 3 + 1) }', /a second run gives something else/, {
    above: 'let calls = 0',
  }),
  'changes what it is given': rates("met.push('2.1', '3.1')\nreturn { value: String(climbed(met)) }", /it should give 1, it gives 3/),
  'throws what is no error': rates('throw { toString() { for (;;) {} } }', /says nothing/),
})
