import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { instrumentsFor, wrong, type Folder } from './found.ts'
import type { Command } from './usage.ts'

/** What to look for in the file that a sentence is about, to name its line. */
const clues: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/level (\d+)/, ([, level]) => `level: ${level},`],
  [/its (name|label|question),/, ([, field]) => `${field}:`],
  [/citation|cites/, () => 'cites:'],
  [/rating/, () => 'rating:'],
  [/capability/, () => 'capability:'],
  [/services/, () => 'services:'],
  [/^grades? (\w+)/, ([, code]) => `code: '${code}'`],
  [/^check ([\w-]+)/, ([, code]) => `'${code}'`],
  [/^crosswalk: I(\d+)/, ([, number]) => `number: ${number},`],
  [/add up|weight/, () => 'weight:'],
  [/scale/, () => 'scale:'],
  [/year/, () => 'cycles:'],
]

/** The place of a sentence as file and line, from the code that it begins with. */
const located = ({ root, found }: Folder, sentence: string): string => {
  const own = /^([a-zA-Z/.-]+\.[jt]s): /.exec(sentence)
  const code = /\b(I\d+|[A-Z]+\d+)\b/.exec(sentence)?.[1] ?? ''
  const file =
    own?.[1] ??
    (sentence.startsWith('crosswalk') ? found?.files.get('crosswalk') : found?.files.get(code)) ??
    found?.files.get('edition') ??
    'index.ts'
  const path = fileURLToPath(new URL(file, root))
  const lines = readFileSync(path, 'utf8').split('\n')
  const inside =
    code && !own
      ? Math.max(
          0,
          lines.findIndex((line) => line.includes(`code: '${code}'`)),
        )
      : 0
  const clue = clues.flatMap(([pattern, text]) => {
    const match = pattern.exec(sentence)
    return match ? [text(match)] : []
  })[0]
  const at = clue === undefined ? inside : lines.findIndex((line, n) => n >= inside && line.includes(clue))
  return `${relative(process.cwd(), path)}:${Math.max(0, at) + 1}`
}

/** Says what is wrong with instruments, by file and line. */
export const check: Command = {
  name: 'check',
  usage: 'check [<instrument>]',
  does: 'lint: weights, grades, words, citations, ratings, crosswalks; sentences with file and line',
  examples: ['check', 'check spbe-2020', 'RULES_DIR=../my-rules npm run rules -- check'],
  options: {},
  run: async ({ words, config }) => {
    const [only] = words
    const { own: all, foreign, names } = await instrumentsFor(config, only)
    const chosen = all.filter(({ name }) => !only || name === only)
    let count = 0
    for (const folder of chosen)
      for (const sentence of wrong(folder, all)) {
        count += 1
        console.error(`${located(folder, sentence)}  ${sentence}`)
      }
    for (const { folder, problems } of foreign.refused.filter((refused) => !only || refused.folder === only))
      for (const problem of problems) {
        count += 1
        console.error(`${folder}  ${problem}`)
      }
    console.log(count === 0 ? `${only ?? `${names.length} instruments`}: sound` : `${count} ${count === 1 ? 'problem' : 'problems'}`)
    return count === 0 ? 0 : 1
  },
}
