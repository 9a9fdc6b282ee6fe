import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod'
import { kit } from '../../rules/define.ts'
import type { RefusedFolder } from '../../rules/editions.ts'

/* Where instruments of others may lie: a directory that the configuration names, and packages with a manifest. */

export interface Place {
  /** As a reader knows it: the directory, or the package's name. */
  readonly name: string
  readonly root: URL
  /** Codes of the instruments that it may define; null where any. */
  readonly codes: readonly string[] | null
}

/** What a package says of the rules in it, under `matang` in its package.json. */
const manifest = z.object({
  name: z.string(),
  license: z.string('license must be named'),
  matang: z.strictObject({
    instruments: z.array(z.string()).min(1, 'matang.instruments must name the codes that the package may define'),
    kit: z.string().regex(/^\d+( - \d+)?$/, 'matang.kit must be a version or a range, such as "1" or "1 - 2"'),
  }),
})

const fits = (range: string): boolean => {
  const [from = 0, to = from] = range.split(' - ').map(Number)
  return kit >= from && kit <= to
}

const packagesIn = (modules: string): readonly string[] =>
  existsSync(modules)
    ? readdirSync(modules).flatMap((name) =>
        name.startsWith('@') ? readdirSync(resolve(modules, name)).map((inner) => `${name}/${inner}`) : [name],
      )
    : []

const readPackage = (modules: string, name: string): { readonly place?: Place; readonly refused?: RefusedFolder } => {
  const file = resolve(modules, name, 'package.json')
  if (!existsSync(file)) return {}
  const text = readFileSync(file, 'utf8')
  if (!text.includes('"matang"')) return {}
  const found: unknown = JSON.parse(text)
  if (typeof found !== 'object' || found === null || !('matang' in found) || typeof found.matang !== 'object') return {}
  const { data, error } = manifest.safeParse(found)
  const refuse = (problems: readonly string[]) => ({
    refused: { folder: name, problems: problems.map((problem) => `${name}: package.json: ${problem}`) },
  })
  if (error) return refuse(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  if (!fits(data.matang.kit)) return refuse([`matang.kit: it was written for kit ${data.matang.kit}, this is kit ${kit}`])
  return { place: { name, root: pathToFileURL(`${resolve(modules, name)}/`), codes: data.matang.instruments } }
}

/** Every place, packages by name and the configured directory last; and the packages whose manifest is not right. */
export const placesOf = (
  rulesDir: string | null,
  modules = resolve(import.meta.dirname, '../../node_modules'),
): { readonly places: readonly Place[]; readonly refused: readonly RefusedFolder[] } => {
  const packages = packagesIn(modules)
    .toSorted()
    .map((name) => readPackage(modules, name))
  const directory = rulesDir === null ? [] : [{ name: rulesDir, root: pathToFileURL(`${resolve(rulesDir)}/`), codes: null }]
  return {
    places: [...packages.flatMap(({ place }) => place ?? []), ...directory],
    refused: packages.flatMap(({ refused }) => refused ?? []),
  }
}
