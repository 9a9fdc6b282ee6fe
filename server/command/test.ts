import { spawnSync } from 'node:child_process'
import { watch } from 'node:fs'
import { examine } from '../../rules/tester.ts'
import { instrumentsFor, ours, wrong } from './found.ts'
import type { Asked, Command } from './usage.ts'

const once = async ({ words, config }: Pick<Asked, 'words' | 'config'>): Promise<number> => {
  const [path = ''] = words
  const [instrument, group, indicator] = path.split('/')
  const { own: all, foreign } = await instrumentsFor(config, instrument)

  const found: string[] = []
  let indicators = 0
  let cases = 0
  for (const folder of all.filter(({ name }) => !instrument || name === instrument)) {
    found.push(...wrong(folder, all).map((sentence) => `${folder.name}: ${sentence}`))
    if (!folder.found) continue
    const { draft, files } = folder.found
    for (const part of draft.parts)
      for (const own of part.indicators) {
        const file = files.get(`I${own.number}`) ?? ''
        if (group && !file.startsWith(`${group}/`)) continue
        if (indicator && file !== `${group}/${indicator}.ts`) continue
        const given = part.cases[own.number] ?? []
        indicators += 1
        cases += given.length
        found.push(...(await examine(draft, own, given)).map((sentence) => `${folder.name}/${file}: ${sentence}`))
      }
  }
  for (const { folder, problems } of foreign.refused.filter((refused) => !instrument || refused.folder === instrument))
    found.push(...problems.map((problem) => `${folder}: ${problem}`))
  for (const { edition } of foreign.editions.filter((own) => !instrument || own.edition.instrument.code === instrument)) {
    const parts = edition.instrument.parts
    indicators += parts.reduce((sum, part) => sum + part.indicators.length, 0)
    cases += parts.reduce((sum, part) => sum + Object.values(part.cases).flat().length, 0)
  }
  for (const sentence of found) console.error(sentence)
  console.log(
    `${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}, ${cases} cases, ${found.length} ${found.length === 1 ? 'problem' : 'problems'}`,
  )
  return found.length === 0 ? 0 : 1
}

/** Runs the cases of instruments, and says what they do not prove. */
export const prove: Command = {
  name: 'test',
  usage: 'test [<instrument>[/<group>[/<indicator>]]] [--watch]',
  does: 'run cases and boundaries, and refuse what they do not prove',
  examples: ['test', 'test spbe-2020/policy', 'test spbe-2020/policy/architecture --watch'],
  options: { watch: { type: 'boolean' } },
  run: async ({ words, said, config }) => {
    if (said.watch !== true) return once({ words, config })
    // Node keeps modules by address: each look is a process of its own.
    const look = (): void => {
      console.log(`\n${new Date().toLocaleTimeString()} ${words[0] ?? 'all instruments'}`)
      spawnSync(process.execPath, [new URL('main.ts', import.meta.url).pathname, 'test', ...words], { stdio: 'inherit' })
    }
    look()
    let timer: NodeJS.Timeout | undefined
    watch(ours, { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(look, 150)
    })
    return new Promise(() => {})
  },
}
