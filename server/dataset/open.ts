import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { version as dataVersion } from '../data/version.ts'
import { build } from './build.ts'
import type { Origin } from './definition.ts'

/** Versions that stay on disk. */
const kept = 5
/** How often a build begins again because the data changed under it. */
const attempts = 3

/** The folder of the version that holds now, built when it is first asked for and again when data or rules have changed. */
export type OpenData = () => Promise<{ readonly version: string; readonly folder: string }>

const prune = async (root: string): Promise<void> => {
  const names = await readdir(root)
  const ages = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(root, name))).mtimeMs })))
  const old = ages.toSorted((a, b) => b.at - a.at).slice(kept)
  await Promise.all(old.map(({ name }) => rm(join(root, name), { recursive: true, force: true })))
}

/** Builds beside what is there, and puts it in its place whole. */
const buildInto = async (root: string, origin: Origin): Promise<{ readonly version: string; readonly folder: string }> => {
  await mkdir(root, { recursive: true })
  const fresh = join(root, `.${randomUUID()}`)
  try {
    const { version } = await build(fresh, origin)
    const folder = join(root, version)
    await rm(folder, { recursive: true, force: true })
    await rename(fresh, folder)
    await prune(root)
    return { version, folder }
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  }
}

export const openData = (root: string, originNow: () => Origin): OpenData => {
  let built: { readonly state: string; readonly made: ReturnType<OpenData> } | null = null

  const stateOf = async ({ db, rules }: Origin): Promise<string> =>
    [await dataVersion(db), ...rules.editions.map(({ digest }) => digest)].join(' ')

  /** One state of the data or none: what changed meanwhile is read again. No transaction is held over minutes for it. */
  const make = async (origin: Origin, state: string): ReturnType<OpenData> => {
    for (let left = attempts, before = state; ; left -= 1) {
      const made = await buildInto(root, origin)
      const after = await stateOf(origin)
      if (after === before) return made
      if (left === 0) throw new Error('The data changed during every attempt to write the datasets')
      before = after
    }
  }

  return async () => {
    const origin = originNow()
    const state = await stateOf(origin)
    if (built?.state === state) return built.made
    const made = make(origin, state)
    const own = { state, made }
    built = own
    made.catch(() => {
      if (built === own) built = null
    })
    return made
  }
}
