import { afterAll, beforeAll, expect, test } from 'vitest'
import { assemble } from '../../../rules/assemble.ts'
import { editionOf } from '../../../server/editions/digest.ts'
import type { Editions } from '../../../server/editions/open.ts'
import { openRegistry, type Found } from '../../../server/editions/registry.ts'
import { draft, sound, text } from '../../support/draft.ts'
import { below, dataOnly, withFunction } from './fixtures.ts'
import { openFolders, type Opened } from './opened.ts'

/* In development the server follows every save. */

let opened: Opened | null = null
let editions: Editions | null = null
beforeAll(async () => {
  opened = await openFolders()
  await opened.write({
    ...below('ours/ours-2030', dataOnly('ours-2030', { years: [2030] })),
    ...below('directory/own-2032', withFunction('own-2032', { years: [2032] })),
  })
  editions = await opened.start({ production: false })
})
afterAll(() => opened?.close())

const digestOf = (code: string): string | undefined => editions?.rules().editions.find(({ instrument }) => instrument.code === code)?.digest
const problemsOf = (code: string): string =>
  editions
    ?.rules()
    .status.find(({ instrument }) => instrument === code)
    ?.problems.join('\n') ?? ''

/** Milliseconds until something holds; fails after a while. */
const until = async (holds: () => boolean, most = 15_000): Promise<void> => {
  const end = performance.now() + most
  while (!holds()) {
    if (performance.now() > end) throw new Error('It did not come about')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

test.each([
  ['ours/ours-2030', 'ours-2030'],
  ['directory/own-2032', 'own-2032'],
])('a save in %s is followed by a swap', async (folder, code) => {
  const before = digestOf(code)
  await opened?.write({ [`${folder}/only/one.ts`]: (dataOnly(code)['only/one.ts'] ?? '').replace('Question 1?', 'Question one?') })
  await until(() => digestOf(code) !== before)
  expect(problemsOf(code)).toBe('')
  expect(opened?.logged()).toContain(`Rules: ${code} is now ${digestOf(code)?.slice(0, 12)}`)
})

test('a save that is not sound leaves the last good version, and the next that is sound replaces it', async () => {
  const before = digestOf('own-2032')
  await opened?.write({ 'directory/own-2032/only/two.ts': 'export default {' })
  await until(() => problemsOf('own-2032') !== '')
  expect(digestOf('own-2032')).toBe(before)
  expect(problemsOf('own-2032')).toContain('only/two.ts: ')
  const source = withFunction('own-2032')['only/two.ts'] ?? ''
  await opened?.write({ 'directory/own-2032/only/two.ts': source.replace('Question 2?', 'Question two?') })
  await until(() => problemsOf('own-2032') === '' && digestOf('own-2032') !== before)
})

test('of many saves in a row the last one holds in the end', async () => {
  const source = dataOnly('ours-2030')['only/two.ts'] ?? ''
  const shown = (): string | undefined =>
    editions?.rules().editions.find(({ instrument }) => instrument.code === 'ours-2030')?.instrument.parts[0]?.indicators[1]?.question.en
  for (const n of [1, 2, 3, 4, 5, 6]) {
    await opened?.write({ 'ours/ours-2030/only/two.ts': source.replaceAll('Question 2?', `Question ${n} of six?`) })
    await new Promise((resolve) => setTimeout(resolve, 170))
  }
  await until(() => shown() === 'Question 6 of six? (example)')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(shown()).toBe('Question 6 of six? (example)')
})

test('of two looks at once the later one holds, even where the earlier takes longer', async () => {
  if (!opened) throw new Error('Nothing is open yet')
  const versions = ['first', 'second', 'third'].map((note) =>
    editionOf(assemble(draft(sound, { code: 'twice', programme: 'twice', notes: [text(note)] }))),
  )
  let looks = 0
  const find = async (): Promise<Found> => {
    const at = looks
    looks += 1
    await new Promise((resolve) => setTimeout(resolve, at === 1 ? 300 : 0))
    return { editions: versions.slice(at, at + 1), refused: [] }
  }
  const registry = await openRegistry(opened.database.db, find, { activate: true })
  await Promise.all([registry.refresh({ activate: true }), registry.refresh({ activate: true })])
  expect(registry.current().editions.find(({ instrument }) => instrument.code === 'twice')?.digest).toBe(versions[2]?.digest)
})
