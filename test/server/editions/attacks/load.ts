import { indicator } from '../fixtures.ts'
import { by } from './attack.ts'

/* What a module does when it is evaluated. */

const late = /longer than 100 ms|did not answer within 200 ms/
const large = /more than 24 MB|says nothing|longer than 100 ms|did not answer within 200 ms/
const absent = (name: string) => new RegExp(`'?${name}'? is not (defined|a function)|not a function|of undefined`)
const does = (code: string, reason: RegExp): readonly [string, RegExp] => [indicator(2, '', `;${code}`), reason]
const nested = (count: number): string => `export default ${'['.repeat(count)}${']'.repeat(count)}`

export const loadAttacks = [
  ...by('only/two.ts', {
    'loops for ever': does('for (;;) {}', late),
    'loops for ever where it is caught': does('try { for (;;) {} } catch { } finally { for (;;) {} }', late),
    'calls itself for ever': does('const deeper = (): number => deeper() + 1\ndeeper()', /calls itself without end/),
    'fills memory with arrays': does('const all: unknown[] = []; for (;;) all.push(new Array(1000).fill(all.length))', large),
    'fills memory with strings': does("const all: string[] = []; for (;;) all.push('x'.repeat(100000) + all.length)", large),
    'fills memory with lists of bytes': does('const all: unknown[] = []; for (;;) all.push(new Uint8Array(1e6))', large),
    'doubles a string for ever': does("let all = 'x'; for (;;) all += all", /string too long|more than 24 MB/),
    'fills memory with a map': does('const all = new Map<number, object>(); for (let n = 0; ; n += 1) all.set(n, {})', large),
    'asks for a gigabyte': does('new ArrayBuffer(1e9)', /more than 24 MB/),
    'joins four thousand million nothings': does("new Array(4294967295).join('x')", large),
    'sorts for ever': does('[1, 2].sort(() => { for (;;) {} })', late),
    'multiplies great numbers': does('let n = 3n ** 100000n; for (;;) n *= n', /too large|longer than 100 ms|did not answer/),
    'tries every way through a regular expression': does("/^(a+)+$/.test('a'.repeat(40) + 'b')", late),
    'builds a regular expression without end': does("new RegExp('(?:'.repeat(50000) + ')'.repeat(50000))", /nested too deeply/),
    'parses brackets without end': does("JSON.parse('['.repeat(200000))", /nested too deeply/),
    'waits for what never comes': does('await new Promise(() => {})', /no default export/),
    'waits for an import': does("await import('node:fs')", /no default export/),
    'asks for a timer': does('setTimeout(() => {}, 0)', absent('setTimeout')),
    'throws nothing': does('throw null', /says nothing/),
    'throws what loops when it is read': does('throw { get message() { for (;;) {} } }', /says nothing/),
    'throws what loops when it is written': does('throw { message: { toString() { for (;;) {} } } }', /says nothing/),
    'asks for the process': does('process.exit(1)', absent('process')),
    'asks for a module loader': does("require('node:fs')", absent('require')),
    'asks for the network': does("fetch('http://localhost')", absent('fetch')),
    'makes code of text by the constructor of a constructor': does(
      "globalThis.constructor.constructor('return process')()",
      /not a function/,
    ),
    'makes code of text by a function’s constructor': does("(() => {}).constructor('return process')()", /not a function/),
    'makes code of text by a generator’s constructor': does("(function* () {}).constructor('return process')()", /not a function/),
    'makes code of text by an asynchronous constructor': does("(async () => {}).constructor('return process')()", /not a function/),
    'makes code of text by a class’s constructor': does("(class {}).constructor('return process')()", /not a function/),
    'makes code of text by Function': does("new Function('return process')()", absent('Function')),
    'makes code of text by eval': does("eval('1')", absent('eval')),
    'asks for the date': does('new Date()', absent('Date')),
    'throws dice': does('Math.random()', absent('random')),
    'asks for the time': does('performance.now()', absent('performance')),
    'asks for WebAssembly': does('new WebAssembly.Memory({ initial: 1 })', absent('WebAssembly')),
    'blocks on shared memory': does('Atomics.wait(new Int32Array(new SharedArrayBuffer(8)), 0, 0)', absent('Atomics')),
    'turns every list into a word': does("Object.assign(Array.prototype, { toJSON: () => 'mine' })", /levels|reads|cites/),
    'turns every object into a word': does("Object.assign(Object.prototype, { toJSON: () => 'mine' })", /the default export/),
    'is nested too deeply for its types to be stripped': [nested(20_000), /cannot be read/],
    'is not TypeScript': ['export default {', /Expression expected|Expected/],
    'is TypeScript that cannot be stripped': ['enum Level { Low }\nexport default {}', /enum/],
    'is longer than a module may be': [`${indicator(2)}\n// ${'x'.repeat(200_000)}`, /200000 are allowed/],
    'exports nothing': ['export const two = 2', /default/],
    'exports a function': ['export default () => {}', /no default export/],
  }),
  ...by('only/two.js', { 'is nested too deeply to be parsed': [nested(90_000), /nested too deeply|longer than|did not answer/] }).map(
    (attack) => ({
      ...attack,
      files: { ...attack.files, 'only/two.ts': '' },
    }),
  ),
]
