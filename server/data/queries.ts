import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOwn } from '../editions/own.ts'
import { activate, keep } from '../editions/versions.ts'
import { importFigures } from '../database/import/load.ts'
import { migrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open.ts'
import { silentLog } from '../log.ts'
import { statementsOf } from './statements.ts'

/* Writes `queries.sql`: what each documented question sends, to be reviewed. Part of `npm run generate`. */

const folder = await mkdtemp(join(tmpdir(), 'matang-queries-'))
const heard: string[] = []
const database = await openDatabase({ databaseUrl: null, dataDir: folder, log: silentLog, onStatement: (text) => void heard.push(text) })
try {
  const { editions } = await findOwn()
  const rules = { editions, byDigest: (digest: string) => editions.find((own) => own.digest === digest) ?? null, status: [] }
  await migrate(database.db)
  await keep(database.db, editions)
  await activate(database.db, editions)
  await importFigures(database.db, rules)
  await writeFile(new URL('queries.sql', import.meta.url), await statementsOf(database.db, rules, () => heard.splice(0)))
} finally {
  await database.close()
  await rm(folder, { recursive: true, force: true })
}
