import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asData, readPlace, type ForeignEdition } from '../../../server/editions/foreign.ts'
import type { Request } from '../../../server/editions/wall/messages.ts'
import { createWall } from '../../../server/editions/wall/wall.ts'
import { byFunction, nowhere, temporary, withFunction, write, type Files, type Temporary } from './fixtures.ts'

/* The wall itself: what a guest finds in it, what it keeps, and when it gives up. */

const wall = createWall()
afterAll(() => wall.close())

let directory: Temporary = nowhere
beforeEach(async () => {
  directory = await temporary()
  await write(join(directory.path, 'own-2031'), withFunction('own-2031'))
})
afterEach(() => directory.remove())

const read = async (changes: Files = {}): Promise<ForeignEdition> => {
  await write(join(directory.path, 'own-2031'), changes)
  const { editions, refused } = await readPlace(wall, { name: 'here', root: pathToFileURL(`${directory.path}/`), codes: null })
  const [only] = editions
  if (!only) throw new Error(JSON.stringify(refused))
  return only
}

const indexOf = async ({ edition, guested }: ForeignEdition): Promise<unknown> => {
  if (!guested) throw new Error('It has no functions')
  const answers = [[1, 3].map((given) => ({ state: 'assessed', given }) as const)]
  const scored = await wall.ask({ kind: 'score', draft: asData(edition.instrument), ...guested, answers, historical: false })
  const [first]: readonly { readonly points: readonly number[] }[] = JSON.parse(JSON.stringify(scored))
  return (first?.points[0] ?? 0) / edition.instrument.root.weight
}

const told = (source: string): Request => ({
  kind: 'told',
  folder: { id: source, sources: new Map([['one.ts', source]]) },
  path: 'one.ts',
  as: 'group',
})
const group = (name: string): string =>
  `export default { kind: 'aspect', code: 'A', name: { id: ${name}, en: 'x' }, weight: '1', groups: [], indicators: [], cites: [] }`

test('a guest finds the language and nothing else', async () => {
  const names = JSON.parse(String(await wall.ask(told(group("Object.getOwnPropertyNames(globalThis).join(' ')"))))).name.id.split(' ')
  expect(names.toSorted()).toEqual(
    `AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Error EvalError FinalizationRegistry Float16Array Float32Array
     Float64Array Infinity Int16Array Int32Array Int8Array InternalError Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError
     Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef
     WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape globalThis isFinite isNaN parseFloat parseInt undefined unescape`
      .split(/\s+/)
      .toSorted(),
  )
})

test('questions are answered one after the other, in the order in which they were asked', async () => {
  const order: number[] = []
  await Promise.all([3, 1, 2].map(async (number) => (await wall.ask(told(group(`'${number}'`))), order.push(number))))
  expect(order).toEqual([3, 1, 2])
})

test('an answer that comes while this side is busy is heard all the same', async () => {
  await wall.ask(told(group("'warm'")))
  const answer = wall.ask(told(group("'heard'")))
  await new Promise((resolve) => setImmediate(resolve))
  const end = performance.now() + 600
  while (performance.now() < end);
  expect(String(await answer)).toContain('heard')
})

describe('what was checked is what rates', () => {
  test('a module that changes on disk is read anew, and the version before it still rates as it did', async () => {
    const before = await read()
    expect(await indexOf(before)).toBe(1.5)
    const after = await read({
      'only/two.ts': (withFunction('own-2031')['only/two.ts'] ?? '').replace('Number(first) + 1', 'Number(first) + 2'),
      'only/two.cases.ts': (withFunction('own-2031')['only/two.cases.ts'] ?? '')
        .replace("gives: '2', says: ['held']", "gives: '3'")
        .replace('},\n])', `},\n])`),
    }).catch((error: unknown) => String(error))
    // Its message is never given now, and the module is refused; the version that was sound serves on.
    expect(after).toContain('no case gives the message held')
    expect(await indexOf(before)).toBe(1.5)
  })

  test('a module that it imports counts as part of its digest', async () => {
    const files = (top: number): Files => ({
      'bound.ts': `export const bound: number = ${top}`,
      'only/two.ts': byFunction(2, 'return { value: String(Math.min(bound, given === null ? climbed(met) : Number(given))) }', {
        above: "import { bound } from '../bound.ts'",
      }),
      'only/two.cases.ts': withFunction('own-2031')['only/one.cases.ts'] ?? '',
    })
    const [three, four] = [await read(files(3)), await read(files(4))]
    expect(three.edition.tier).toBe('sandbox')
    expect(three.edition.digest).not.toBe(four.edition.digest)
    expect((await read(files(3))).edition.digest).toBe(three.edition.digest)
  })

  test('no part of a source can hide from the digest', async () => {
    const hiding = (value: string): Files => ({
      'only/two.ts': (withFunction('own-2031')['only/two.ts'] ?? '').replace(
        'const claimed',
        `const hole = /[//]/.source.length + ${value}\nconst claimed`,
      ),
    })
    const [one, two] = [await read(hiding('1')), await read(hiding('2'))]
    expect(one.edition.digest).not.toBe(two.edition.digest)
  })
})

test('a process that asked the wall ends by itself', async () => {
  const script = join(directory.path, 'ask.ts')
  await write(directory.path, {
    'ask.ts': `import { createWall } from '${new URL('../../../server/editions/wall/wall.ts', import.meta.url).pathname}'
      console.log(await createWall().ask({ kind: 'told', folder: { id: '1', sources: new Map([['one.ts', ${JSON.stringify(group("'heard'"))}]]) }, path: 'one.ts', as: 'group' }))`,
  })
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 20_000 })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('heard')
})
