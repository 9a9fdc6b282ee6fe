import { cp, mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { foldersIn, loadFolders } from '../../rules/load.ts'
import { editionOf } from './digest.ts'
import type { Found } from './registry.ts'

const here = new URL('../../rules/', import.meta.url)

/** This project's own instruments. */
export const findOwn = async (root: URL = here): Promise<Found> => {
  const { instruments, refused } = await loadFolders(await foldersIn(root))
  return { editions: instruments.map((instrument) => editionOf(instrument)), refused }
}

/** Again, after they changed: Node keeps modules by address, so a copy at a new address is read. */
export const findOwnAgain = async (root: URL = here): Promise<Found> => {
  const copy = join(tmpdir(), `matang-rules-${process.pid}-${performance.now()}`)
  await mkdir(copy)
  try {
    await cp(root, copy, { recursive: true })
    return await findOwn(pathToFileURL(`${copy}/`))
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}
