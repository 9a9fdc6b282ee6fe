import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/* Instruments of others, as text to be written into a folder of their own: made up, and saying so in every word. */

/** Sources by path. */
export type Files = Readonly<Record<string, string>>

export interface Temporary {
  readonly path: string
  readonly remove: () => Promise<void>
}

/** Before there is one. */
export const nowhere: Temporary = { path: '', remove: async () => {} }

/** A folder of its own in the temporary directory, and its end. */
export const temporary = async (): Promise<Temporary> => {
  const path = await mkdtemp(join(tmpdir(), 'matang-foreign-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

export const write = async (folder: string, files: Files): Promise<void> => {
  for (const [path, source] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), source)
  }
}

/** A text in both languages, as source. */
export const words = (text: string): string => `{ id: '${text} (contoh)', en: '${text} (example)' }`

export const edition = (
  code: string,
  { programme = code, years = [2031] }: { readonly programme?: string; readonly years?: readonly number[] } = {},
): string => `
import { defineEdition, wholeLevels } from '../define.ts'
export default defineEdition({
  code: '${code}', programme: '${programme}', illustrative: true, title: ${words(code)}, regulation: 'Example 1/2030', scale: wholeLevels(1, 3),
  capabilities: [{ code: 'process', name: ${words('Process')}, levels: [${words('Low')}, ${words('Middle')}, ${words('High')}] }],
  grades: [], cycles: [${years.map((year) => `{ year: ${year}, gradeBasis: 'exact', note: ${words('Example')} }`).join()}],
  sources: [{ code: 'law', title: ${words('Law')}, seen: true, where: 'nowhere' }], formula: [{ source: 'law', at: ${words('Article 1')} }], notes: [],
})
`

export const group = (from: number, to: number): string => `
import { defineAspect, run } from '../../define.ts'
export default defineAspect({
  code: 'A1', name: ${words('Only')}, weight: '100', indicators: run(${from}, ${to}, '100/${to - from + 1}'),
  cites: [{ source: 'law', at: ${words('Article 2')} }],
})
`

/** An indicator of three levels; `rest` are further fields as source. */
export const indicator = (number: number, rest = '', above = ''): string => `
import { defineIndicator, own } from '../../define.ts'
import type { Level, Rate } from '../../model.ts'
const levels: readonly Level[] = [1, 2, 3].map((level) => ({ level, criteria: [{ id: \`Kriteria ${number}.\${level}\`, en: \`Criterion ${number}.\${level}\` }], evidence: [] }))
const climbed = (met: readonly string[]): number => (!met.includes('2.1') ? 1 : !met.includes('3.1') ? 2 : 3)
${above}
export default defineIndicator({
  number: ${number}, capability: 'process', name: ${words(`Indicator ${number}`)}, label: ${words(`I${number}`)}, question: ${words(`Question ${number}?`)}, levels,
  cites: [{ source: 'law', at: ${words('Article 3')} }],${rest}
})
`

/** An indicator that rates by a function of its own, whose body is given. */
export const byFunction = (number: number, body: string, { reads = '', messages = '', above = '' } = {}): string =>
  indicator(
    number,
    `\n  rating: own({ reads: [${reads}], messages: {${messages}}, rate: ({ given, met, read }) => {\n${body}\n} }),`,
    above,
  )

/** One case for each level, and whatever else is given as source. */
export const cases = (more = ''): string => `
import { defineCases } from '../../define.ts'
export default defineCases([
  { name: ${words('One')}, met: '1', gives: '1' }, { name: ${words('Two')}, met: '2', gives: '2' }, { name: ${words('Three')}, met: '3', gives: '3' },
  ${more}
])
`

const capped = `
  const claimed = given === null ? climbed(met) : Number(given)
  const first = read(1)
  const top = first === null ? 3 : Number(first) + 1
  return claimed > top ? { value: \`\${top}\`, messages: [{ code: 'held', values: { first: String(first) } }] } : { value: \`\${claimed}\` }`

/** A sound instrument of two indicators, as data alone. */
export const dataOnly = (code: string, options?: Parameters<typeof edition>[1]): Files => ({
  'index.ts': edition(code, options),
  'only/index.ts': group(1, 2),
  'only/one.ts': indicator(1),
  'only/one.cases.ts': cases(),
  'only/two.ts': indicator(2),
  'only/two.cases.ts': cases(),
})

/** The same, its second indicator held by the first through a function of its own. */
export const withFunction = (code: string, options?: Parameters<typeof edition>[1]): Files => ({
  ...dataOnly(code, options),
  'only/two.ts': byFunction(2, capped, { reads: '1', messages: `held: ${words('Held by {first}')}` }),
  'only/two.cases.ts': cases(`{ name: ${words('Held')}, met: '3', reads: { 1: '1' }, gives: '2', says: ['held'] },`),
})

/** Files put into a folder. */
export const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, source]) => [`${folder}/${path}`, source]))

/** A package with a manifest; what is not said is right. */
export const packageOf = (
  name: string,
  instruments: readonly string[],
  { manifest = {}, files = {} }: { readonly manifest?: object; readonly files?: Files } = {},
): Files =>
  below(name, {
    'package.json': JSON.stringify({ name, version: '1.0.0', license: 'MIT', matang: { instruments, kit: '1' }, ...manifest }),
    ...files,
  })

/** What a folder of this project's own holds beside its instruments: the modules that they are written with. */
export const kit = async (): Promise<Files> => {
  const names = ['define.ts', 'model.ts', 'fraction.ts']
  const sources = await Promise.all(names.map((name) => readFile(new URL(`../../../rules/${name}`, import.meta.url), 'utf8')))
  return Object.fromEntries(names.map((name, at) => [name, sources[at] ?? '']))
}
