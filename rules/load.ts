import { readdir } from 'node:fs/promises'
import { assemble, UnsoundInstrument } from './assemble.ts'
import { problems } from './check.ts'
import type { Cycle, Domain, Edition, Indicator, Instrument, Part } from './model.ts'

/* The only file of rules that touches a file system: an instrument is a folder, a domain a folder inside it, an indicator a file. */

const folders = async (at: URL, holding: string): Promise<readonly URL[]> => {
  const entries = await readdir(at, { withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const folder = new URL(`${name}/`, at)
        return (await readdir(folder)).includes(holding) ? [folder] : []
      }),
  )
  return found.flat().toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1))
}

const declared = async <Declaration>(file: URL): Promise<Declaration> => {
  const module: { default?: Declaration } = await import(/* @vite-ignore */ file.href)
  if (!module.default) throw new Error(`${file.pathname} has no default export`)
  return module.default
}

const loadPart = async (folder: URL): Promise<Part> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  const domain = await declared<Domain>(new URL('index.ts', folder))
  const indicators = await Promise.all(files.map((name) => declared<Indicator>(new URL(name, folder))))
  return { domain, indicators: indicators.toSorted((a, b) => a.number - b.number) }
}

/** Loads one edition from its folder. Throws `UnsoundInstrument` with every problem found. */
export const loadInstrument = async (folder: URL): Promise<Instrument> => {
  const edition = await declared<Edition>(new URL('index.ts', folder))
  const parts = await Promise.all((await folders(folder, 'index.ts')).map(loadPart))
  const first = ({ domain }: Part): number => domain.aspects[0]?.indicators.from ?? 0
  const draft = { ...edition, parts: parts.toSorted((a, b) => first(a) - first(b)) }
  const found = problems(draft)
  if (found.length > 0) throw new UnsoundInstrument(edition.code, found)
  return assemble(draft)
}

const covers = ({ cycles }: Instrument, year: number): boolean => cycles.some((cycle) => cycle.year === year)

/** Every edition found as a folder with an `index.ts` in `root` (default: this folder), oldest first. Two editions may not cover one year. */
export const load = async (root: URL = new URL('./', import.meta.url)): Promise<readonly Instrument[]> => {
  const instruments = await Promise.all((await folders(root, 'index.ts')).map(loadInstrument))
  for (const instrument of instruments) {
    const rival = instruments.find((other) => other !== instrument && other.cycles.some(({ year }) => covers(instrument, year)))
    const year = rival?.cycles.find((cycle) => covers(instrument, cycle.year))?.year
    if (rival) throw new UnsoundInstrument(instrument.code, [`${year} is covered by ${rival.code} too`])
  }
  return instruments.toSorted((a, b) => (a.cycles[0]?.year ?? 0) - (b.cycles[0]?.year ?? 0))
}

/** Thrown for a year that no instrument covers. */
export class YearNotCovered extends Error {
  constructor(instruments: readonly Instrument[], year: number) {
    const covered = instruments.map(({ code, cycles }) => `${code} (${cycles[0]?.year}–${cycles.at(-1)?.year})`).join(', ')
    super(`No instrument covers ${year}. There are: ${covered}.`)
    this.name = 'YearNotCovered'
  }
}

/** The instrument in force in a year, with that year's cycle. Throws `YearNotCovered`. */
export const inForce = (instruments: readonly Instrument[], year: number): { readonly instrument: Instrument; readonly cycle: Cycle } => {
  for (const instrument of instruments) {
    const cycle = instrument.cycles.find((candidate) => candidate.year === year)
    if (cycle) return { instrument, cycle }
  }
  throw new YearNotCovered(instruments, year)
}
