import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { createServer, request as ask, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import { once } from 'node:events'
import type { App } from '../app.ts'
import type { Commands, Progress } from './commands.ts'

/*
 * How an operator reaches a running server: a socket in DATA_DIR, which only who may read that folder can open. The
 * graph is there too, so that a command works the same with and without a server.
 */

/** Where the socket is; Windows has pipes for it. */
export const socketOf = (dataDir: string): string =>
  process.platform === 'win32' ? `\\\\.\\pipe\\matang-${resolve(dataDir).replace(/[^\w]/g, '-')}` : join(resolve(dataDir), 'operator.sock')

/** A line of an answer: how far it is, or what came of it. */
export type Line<Result = unknown> =
  | { readonly step: string; readonly done: number; readonly total: number }
  | { readonly result: Result }
  | { readonly refused: string }

/** Serves operators until closed. */
export const serveOperator = async (dataDir: string, app: App, commands: Commands): Promise<Server> => {
  const path = socketOf(dataDir)
  mkdirSync(dataDir, { recursive: true })
  rmSync(path, { force: true })
  const answer = async (command: string, instrument: string, progress: Progress): Promise<Line> => {
    try {
      if (command === '/activate') return { result: await commands.activate() }
      if (command === '/impact') return { result: await commands.impact(progress) }
      if (command === '/rescore') return { result: await commands.rescore(instrument, progress) }
      return { refused: `There is no command ${command}` }
    } catch (error) {
      return { refused: error instanceof Error ? error.message : String(error) }
    }
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://operator')
    const write = (line: Line): void => void response.write(`${JSON.stringify(line)}\n`)
    if (pathname === '/graphql') void app(request, response)
    else
      void answer(pathname, searchParams.get('instrument') ?? '', (step, done, total) => write({ step, done, total })).then((line) => {
        write(line)
        return response.end()
      })
  })
  server.listen(path)
  await once(server, 'listening')
  if (process.platform !== 'win32') chmodSync(path, 0o600)
  return server
}

/** Sends a request through the socket; null where no server listens. */
export const reach = (dataDir: string, path: string, body: string | null, onChunk: (text: string) => void): Promise<boolean> =>
  new Promise((done, fail) => {
    const sent = ask(
      { socketPath: socketOf(dataDir), path, method: 'POST', headers: body === null ? {} : { 'content-type': 'application/json' } },
      (response) => {
        response.setEncoding('utf8')
        response.on('data', onChunk)
        response.on('end', () => done(true))
        response.on('error', fail)
      },
    )
    sent.on('error', (error) => {
      if ('code' in error && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED')) done(false)
      else fail(error)
    })
    sent.end(body ?? undefined)
  })
