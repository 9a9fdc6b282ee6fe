import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { createData } from '../../../server/data/index.ts'
import { importFigures } from '../../../server/database/import/load.ts'
import type { Editions } from '../../../server/editions/open.ts'
import { rescore } from '../../../server/editions/rescore.ts'
import { silentLog } from '../../../server/log.ts'
import { answered, each, pick, texts } from '../../support/app.ts'
import { openFolders, type Opened } from './opened.ts'

/* Publishing over the real results: one value for each question, and nothing that was said before is said otherwise. */

let opened: Opened | null = null
let editions: Editions | null = null
const now = (): { readonly folders: Opened; readonly editions: Editions } => {
  if (!opened || !editions) throw new Error('Nothing is open yet')
  return { folders: opened, editions }
}

beforeAll(async () => {
  opened = await openFolders({ all: true })
  editions = await opened.start()
  await importFigures(opened.database.db, editions.rules())
})
afterAll(() => opened?.close())

const ask = (query: string): Promise<unknown> => {
  const { folders, editions: own } = now()
  const app = createApp({ data: () => createData(folders.database.db), rules: () => own.rules(), log: silentLog })
  return answered(app, query)
}

const file = 'ours/spbe-2020/policy/architecture.ts'
/** Writes the first indicator of 2020 with one of its criteria in other words. */
const republish = async (words: string): Promise<void> => {
  const { folders } = now()
  const source = await readFile(new URL('../../../rules/spbe-2020/policy/architecture.ts', import.meta.url), 'utf8')
  const other = source.replace('Kebijakan telah ditetapkan.', words)
  expect(other).not.toBe(source)
  await folders.write({ [file]: other })
}

const step =
  'component { code name weight } state level given points weight exact display contribution assessed total published { value agrees source }'
const why = `explanation { rule text en: text(language: EN) terms { points weight component { code } } met { code text } blocking { code text evidence } recommendation citations { at source { title } } }`
const drillDown = `{
  agency(code: "51.71") {
    name
    assessment(year: 2021) {
      year stage official ruleDigest inputHash rankedIndex grade { code } note levelSource
      instrument { code title regulation digest unit formula { at } }
      index { ${step} ${why} children { ${step} ${why} } }
      policy: score(component: "A1") { ${step} ${why} }
      architecture: score(component: "I1") { ${step} ${why} checks { code message } parent { ${step} } }
    }
  }
}`

const scorings = `{ agency(code: "51.71") { assessment(year: 2021) { ruleDigest scorings { digest stands exact display grade { code } index { ${step} ${why} } } } } }`

test('what is stored and how it is explained is the same to the byte after changed rules are published', async () => {
  const { editions: own } = now()
  const before = JSON.stringify(await ask(drillDown))
  expect(before).toContain('Kebijakan telah ditetapkan.')
  const digest = own.rules().editions.find(({ instrument }) => instrument.code === 'spbe-2020')?.digest
  await republish('Kebijakan telah diundangkan.')
  await own.activate()
  expect(own.rules().editions.find(({ instrument }) => instrument.code === 'spbe-2020')?.digest).not.toBe(digest)
  expect(JSON.stringify(await ask(drillDown))).toBe(before)
  expect(
    JSON.stringify(await ask('{ instrument(code: "spbe-2020") { component(code: "I1") { levels { criteria { text } } } } }')),
  ).toContain('diundangkan')
})

test('rescoring adds a second scoring, and both are shown with their own words', async () => {
  const { folders, editions: own } = now()
  const before = JSON.stringify(await ask(drillDown))
  const first = await ask(scorings)
  expect(texts(first, 'agency.assessment.scorings.*.digest')).toEqual([pick(first, 'agency.assessment.ruleDigest')])
  const count = await rescore(folders.database.db, own.rules(), 'spbe-2020', { scorer: own.scorer })
  expect(count).toBeGreaterThan(1000)
  const both = await ask(scorings)
  const active = own.rules().editions.find(({ instrument }) => instrument.code === 'spbe-2020')?.digest
  expect(texts(both, 'agency.assessment.scorings.*.digest')).toEqual([pick(first, 'agency.assessment.ruleDigest'), active])
  expect(each(both, 'agency.assessment.scorings.*.stands')).toEqual([true, false])
  expect(each(both, 'agency.assessment.scorings.*.exact')).toEqual([
    ...each(first, 'agency.assessment.scorings.*.exact'),
    ...each(first, 'agency.assessment.scorings.*.exact'),
  ])
  expect(pick(both, 'agency.assessment.ruleDigest')).toBe(pick(first, 'agency.assessment.ruleDigest'))
  expect(JSON.stringify(await ask(drillDown))).toBe(before)
  expect(await rescore(folders.database.db, own.rules(), 'spbe-2020', { scorer: own.scorer })).toBe(0)
})

test('a hundred questions asked at once, while the rules are swapped, each see one version throughout', async () => {
  const { editions: own } = now()
  const question = `{
    first: instrument(code: "spbe-2020") { digest component(code: "I1") { levels { criteria { text } } } }
    agency(code: "51.71") { assessment(year: 2021) { scorings { digest } cycle { instrument { digest } } agency { assessments { year cycle { instrument { code digest } } } } } }
    agencies(first: 2) { edges { node { assessment(year: 2024) { cycle { instrument { digest } } } } } }
    cycles { year instrument { code digest } }
    ruleStatus { instrument active waiting }
    last: instrument(code: "spbe-2020") { digest }
  }`
  const answers: unknown[] = []
  for (const words of ['Kebijakan sudah ditetapkan.', 'Kebijakan telah disahkan.', 'Kebijakan telah berlaku.']) {
    await republish(words)
    const state = { swapping: true }
    const swap = own.activate().finally(() => void (state.swapping = false))
    const asked: Promise<unknown>[] = []
    const some = (count: number): void => void asked.push(...Array.from({ length: count }, () => ask(question)))
    some(answers.length === 0 ? 100 : 30)
    while (state.swapping) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      if (asked.length < 150) some(1)
    }
    await swap
    some(5)
    answers.push(...(await Promise.all(asked)))
  }
  const seen = answers.map((answer) => {
    const all: ReadonlyMap<string, unknown> = new Map(
      each(answer, 'ruleStatus.*').map((status) => [String(pick(status, 'instrument')), pick(status, 'active')]),
    )
    const own2020 = [
      pick(answer, 'first.digest'),
      pick(answer, 'last.digest'),
      all.get('spbe-2020'),
      pick(answer, 'agency.assessment.cycle.instrument.digest'),
      ...each(answer, 'agencies.edges.*.node.assessment.cycle.instrument.digest'),
      ...[...each(answer, 'cycles.*.instrument'), ...each(answer, 'agency.assessment.agency.assessments.*.cycle.instrument')]
        .filter((instrument) => pick(instrument, 'code') === 'spbe-2020')
        .map((instrument) => pick(instrument, 'digest')),
    ]
    expect(own2020.length).toBeGreaterThan(8)
    expect(new Set(own2020).size).toBe(1)
    return `${String(own2020[0])} ${texts(answer, 'first.component.levels.*.criteria.*.text').find((text) => text.startsWith('Kebijakan ') && !text.includes('belum'))}`
  })
  expect(answers.length).toBeGreaterThan(160)
  // Each version has its own words; all of them were seen, one after the other.
  expect(new Set(seen).size).toBe(4)
  expect(new Set(seen.map((own2020) => own2020.split(' ')[0])).size).toBe(4)
})
