import { readdir } from 'node:fs/promises'
import { assemble, UnsoundInstrument } from './assemble.ts'
import { problems } from './check.ts'
import { together, type Loaded } from './editions.ts'
import type { Case, Crosswalk, Draft, Edition, Group, Indicator, Instrument, Part } from './model.ts'

/* The only file of rules that touches a file system: an instrument is a folder, a group a folder inside it, an indicator a file. */

/** What the default export of a module can be. */
export interface Declarations {
  readonly edition: Edition
  readonly crosswalk: Crosswalk
  readonly group: Group
  readonly cases: readonly Case[]
  readonly indicator: Indicator
}

/** Reads the declaration of a module. This project's own are imported; others' are read behind a wall, and their shape checked. */
export type Read = <Kind extends keyof Declarations>(kind: Kind, file: URL) => Promise<Declarations[Kind]>

/** A draft with the file of each of its parts, by code, relative to its folder: `I29` is `management/infrastructure-audit.ts`. */
export interface Found {
  readonly draft: Draft
  readonly files: ReadonlyMap<string, string>
}

/** The last part of an address. */
export const nameOf = (at: URL): string => decodeURIComponent(at.pathname.replace(/\/$/, '').split('/').at(-1) ?? '')

const modulesIn = async (folder: URL): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => /\.(ts|js)$/.test(name) && !name.endsWith('.d.ts')).toSorted()

/** The folders in a place that hold an index, by name. */
export const foldersIn = async (at: URL): Promise<readonly URL[]> => {
  const entries = await readdir(at, { withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const folder = new URL(`${encodeURIComponent(name)}/`, at)
        return (await modulesIn(folder)).some(isIndex) ? [folder] : []
      }),
  )
  return found.flat().toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1))
}

const isIndex = (name: string): boolean => name.startsWith('index.')
const isCases = (name: string): boolean => /\.cases\.[jt]s$/.test(name)
const isCrosswalk = (name: string): boolean => name.startsWith('crosswalk.')

/** This project's own modules, by import. */
const imported: Read = async (_, file) => {
  const module = await import(/* @vite-ignore */ file.href)
  if (typeof module.default !== 'object') throw new TypeError('there is no default export')
  return module.default
}

const loadPart = async (
  folder: URL,
  read: Read,
): Promise<{ readonly part: Part; readonly files: readonly (readonly [string, string])[] }> => {
  const names = await modulesIn(folder)
  const index = names.find(isIndex) ?? 'index.ts'
  const group = await read('group', new URL(index, folder))
  const own = names.filter((name) => !isIndex(name) && !isCases(name))
  const modules = await Promise.all(
    own.map(async (name) => {
      const beside = names.find((other) => isCases(other) && other.startsWith(`${name.replace(/\.[jt]s$/, '')}.cases.`))
      const indicator = await read('indicator', new URL(name, folder))
      return { name, indicator, cases: beside ? await read('cases', new URL(beside, folder)) : [] }
    }),
  )
  const at = (name: string): string => `${nameOf(folder)}/${name}`
  return {
    part: {
      group,
      indicators: modules.map(({ indicator }) => indicator).toSorted((a, b) => a.number - b.number),
      cases: Object.fromEntries(modules.map(({ indicator, cases }) => [indicator.number, cases])),
    },
    files: [
      ...codesOf(group).map((code) => [code, at(index)] as const),
      ...modules.map(({ name, indicator }) => [`I${indicator.number}`, at(name)] as const),
    ],
  }
}

const codesOf = ({ code, groups }: Group): readonly string[] => [code, ...groups.flatMap(codesOf)]

const firstOf = ({ groups, indicators }: Group): number => Math.min(...indicators.map(({ number }) => number), ...groups.map(firstOf))

/** Reads an instrument's folder as it stands, sound or not. Throws where a file cannot be read, naming it. */
export const readFolder = async (folder: URL, read: Read = imported): Promise<Found> => {
  const naming: Read = async (kind, file) => {
    try {
      return await read(kind, file)
    } catch (error) {
      const name = decodeURIComponent(file.pathname.slice(folder.pathname.length))
      throw new UnsoundInstrument(nameOf(folder), [`${name}: ${error instanceof Error ? error.message : String(error)}`])
    }
  }
  const names = await modulesIn(folder)
  const [index, crosswalk] = [names.find(isIndex) ?? 'index.ts', names.find(isCrosswalk)]
  const edition = await naming('edition', new URL(index, folder))
  const parts = await Promise.all((await foldersIn(folder)).map((inner) => loadPart(inner, naming)))
  return {
    draft: {
      ...edition,
      parts: parts.map(({ part }) => part).toSorted((a, b) => firstOf(a.group) - firstOf(b.group)),
      crosswalk: crosswalk ? await naming('crosswalk', new URL(crosswalk, folder)) : null,
    },
    files: new Map([['edition', index], ...(crosswalk ? [['crosswalk', crosswalk] as const] : []), ...parts.flatMap(({ files }) => files)]),
  }
}

/** What is wrong where an instrument calls itself by another name than its folder. */
export const misnamed = ({ code }: Draft, name: string): readonly string[] =>
  code === name ? [] : [`edition: its code is "${code}", its folder "${name}"`]

/** Loads one edition from its folder. Throws `UnsoundInstrument` with every problem found. */
export const loadInstrument = async (folder: URL, read: Read = imported): Promise<Instrument> => {
  const { draft } = await readFolder(folder, read)
  const found = [...problems(draft), ...misnamed(draft, nameOf(folder))]
  if (found.length > 0) throw new UnsoundInstrument(draft.code, found)
  return assemble(draft)
}

/** Loads folders one by one; what cannot be taken is said, not thrown. */
export const loadFolders = async (folders: readonly URL[], read: Read = imported): Promise<Loaded> => {
  const results = await Promise.all(
    folders.map(async (folder) => {
      try {
        return { instrument: await loadInstrument(folder, read) }
      } catch (error) {
        const found =
          error instanceof UnsoundInstrument ? error.problems : [`index.ts: ${error instanceof Error ? error.message : String(error)}`]
        return { refused: { folder: nameOf(folder), problems: found } }
      }
    }),
  )
  const sound = together(results.flatMap(({ instrument }) => instrument ?? []))
  return { instruments: sound.instruments, refused: [...results.flatMap(({ refused }) => refused ?? []), ...sound.refused] }
}

/** Every edition found as a folder with an index in `root` (default: this folder). Throws `UnsoundInstrument` if any is refused. */
export const load = async (root: URL = new URL('./', import.meta.url)): Promise<readonly Instrument[]> => {
  const { instruments, refused } = await loadFolders(await foldersIn(root))
  const [first] = refused
  if (first) throw new UnsoundInstrument(first.folder, first.problems)
  return instruments
}
