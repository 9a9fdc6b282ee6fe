import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asData, readPlace } from '../../../../server/editions/foreign.ts'
import { temporary, withFunction, write, type Files } from '../fixtures.ts'
import { folderAttacks } from './folders.ts'
import { harmless } from './harmless.ts'
import { loadAttacks } from './load.ts'
import { rateAttacks } from './rate.ts'
import { reachAttacks } from './reach.ts'
import { toldAttacks } from './told.ts'
import { longestStretch, watchedWall } from './watch.ts'

/*
 * Modules that mean harm, each beside a sound one, and all behind one wall: each is refused by file and reason, the sound
 * one is read as if nothing had been, and this side is never kept from its work.
 */

/** Milliseconds: of one question about a module, and of this side's work in one go. */
const [answered, blocked] = [250, 200]

const wall = watchedWall()
afterAll(() => wall.close())

const read = async (make: (directory: string) => Promise<void>) => {
  const directory = await temporary()
  try {
    await write(join(directory.path, 'sound-2031'), withFunction('sound-2031'))
    await make(directory.path)
    // The thread is opened before anything is measured.
    await wall
      .ask({ kind: 'told', folder: { id: 'any', sources: new Map([['any.ts', 'export default {}']]) }, path: 'any.ts', as: 'group' })
      .catch(() => null)
    wall.asked()
    const { value, longest } = await longestStretch(() =>
      readPlace(wall, { name: 'here', root: pathToFileURL(`${directory.path}/`), codes: null }),
    )
    const asked = wall.asked()
    // Questions about the folder that sorts first; the one after it may have to wait for a new thread.
    const until = asked.findIndex(
      ({ request }) => 'folder' in request && request.folder.sources.get('index.ts') === withFunction('sound-2031')['index.ts'],
    )
    return { ...value, longest, slowest: Math.max(0, ...asked.slice(0, until === -1 ? undefined : until).map(({ took }) => took)) }
  } finally {
    await directory.remove()
  }
}

let soundDigest: string | undefined
beforeAll(async () => {
  const { editions } = await read(async () => {})
  soundDigest = editions[0]?.edition.digest
})

/** Whether the sound instrument was read as ever, and answers as ever. */
const stillSound = async ({ editions }: Awaited<ReturnType<typeof read>>): Promise<void> => {
  const sound = editions.find(({ edition }) => edition.instrument.code === 'sound-2031')
  expect(sound?.edition.digest).toBe(soundDigest)
  expect(sound?.edition.tier).toBe('sandbox')
  if (!sound?.guested) throw new Error('The sound instrument was lost')
  const answers = [1, 3].map((given) => ({ state: 'assessed', given }) as const)
  const request = {
    kind: 'score',
    draft: asData(sound.edition.instrument),
    ...sound.guested,
    answers: [answers],
    historical: false,
  } as const
  expect(await wall.ask(request)).toMatchObject([{ said: [{ leaf: 1, messages: [{ code: 'held', values: { first: '1' } }] }] }])
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(JSON.stringify([{}])).toBe('[{}]')
}

const dropped =
  (files: Files) =>
  (directory: string): Promise<void> => {
    const all = { ...withFunction('attack-2031'), ...files }
    return write(join(directory, 'attack-2031'), Object.fromEntries(Object.entries(all).filter(([, source]) => source !== '')))
  }

const attacks = Object.entries({ loads: loadAttacks, imports: reachAttacks, tells: toldAttacks, rates: rateAttacks }).flatMap(
  ([when, own]) => own.map((attack) => ({ ...attack, when })),
)

test('there are more attacks than a few', () => {
  expect(attacks.length + folderAttacks.length).toBeGreaterThan(100)
})

describe.each(Object.entries(Object.groupBy(attacks, ({ when }) => when)))('a module that %s', (_, own = []) => {
  test.each(own.map((attack) => [attack.name, attack] as const))('%s', async (__, { files, file, reason }) => {
    const found = await read(dropped(files))
    const problems = found.refused.filter(({ folder }) => folder === 'attack-2031').flatMap((refused) => refused.problems)
    expect(problems.join('\n')).toMatch(reason)
    for (const problem of problems) expect(problem).toContain(`here: ${file}: `)
    expect(found.editions).toHaveLength(1)
    expect(found.slowest).toBeLessThan(answered)
    expect(found.longest).toBeLessThan(blocked)
    await stillSound(found)
  })
})

describe('a folder of', () => {
  test.each(folderAttacks.map((attack) => [attack.name, attack] as const))('%s', async (_, { make, reason }) => {
    const found = await read(make)
    expect(found.refused.map(({ folder }) => folder)).toEqual(['attack-2031'])
    expect(found.refused[0]?.problems.join('\n')).toMatch(reason)
    expect(found.slowest).toBeLessThan(answered)
    expect(found.longest).toBeLessThan(blocked)
    await stillSound(found)
  })
})

describe('a module that means harm and does none', () => {
  test.each(Object.entries(harmless))('%s', async (_, files) => {
    const found = await read(dropped(files))
    expect(found.refused).toEqual([])
    expect(found.editions).toHaveLength(2)
    expect(found.longest).toBeLessThan(blocked)
    await stillSound(found)
  })
})

describe('a function that answers well in its cases, and then', () => {
  const asked = [1, 3].map((given) => ({ state: 'assessed', given }) as const)
  test.each([
    ['loops', 'for (;;) {}', /longer than 100 ms|did not answer/],
    ['fills memory', "const all = []; for (;;) all.push('x'.repeat(1e6) + all.length)", /24 MB|longer than 100 ms|did not answer/],
    ['gives what is off the scale', "return { value: '7' }", /I2: 7 does not lie on the scale/],
    ['reads what it never declared', "return { value: read(7) ?? '1' }", /I2: I7 is read but not declared/],
    ['says what it never may', "return { value: '1', messages: 'x' }", /its verdict is not right/],
  ])('%s, is stopped where it is asked', async (_, then, reason) => {
    const source =
      withFunction('attack-2031')['only/two.ts']?.replace('const claimed', `if (given === '3') { ${then} }\nconst claimed`) ?? ''
    const found = await read(dropped({ 'only/two.ts': source }))
    const [attack] = found.editions
    if (!attack?.guested || found.refused.length > 0) throw new Error(JSON.stringify(found.refused))
    const request = {
      kind: 'score',
      draft: asData(attack.edition.instrument),
      ...attack.guested,
      answers: [asked],
      historical: false,
    } as const
    wall.asked()
    const { longest } = await longestStretch(() => expect(wall.ask(request)).rejects.toThrow(reason))
    expect(wall.asked()[0]?.took).toBeLessThan(answered)
    expect(longest).toBeLessThan(blocked)
    await stillSound(found)
  })
})
