import { resolve } from 'node:path'
import { UnsoundInstrument } from '../../rules/assemble.ts'
import { problems } from '../../rules/check.ts'
import { crosswalkProblems } from '../../rules/crosswalk.ts'
import { foldersIn, nameOf, readFolder, type Found } from '../../rules/load.ts'
import type { Config } from '../config.ts'
import { placesOf } from '../editions/places.ts'
import { readPlace, type ForeignEdition } from '../editions/foreign.ts'
import { createWall } from '../editions/wall/wall.ts'

/** An instrument's folder as a command sees it, sound or not. */
export interface Folder {
  readonly name: string
  readonly root: URL
  /** Null where it could not be read at all. */
  readonly found: Found | null
  /** Why it could not be read. */
  readonly unreadable: readonly string[]
}

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
  return [
    ...problems(draft),
    ...(draft.code === name ? [] : [`edition: its code is "${draft.code}", its folder "${name}"`]),
    ...(draft.crosswalk ? crosswalkProblems(draft, draft.crosswalk, earlier) : []),
  ]
}

/** Instruments of others: those that were taken, and why the rest was not. They are linted and proved as they are read. */
export const foreignFolders = async ({ rulesDir }: Pick<Config, 'rulesDir'>) => {
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
