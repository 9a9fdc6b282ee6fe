import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { Transform } from 'node:stream'
import { z } from 'zod'
import { formatNames, isFormat, type FormatName } from '../table/formats.ts'
import { refuse } from './find.ts'
import type { Asked } from './execute.ts'

/** Largest body of a request, in bytes; as of any question. */
const most = 100_000

const Body = z.record(z.string(), z.unknown())
const Variables = z.record(z.string(), z.unknown())

const json = (source: string, name: string): unknown => {
  try {
    return JSON.parse(source)
  } catch {
    throw refuse('BAD_REQUEST', `${name} is not JSON.`)
  }
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let length = 0
  const limited = new Transform({
    transform: (chunk: Buffer, _, done) => {
      length += chunk.length
      if (length > most) done(refuse('LIMIT_EXCEEDED', `A body has at most ${most} bytes.`, 413))
      else done(null, chunk)
    },
  })
  return text(request.on('error', (error) => limited.destroy(error)).pipe(limited))
}

const fieldsOf = async (request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> => {
  const { searchParams } = new URL(request.url ?? '/', 'http://download')
  const inAddress = Object.fromEntries(searchParams)
  if (request.method === 'GET') return inAddress
  if (request.method !== 'POST') throw refuse('BAD_REQUEST', 'Ask by GET or by POST.', 405)
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
  const body = await bodyOf(request)
  if (type === 'application/x-www-form-urlencoded') return { ...inAddress, ...Object.fromEntries(new URLSearchParams(body)) }
  if (type !== 'application/json') throw refuse('BAD_REQUEST', 'Send a body of application/json or application/x-www-form-urlencoded.', 415)
  const { success, data } = Body.safeParse(json(body, 'The body'))
  if (!success) throw refuse('BAD_REQUEST', 'The body is not an object: send {"query": …, "format": "csv"}.')
  return { ...inAddress, ...data }
}

const textIn = (fields: Readonly<Record<string, unknown>>, name: string): string | null => {
  const value = fields[name]
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string') return value
  throw refuse('BAD_REQUEST', `\`${name}\` is not a text.`)
}

/** What a request to /download asks for. Refuses what cannot be understood. */
export const askedBy = async (request: IncomingMessage): Promise<Asked & { readonly format: FormatName }> => {
  const fields = await fieldsOf(request)
  const format = textIn(fields, 'format') ?? 'csv'
  if (!isFormat(format))
    throw refuse('UNKNOWN_FORMAT', `There is no format "${format.slice(0, 40)}". There are: ${formatNames.join(', ')}.`)
  const query = textIn(fields, 'query')
  if (query === null) throw refuse('BAD_REQUEST', 'Say what to download: `query` is missing.')
  const given = fields['variables']
  const { success, data: variables } = Variables.safeParse(
    typeof given === 'string' && given !== '' ? json(given, '`variables`') : given || {},
  )
  if (!success) throw refuse('BAD_REQUEST', '`variables` is not an object of values by name.')
  return { query, variables, operationName: textIn(fields, 'operationName'), format }
}
