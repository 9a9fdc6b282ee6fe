import { createApp } from '../app.ts'
import type { Config } from '../config.ts'
import { createData } from '../data/index.ts'
import { importFigures } from '../database/import/load.ts'
import { migrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open.ts'
import { openEditions } from '../editions/open.ts'
import { silentLog } from '../log.ts'
import { commandsOf, type Activated, type Progress } from './commands.ts'
import type { Impact } from './impact.ts'
import { reach, type Line } from './socket.ts'

/** The product as a command sees it: the running server if there is one, else opened for the command alone. */
export interface Reached {
  /** Whether a running server answers. */
  readonly running: boolean
  /** Asks the graph; the data of the answer. Throws what it refuses. */
  readonly ask: <Answer>(query: string, variables: object) => Promise<Answer>
  readonly activate: () => Promise<Activated>
  readonly rescore: (instrument: string, progress: Progress) => Promise<number>
  readonly impact: (progress: Progress) => Promise<readonly Impact[]>
}

const dataOf = <Answer>(text: string): Answer => {
  const { errors, data }: { readonly errors?: readonly { readonly message: string }[]; readonly data?: Answer } = JSON.parse(text)
  const [first] = errors ?? []
  if (first) throw new RangeError(first.message)
  if (data === undefined) throw new Error('The graph gave no answer')
  return data
}

const overSocket = (dataDir: string): Reached => {
  const run = async <Result>(path: string, progress: Progress = () => {}): Promise<Result> => {
    let rest = ''
    const results: Result[] = []
    const refusals: string[] = []
    await reach(dataDir, path, null, (text) => {
      const parts = (rest + text).split('\n')
      rest = parts.pop() ?? ''
      for (const part of parts) {
        const line: Line<Result> = JSON.parse(part)
        if ('step' in line) progress(line.step, line.done, line.total)
        else if ('refused' in line) refusals.push(line.refused)
        else results.push(line.result)
      }
    })
    const [refused] = refusals
    if (refused !== undefined) throw new RangeError(refused)
    const [result] = results
    if (result === undefined) throw new Error('The server went away before it answered')
    return result
  }
  return {
    running: true,
    ask: async (query, variables) => {
      let text = ''
      await reach(dataDir, '/graphql', JSON.stringify({ query, variables }), (chunk) => void (text += chunk))
      return dataOf(text)
    },
    activate: () => run('/activate'),
    rescore: (instrument, progress) => run(`/rescore?instrument=${encodeURIComponent(instrument)}`, progress),
    impact: (progress) => run('/impact', progress),
  }
}

/** Runs a command with the product: through the running server's socket, or with the database opened here. */
export const withProduct = async <Result>(config: Config, use: (reached: Reached) => Promise<Result>): Promise<Result> => {
  if (await reach(config.dataDir, '/health', null, () => {})) return use(overSocket(config.dataDir))
  const { db, close } = await openDatabase({ ...config, log: silentLog })
  try {
    await migrate(db)
    // A command looks and does what it is told; it activates nothing in passing, even in development.
    const editions = await openEditions(db, { ...config, production: true }, silentLog)
    try {
      await importFigures(db, editions.rules(), { scorer: editions.scorer })
      const app = createApp({ data: () => createData(db), rules: editions.rules, log: silentLog, scorer: editions.scorer })
      const ask: Reached['ask'] = async (query, variables) => {
        const response = await app.fetch('http://operator/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        })
        return dataOf(await response.text())
      }
      return await use({ running: false, ask, ...commandsOf(db, editions) })
    } finally {
      await editions.close()
    }
  } finally {
    await close()
  }
}
