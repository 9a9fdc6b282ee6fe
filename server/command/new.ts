import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { textOf, Usage, type Command } from './usage.ts'
import * as templates from './templates.ts'

const name = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

const write = async (file: string, text: string): Promise<void> => {
  if (existsSync(file)) throw new RangeError(`${file} exists already; nothing was written`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  console.log(`  wrote ${relative(process.cwd(), file)}`)
}

/** The numbers that indicators of an instrument have, wherever they stand. */
const numbersIn = async (instrument: string): Promise<readonly number[]> => {
  const files = await readdir(instrument, { recursive: true })
  const texts = await Promise.all(files.filter((file) => /\.(ts|js)$/.test(file)).map((file) => readFile(join(instrument, file), 'utf8')))
  return texts.flatMap((text) => [...text.matchAll(/^ {2}number: (\d+),/gm)].map(([, number]) => Number(number)))
}

/** Writes a module to fill in, and a case that fails until it is. */
export const scaffold: Command = {
  name: 'new',
  usage: 'new <instrument>[/<group>[/<indicator>]]',
  does: 'write an instrument, a group or an indicator to fill in, with a case that fails until it is',
  examples: [
    'new library-2030',
    'new library-2030/collections',
    'new library-2030/collections/catalogue',
    'new library-2030 --in ../my-rules',
  ],
  options: { in: { type: 'string' } },
  run: async ({ words, said, config }) => {
    const [path = ''] = words
    const parts = path.split('/')
    if (parts.length > 3 || !parts.every((part) => name.test(part)))
      throw new Usage(
        `"${path}" is no name: write <instrument>/<group>/<indicator> in small letters, digits and dashes, such as library-2030/collections/catalogue`,
      )
    const root = resolve(textOf(said, 'in') ?? config.rulesDir ?? join(import.meta.dirname, '../../rules'))
    const [instrument = '', group, indicator] = parts
    const folder = join(root, instrument)
    if (group === undefined) {
      await write(join(folder, 'index.ts'), templates.edition(instrument))
      console.log(`Next: npm run rules -- new ${instrument}/<group>`)
      return 0
    }
    if (!existsSync(join(folder, 'index.ts'))) throw new RangeError(`There is no ${folder}; begin with: npm run rules -- new ${instrument}`)
    const next = Math.max(0, ...(await numbersIn(folder))) + 1
    if (indicator === undefined) {
      const groups = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).length
      await write(join(folder, group, 'index.ts'), templates.group(group, groups + 1, next))
      console.log(`Next: npm run rules -- new ${instrument}/${group}/<indicator>`)
      return 0
    }
    if (!existsSync(join(folder, group, 'index.ts')))
      throw new RangeError(`There is no ${join(folder, group)}; begin with: npm run rules -- new ${instrument}/${group}`)
    await write(join(folder, group, `${indicator}.ts`), templates.indicator(indicator, next))
    await write(join(folder, group, `${indicator}.cases.ts`), templates.cases())
    console.log(`Next: fill them in, then: npm run rules -- test ${instrument}`)
    return 0
  },
}
