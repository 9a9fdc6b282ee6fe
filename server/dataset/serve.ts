import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import type { Log } from '../log.ts'
import { sendChunks } from '../download/send.ts'
import { formats, isFormat } from '../table/formats.ts'
import type { OpenData } from './open.ts'

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
}

const typeOf = (file: string): string => {
  const ending = extname(file)
  const format = ending.slice(1)
  return isFormat(format) ? formats[format].contentType : (types[ending] ?? 'text/plain; charset=utf-8')
}

const say = (response: ServerResponse, status: number, words: string): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(words)
}

/** Where a path leads: a file of the version that holds, or of an earlier one that is kept. */
const placeOf = (path: string): { readonly version: string | null; readonly file: string } | null => {
  const [, version = null, file = ''] = /^\/data\/(?:([0-9a-f]{16})\/)?([A-Za-z0-9-]+(?:\.[a-z]+)?)?$/.exec(path) ?? []
  return file === '' ? null : { version, file }
}

const send = async (data: OpenData, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'Open data are read: ask by GET.')
  const place = placeOf(path)
  const current = await data()
  const folder = place?.version ? join(current.folder, '..', place.version) : current.folder
  const files = await readdir(folder).catch((): string[] => [])
  if (!place || !files.includes(place.file))
    return say(
      response,
      404,
      'There is no such file among the open data. /data/index.json lists them; an old version may no longer be kept.',
    )
  const file = join(folder, place.file)
  const version = place.version ?? current.version
  const tag = `W/"${createHash('sha256').update(`${version} ${place.file}`).digest('hex').slice(0, 32)}"`
  response.setHeader('etag', tag)
  response.setHeader('cache-control', place.version ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate')
  response.setHeader('matang-data-version', version)
  // Open to notebooks on any page: the same for everybody, and nothing but read.
  response.setHeader('access-control-allow-origin', '*')
  if (request.headers['if-none-match']?.split(',').some((one) => one.trim() === tag)) return void response.writeHead(304).end()
  response.setHeader('content-type', typeOf(place.file))
  if (request.method === 'HEAD') return void response.writeHead(200, { 'content-length': (await stat(file)).size }).end()
  response.writeHead(200)
  await sendChunks(createReadStream(file), response)
}

/** Serves the open data under /data. */
export const serveData = (data: OpenData, log: Log) => (path: string, request: IncomingMessage, response: ServerResponse) => {
  send(data, path, request, response).catch((error: unknown) => {
    log.error('Open data could not be served', error)
    if (response.headersSent) response.destroy()
    else say(response, 503, 'The open data cannot be read just now. Try again in a moment.')
  })
}
