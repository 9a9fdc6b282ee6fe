import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'

/* A folder of modules as text. What is checked is what is rated with later, whatever becomes of the files meanwhile. */

/** The modules of one folder as they were when it was read. */
export interface Folder {
  /** SHA-256 of them all. */
  readonly id: string
  /** Their sources, by path from the folder: `policy/architecture.ts`. */
  readonly sources: ReadonlyMap<string, string>
}

/** What a folder may hold: modules, bytes of one of them, and bytes of them all. */
const allowed = { modules: 1000, each: 200_000, all: 2_000_000 } as const

const isModule = (name: string): boolean => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts')

const pathsIn = async (folder: URL, below = ''): Promise<readonly string[]> => {
  const entries = await readdir(new URL(below, folder), { withFileTypes: true })
  const inner = below === '' ? entries.filter((entry) => entry.isDirectory()) : []
  const paths = entries
    .filter(({ name }) => isModule(name))
    .map((entry) => {
      const path = `${below}${encodeURIComponent(entry.name)}`
      if (!entry.isFile()) throw new RangeError(`${decodeURIComponent(path)}: it is not a file of its own, but a link or something else`)
      return path
    })
  return [...paths, ...(await Promise.all(inner.map(({ name }) => pathsIn(folder, `${encodeURIComponent(name)}/`)))).flat()]
}

/** Reads the modules of a folder and of the folders in it. Throws a RangeError that names the module which cannot be taken. */
export const takeIn = async (folder: URL): Promise<Folder> => {
  const sources = new Map<string, string>()
  const paths = (await pathsIn(folder)).toSorted()
  if (paths.length > allowed.modules) throw new RangeError(`there are ${paths.length} modules, ${allowed.modules} are allowed`)
  let all = 0
  for (const path of paths) {
    const file = new URL(path, folder)
    const { size } = await stat(file)
    all += size
    if (size > allowed.each)
      throw new RangeError(`${decodeURIComponent(path)}: the module is ${size} bytes long, ${allowed.each} are allowed`)
    if (all > allowed.all)
      throw new RangeError(`${decodeURIComponent(path)}: with it, the modules are longer than the ${allowed.all} bytes that are allowed`)
    sources.set(decodeURIComponent(path), await readFile(file, 'utf8'))
  }
  return {
    id: createHash('sha256')
      .update(JSON.stringify([...sources]))
      .digest('hex'),
    sources,
  }
}
