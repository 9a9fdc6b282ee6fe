import { cp, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { migrate } from '../../../server/database/migrate.ts'
import { openEditions, type Editions } from '../../../server/editions/open.ts'
import type { Log } from '../../../server/log.ts'
import { openEmbedded, type TestDatabase } from '../../support/database.ts'
import { kit, temporary, write, type Files } from './fixtures.ts'

/* The rules opened over an embedded database, from folders of their own. */

export interface Opened {
  readonly database: TestDatabase
  /** Writes below `ours/`, `directory/` or `modules/`. */
  readonly write: (files: Files) => Promise<void>
  readonly path: (name: string) => string
  /** Opens the rules as a start of the server does; what was open before is closed. */
  readonly start: (options?: { readonly production?: boolean }) => Promise<Editions>
  /** The rules as they are open, opened if they are not. */
  readonly running: () => Promise<Editions>
  /** What was logged since it was last asked. */
  readonly logged: () => readonly string[]
  readonly close: () => Promise<void>
}

/** `all`: the project's own instruments, copied; else its folder begins with nothing but what modules are written with. */
export const openFolders = async ({ all = false } = {}): Promise<Opened> => {
  const root = await temporary()
  const database = await openEmbedded()
  await migrate(database.db)
  await write(root.path, { 'directory/readme.txt': 'Instruments of others', 'modules/readme.txt': 'Packages' })
  if (all) await cp(new URL('../../../rules/', import.meta.url), join(root.path, 'ours'), { recursive: true })
  else await write(join(root.path, 'ours'), await kit())

  let lines: string[] = []
  const log: Log = { info: (line) => void lines.push(line), error: (line) => void lines.push(line) }
  let open: Editions | null = null
  let ours = 'ours'
  const path = (name: string): string => join(root.path, name.replace(/^ours\b/, ours))
  const start: Opened['start'] = async ({ production = true } = {}) => {
    await open?.close()
    // Node keeps modules by address: a start in this same process finds ours at another one.
    const before = path('ours')
    ours = `ours-${performance.now()}`
    await rename(before, path('ours'))
    const own = pathToFileURL(`${path('ours')}/`)
    open = await openEditions(
      database.db,
      { rulesDir: join(root.path, 'directory'), modules: join(root.path, 'modules'), own, production },
      log,
    )
    return open
  }
  return {
    database,
    write: (files) => write('/', Object.fromEntries(Object.entries(files).map(([name, source]) => [path(name), source]))),
    path,
    start,
    running: async () => open ?? start(),
    logged: () => {
      const sofar = lines
      lines = []
      return sofar
    },
    close: async () => {
      await open?.close()
      await database.close()
      await root.remove()
    },
  }
}
