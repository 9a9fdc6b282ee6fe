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
  license: z.string('license must be named').min(1, 'license must be named'),
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
    ? readdirSync(modules, { withFileTypes: true }).flatMap((entry) =>
        entry.name.startsWith('@') && entry.isDirectory()
          ? readdirSync(resolve(modules, entry.name)).map((inner) => `${entry.name}/${inner}`)
          : [entry.name],
      )
    : []

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // Whatever it is, no package manager made it, and it says nothing of rules.
    return null
  }
}

const readPackage = (modules: string, name: string): { readonly place?: Place; readonly problems?: readonly string[] } => {
  const file = resolve(modules, name, 'package.json')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (!text.includes('"matang"')) return {}
  const found = parsed(text)
  if (typeof found !== 'object' || found === null || !('matang' in found) || typeof found.matang !== 'object') return {}
  const { data, error } = manifest.safeParse(found)
  if (error) return { problems: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  if (!fits(data.matang.kit)) return { problems: [`matang.kit: it was written for kit ${data.matang.kit}, this is kit ${kit}`] }
  return { place: { name, root: pathToFileURL(`${resolve(modules, name)}/`), codes: data.matang.instruments } }
}

/** Codes that two packages claim: the first by name has them. */
const rivals = (places: readonly Place[]): readonly (readonly [string, string])[] =>
  places.flatMap(({ name, codes }, at) =>
    places
      .slice(0, at)
      .flatMap((earlier) =>
        (codes ?? [])
          .filter((code) => earlier.codes?.includes(code))
          .map((code) => [name, `matang.instruments: ${earlier.name} defines ${code} already`] as const),
      ),
  )

/** Every place, packages by name and the configured directory last; and the packages whose manifest is not right. */
export const placesOf = (
  rulesDir: string | null,
  modules = resolve(import.meta.dirname, '../../node_modules'),
): { readonly places: readonly Place[]; readonly refused: readonly RefusedFolder[] } => {
  const packages = packagesIn(modules)
    .toSorted()
    .map((name) => ({ name, ...readPackage(modules, name) }))
  const places = packages.flatMap(({ place }) => place ?? [])
  const wrong = [...packages.flatMap(({ name, problems = [] }) => problems.map((problem) => [name, problem] as const)), ...rivals(places)]
  const refused = Map.groupBy(wrong, ([name]) => name)
  const directory = rulesDir === null ? [] : [{ name: rulesDir, root: pathToFileURL(`${resolve(rulesDir)}/`), codes: null }]
  return {
    places: [...places.filter(({ name }) => !refused.has(name)), ...directory],
    refused: [...refused].map(([folder, found]) => ({
      folder,
      problems: found.map(([, problem]) => `${folder}: package.json: ${problem}`),
    })),
  }
}
