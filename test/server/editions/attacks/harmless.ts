import { byFunction, cases, group, words, type Files } from '../fixtures.ts'

/* Modules that mean harm and do none: what they change, they change for themselves alone. */

const body = `
  const claimed = given === null ? climbed(met) : Number(given)
  const first = read(1)
  const top = first === null ? 3 : Number(first) + 1
  return claimed > top ? { value: String(top), messages: [{ code: 'held', values: { first: String(first) } }] } : { value: String(claimed) }`

/** Functions of which each reads all that come after it: ways without number, to be followed in no time. */
const web = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => n + 3).flatMap((number) => [
      [
        `only/n${number}.ts`,
        byFunction(number, 'return { value: String(climbed(met)) }', {
          reads: Array.from({ length: count + 2 - number }, (_, n) => number + n + 1).join(),
        }),
      ],
      [`only/n${number}.cases.ts`, cases()],
    ]),
  )

const does = (above: string): Files => ({
  'only/two.ts': byFunction(2, body, { reads: '1', messages: `held: ${words('Held by {first}')}`, above }),
  'only/two.cases.ts': cases(`{ name: ${words('Held')}, met: '3', reads: { 1: '1' }, gives: '2', says: ['held'] },`),
})

export const harmless: Readonly<Record<string, Files>> = {
  'gives every object a field': does(
    "Object.assign(Object.prototype, { polluted: true })\nObject.defineProperty(Object.prototype, 'polluted', { enumerable: false })",
  ),
  'replaces what writes JSON': does("JSON.stringify = () => '{}'\nJSON.parse = () => ({ value: '3' })"),
  'takes away what lists can do': does('for (const name of ["push", "flatMap"]) Reflect.deleteProperty(Array.prototype, name)'),
  'starts what would loop later': does('void Promise.resolve().then(() => { for (;;) {} })'),
  'starts an import that nobody waits for': does(
    "void import('node:fs').then((fs) => fs.rmSync('/tmp/matang-foreign', { recursive: true }))",
  ),
  'reads in a web of a thousand million ways': { 'only/index.ts': group(1, 42), ...web(40) },
  'holds on to the global object': does('Object.assign(globalThis, { self: globalThis, owned: [1, 2, 3] })'),
}
