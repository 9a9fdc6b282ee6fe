import { once } from 'node:events'
import { afterAll, beforeAll } from 'vitest'
import type { Data, Rules } from '../../../schema/context.ts'
import { createApp } from '../../../server/app.ts'
import { createFiles } from '../../../server/files.ts'
import { createHttpServer } from '../../../server/http.ts'
import { silentLog, type Log } from '../../../server/log.ts'
import { rules as ownRules } from '../../support/editions.ts'
import { freePort } from '../process.ts'

export interface Served {
  readonly data: () => Data
  readonly rules?: () => Rules
  readonly log?: Log
}

/** Downloads over a real connection, for the tests of one file. */
export const served = (options: () => Served) => {
  let port = 0
  let server: ReturnType<typeof createHttpServer>
  beforeAll(async () => {
    const { data, rules = () => ownRules, log = silentLog } = options()
    const app = createApp({ data, rules, log })
    server = createHttpServer({
      app,
      client: null,
      files: createFiles({ app, data, rules, log, open: null }),
      sdl: '',
      ready: async () => true,
      warnings: () => [],
      log,
    })
    port = await freePort()
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  const download = (fields: Readonly<Record<string, string>>, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/download?${new URLSearchParams(fields).toString()}`, init)
  /** The cells of a CSV, header first. */
  const post = (body: unknown): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/download`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  return { download, post }
}
