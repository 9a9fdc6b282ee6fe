import { resolve } from 'node:path'
import { UnsoundInstrument } from '../../rules/assemble.ts'
import { problems } from '../../rules/check.ts'
import { crosswalkProblems } from '../../rules/crosswalk.ts'
import { foldersIn, misnamed, nameOf, readFolder, type Found } from '../../rules/load.ts'
import type { Config } from '../config.ts'
import { placesOf } from '../editions/places.ts'
import { readPlace, type ForeignEdition } from '../editions/foreign.ts'
import { createWall } from '../editions/wall/wall.ts'
import { Usage } from './usage.ts'

/** An instrument's folder as a command sees it, sound or not. */
export interface Folder {
  readonly name: string
  readonly root: URL
  /** Null where it could not be read at all. */
  readonly found: Found | null
  /** Why it could not be read. */
  readonly unreadable: readonly string[]
}

/** Where this project's own folders are. */
export const ours = new URL('../../rules/', import.meta.url)

/** This project's own folders. */
export const ownFolders = async (): Promise<readonly Folder[]> =>
  Promise.all(
    (await foldersIn(ours)).map(async (root): Promise<Folder> => {
      try {
        return { name: nameOf(root), root, found: await readFolder(root), unreadable: [] }
      } catch (error) {
        return { name: nameOf(root), root, found: null, unreadable: error instanceof UnsoundInstrument ? error.problems : [String(error)] }
      }
    }),
  )

/** What is wrong with a folder of ours, beside the others. */
export const wrong = ({ name, found, unreadable }: Folder, all: readonly Folder[]): readonly string[] => {
  if (!found) return unreadable
  const { draft } = found
  const earlier = all.find((other) => other.found?.draft.code === draft.crosswalk?.from)?.found?.draft
  return [...problems(draft), ...misnamed(draft, name), ...(draft.crosswalk ? crosswalkProblems(draft, draft.crosswalk, earlier) : [])]
}

/** Every instrument that a command can speak of: ours, others', and the names of both. Refuses, naming them, one that there is not. */
export const instrumentsFor = async (config: Pick<Config, 'rulesDir'>, only: string | undefined) => {
  const [own, foreign] = [await ownFolders(), await foreignFolders(config)]
  const names = [
    ...own.map(({ name }) => name),
    ...foreign.editions.map(({ edition }) => edition.instrument.code),
    ...foreign.refused.map(({ folder }) => folder),
  ]
  if (only && !names.includes(only)) throw new Usage(`There is no instrument "${only}". There are: ${names.join(', ')}.`)
  return { own, foreign, names }
}

/** Instruments of others: those that were taken, and why the rest was not. They are linted and proved as they are read. */
const foreignFolders = async ({ rulesDir }: Pick<Config, 'rulesDir'>) => {
  const { places, refused } = placesOf(rulesDir === null ? null : resolve(rulesDir))
  if (places.length === 0) return { editions: [], refused }
  const wall = createWall()
  const editions: ForeignEdition[] = []
  const wrongOnes = [...refused]
  for (const place of places) {
    const read = await readPlace(wall, place)
    editions.push(...read.editions)
    wrongOnes.push(...read.refused)
  }
  await wall.close()
  return { editions, refused: wrongOnes }
}
