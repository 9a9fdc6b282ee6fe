import { rm } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadInstrument } from '../../../rules/load.ts'
import { score } from '../../../rules/rate.ts'
import type { Answer } from '../../../rules/score.ts'
import type { Rules, RuleStatus } from '../../../schema/context.ts'
import { claimAttacks } from './attacks/folders.ts'
import { below, dataOnly, edition, kit, packageOf, withFunction } from './fixtures.ts'
import { openFolders, type Opened } from './opened.ts'

/* Three ways for an instrument to come in, and what is active of it. */

const answers = (...given: readonly number[]): readonly Answer[] => given.map((level) => ({ state: 'assessed', given: level }))
const digests = ({ editions }: Rules): ReadonlyMap<string, string> =>
  new Map(editions.map(({ instrument, digest }) => [instrument.code, digest]))
const standing = ({ status }: Rules, code: string): Partial<RuleStatus> => status.find(({ instrument }) => instrument === code) ?? {}

let opened: Opened | null = null
const folders = (): Opened => {
  if (!opened) throw new Error('Nothing is open yet')
  return opened
}

beforeAll(async () => {
  opened = await openFolders()
  await opened.write({
    ...below('ours/spbe-2020', dataOnly('spbe-2020', { programme: 'spbe', years: [2021, 2022, 2023, 2024, 2025] })),
    ...below('ours/ours-2030', withFunction('ours-2030', { years: [2030] })),
    ...below('directory/sound-2031', dataOnly('sound-2031')),
    ...below('directory/own-2032', withFunction('own-2032', { years: [2032] })),
    ...below(
      'modules',
      packageOf('rules-of-others', ['packed-2033'], { files: below('packed-2033', withFunction('packed-2033', { years: [2033] })) }),
    ),
  })
})
afterAll(() => opened?.close())

test('what is found first becomes active, each in its tier', async () => {
  const rules = (await folders().running()).rules()
  expect(rules.editions.map(({ instrument, tier }) => [instrument.code, tier])).toEqual([
    ['spbe-2020', 'first_party'],
    ['ours-2030', 'first_party'],
    ['sound-2031', 'data'],
    ['own-2032', 'sandbox'],
    ['packed-2033', 'sandbox'],
  ])
  for (const { instrument, digest } of rules.editions)
    expect(standing(rules, instrument.code)).toMatchObject({ active: digest, waiting: null, problems: [] })
  expect(folders().logged()).toEqual([])
})

test.each(['directory/sound-2031', 'directory/own-2032', 'modules/rules-of-others/packed-2033'])(
  '%s is scored as the same folder would be here',
  async (folder) => {
    const code = folder.split('/').at(-1) ?? ''
    const editions = await folders().running()
    const active = editions.rules().editions.find(({ instrument }) => instrument.code === code)
    if (!active) throw new Error(`${code} is not active`)
    // The kit beside it lets it be imported as one of ours is.
    await folders().write(below(folder.replace(`/${code}`, ''), await kit()))
    const here = await loadInstrument(pathToFileURL(`${folders().path(folder)}/`))
    const sets = [1, 2, 3].flatMap((one) => [1, 2, 3].map((two) => answers(one, two)))
    expect(await editions.scorer(active, sets)).toEqual(sets.map((own) => score(here, own)))
    const held = await editions.scorer(active, [answers(1, 3)])
    expect(held[0]?.said).toEqual(code === 'sound-2031' ? [] : [{ leaf: 1, messages: [{ code: 'held', values: { first: '1' } }] }])
  },
)

describe.each(['ours/spbe-2020', 'directory/sound-2031', 'directory/own-2032'])('%s changed on disk', (folder) => {
  const code = folder.split('/').at(-1) ?? ''
  const file = `${folder}/only/one.ts`
  const source = dataOnly(code)['only/one.ts'] ?? ''

  test('waits in production, and says so; an operator makes it active', async () => {
    const editions = await folders().running()
    const before = digests(editions.rules()).get(code)
    await folders().write({ [file]: source.replace('Question 1?', 'Question one?') })
    const again = await folders().start()
    expect(digests(again.rules()).get(code)).toBe(before)
    const { waiting } = standing(again.rules(), code)
    expect(waiting).toMatch(/^[0-9a-f]{64}$/)
    const warning = `${code}: changed rules (${waiting?.slice(0, 12)}) wait; \`npm run rules -- activate\` makes them active`
    expect(again.warnings()).toEqual([warning])
    expect(folders().logged()).toContain(`Rules: ${warning}`)

    const rules = await again.activate()
    expect(digests(rules).get(code)).toBe(waiting)
    expect(again.rules()).toBe(rules)
    expect(standing(rules, code)).toMatchObject({ active: waiting, waiting: null, problems: [] })
    expect(again.warnings()).toEqual([])
    expect(folders().logged()).toEqual([`Rules: ${code} is now ${waiting?.slice(0, 12)}`])
    expect(rules.byDigest(before ?? '')?.digest).toBe(before)
  })

  test('in its white space alone is no other version where it is data', async () => {
    const before = digests((await folders().running()).rules()).get(code)
    await folders().write({ [file]: `\n\n${source.replace('Question 1?', 'Question one?').replaceAll(', ', ',   ')}` })
    const { editions } = await (await folders().running()).activate()
    expect(editions.find(({ instrument }) => instrument.code === code)?.digest).toBe(before)
  })

  test('for the worse leaves the last good version active, with its problem in the status', async () => {
    const editions = await folders().running()
    const before = digests(editions.rules())
    await folders().write({ [file]: source.replace("process'", "magic'") })
    const rules = await editions.activate()
    expect(digests(rules)).toEqual(before)
    expect(standing(rules, code)).toMatchObject({ active: before.get(code), waiting: null })
    expect(standing(rules, code).problems?.join('\n')).toMatch(/I1 uses the capability "magic", which the instrument does not have/)
    expect(editions.warnings().join('\n')).toMatch(/I1 uses the capability "magic"/)
    // A new start finds the last good version where it was kept.
    expect(digests((await folders().start()).rules())).toEqual(before)
    await folders().write({ [file]: source })
    await (await folders().running()).activate()
    folders().logged()
  })
})

test('a function whose folder loops leaves the last good one active, and that one still rates', async () => {
  const editions = await folders().running()
  const active = editions.rules().editions.find(({ instrument }) => instrument.code === 'own-2032')
  if (!active) throw new Error('own-2032 is not active')
  await folders().write({ 'directory/own-2032/only/two.ts': 'for (;;) {}\nexport default {}' })
  const rules = await editions.activate()
  expect(digests(rules).get('own-2032')).toBe(active.digest)
  expect(standing(rules, 'own-2032').problems).toEqual([`${folders().path('directory')}: only/two.ts: it took longer than 100 ms`])
  expect((await editions.scorer(active, [answers(1, 3)]))[0]?.said).toHaveLength(1)
  await folders().write(below('directory/own-2032', withFunction('own-2032', { years: [2032] })))
})

describe('what claims something of ours is refused, whichever years it covers:', () => {
  test.each(claimAttacks.map((attack) => [attack.name, attack] as const))('%s', async (_, { make, folder = 'attack-2031', reason }) => {
    await make(folders().path('directory'))
    const rules = await (await folders().running()).activate()
    await rm(folders().path(`directory/${folder}`), { recursive: true })
    expect(standing(rules, folder).problems?.join('\n')).toMatch(reason)
    expect(standing(rules, folder).problems?.[0]).toMatch(`${folders().path('directory')}: `)
    expect(rules.editions.map(({ instrument }) => instrument.code)).toEqual([
      'spbe-2020',
      'ours-2030',
      'sound-2031',
      'own-2032',
      'packed-2033',
    ])
    expect(rules.editions.find(({ instrument }) => instrument.code === 'spbe-2020')?.tier).toBe('first_party')
  })

  test('even where ours is not sound at the moment', async () => {
    await folders().write({
      'ours/spbe-2020/only/one.ts': 'export default {}',
      ...below('directory/spbe-2020', dataOnly('spbe-2020', { programme: 'spbe' })),
      ...below('directory/thief-2021', {
        ...dataOnly('thief-2021'),
        'index.ts': edition('thief-2021', { programme: 'spbe', years: [2021] }),
      }),
    })
    const rules = await (await folders().running()).activate()
    expect(standing(rules, 'spbe-2020').problems?.join('\n')).toMatch(/the code spbe-2020 is this project's own/)
    expect(standing(rules, 'thief-2021').problems?.join('\n')).toMatch(/edition: 2021 of spbe is covered by spbe-2020 too/)
    expect(rules.editions.map(({ instrument, tier }) => `${instrument.code} ${tier}`)).toContain('spbe-2020 first_party')
    expect(rules.editions).toHaveLength(5)
  })
})
