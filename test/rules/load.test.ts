import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonical } from '../../rules/canonical.ts'
import { inForce } from '../../rules/editions.ts'
import { load } from '../../rules/load.ts'
import { instruments } from '../support/editions.ts'

/* Instruments are dropped in as folders: a copy of the rules is changed here, file by file, and loaded. */

let folder = ''
const root = (): URL => pathToFileURL(`${folder}/`)
const here = new URL('../../rules/', import.meta.url)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matang-rules-'))
  await cp(here, folder, { recursive: true })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('every edition is found, oldest first', () => {
  expect(instruments.map(({ code }) => code)).toEqual(['spbe-2018', 'spbe-2020', 'monev-tik', 'smart-city', 'pemdi-2026'])
})

test.each([
  [2018, 'spbe-2018'],
  [2020, 'spbe-2018'],
  [2021, 'spbe-2020'],
  [2025, 'spbe-2020'],
  [2026, 'pemdi-2026'],
])('%i is under %s', (year, code) => {
  expect(inForce(instruments, year).instrument.code).toBe(code)
})

test.each([2017, 2027])('%i is refused in words', (year) => {
  expect(() => inForce(instruments, year)).toThrow(
    `No instrument covers ${year}. There are: spbe-2018 (2018–2020), spbe-2020 (2021–2025), pemdi-2026 (2026).`,
  )
})

test('an instrument dropped in as a folder is found, with its domain as a folder inside it', async () => {
  const made = join(folder, 'example-2030')
  await mkdir(join(made, 'only'), { recursive: true })
  await writeFile(
    join(made, 'index.ts'),
    `import { defineEdition } from '../define.ts'
     import edition from '../spbe-2020/index.ts'
     export default defineEdition({ ...edition, code: 'example-2030', checks: [], cycles: [{ year: 2030, gradeBasis: 'exact', note: { id: 'contoh', en: 'example' } }] })`,
  )
  await writeFile(
    join(made, 'only', 'index.ts'),
    `import { defineAspect, run } from '../../define.ts'
     import { weights } from '../../spbe-2020/sources.ts'
     const name = { id: 'Contoh', en: 'Example' }
     export default defineAspect({ code: 'A1', name, weight: '100', cites: [weights], indicators: run(1, 1, '100') })`,
  )
  await writeFile(join(made, 'only', 'one.ts'), `export { default } from '../../spbe-2020/policy/architecture.ts'`)
  const loaded = await load(root())
  expect(inForce(loaded, 2030).instrument.leaves.map(({ code }) => code)).toEqual(['I1'])
  await rm(made, { recursive: true })
})

test('an unsound instrument is refused with every problem, by place', async () => {
  const made = join(folder, 'broken-2031')
  await mkdir(made)
  await writeFile(
    join(made, 'index.ts'),
    `import edition from '../spbe-2020/index.ts'
     export default { ...edition, code: 'broken-2031', checks: [], cycles: [{ year: 2031, gradeBasis: 'exact', note: { id: 'x', en: 'x' } }] }`,
  )
  await expect(load(root())).rejects.toThrow(/broken-2031 is not sound:\n {2}- edition: the instrument has no group/)
  await rm(made, { recursive: true })
})

test('a folder that calls itself by another name is refused', async () => {
  await cp(join(folder, 'spbe-2020'), join(folder, 'spbe-again'), { recursive: true })
  await expect(load(root())).rejects.toThrow(/edition: its code is "spbe-2020", its folder "spbe-again"/)
  await rm(join(folder, 'spbe-again'), { recursive: true })
})

test('a file without a declaration is refused by name', async () => {
  const file = join(folder, 'spbe-2018', 'policy', 'empty.ts')
  await writeFile(file, 'export {}')
  await expect(load(root())).rejects.toThrow(/policy\/empty\.ts: there is no default export/)
  await rm(file)
})

test('the canonical form depends on content alone', () => {
  for (const instrument of instruments) {
    const shuffled = Object.fromEntries(Object.entries(instrument).toReversed())
    expect(canonical({ ...instrument, ...shuffled })).toBe(canonical(instrument))
  }
  const [first] = instruments
  if (!first) throw new Error('No instrument')
  expect(canonical({ ...first, notes: [] })).not.toBe(canonical(first))
})
