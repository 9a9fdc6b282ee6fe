import { GraphQLError, type ExecutionResult } from 'graphql'
import { processRegularResult } from 'graphql-yoga'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { limits } from '../schema/limits.ts'
import { contextOf, type App, type AppOptions } from './app.ts'
import { maskError } from './errors.ts'
import { inLanguage } from './language.ts'
import { createRun, type Sent } from './operation.ts'

/*
 * The short way for plain questions: JSON posted to /graphql. Everything else, and whatever is refused, goes to Yoga,
 * whose layer of web requests costs more than a small answer.
 */

const types = ['application/graphql-response+json', 'application/json'] as const

const fits = (asked: string, type: string): boolean => {
  const [[most, least], [own, kind]] = [asked.split('/'), type.split('/')]
  return (most === '*' || most === own) && (least === '*' || least === kind)
}

/** The type of an answer that an Accept header asks for, chosen as Yoga does; null where it is to choose itself. */
export const acceptedBy = (header: string | undefined): (typeof types)[number] | null => {
  const asked = (header || '*/*')
    .replace(/\s/g, '')
    .toLowerCase()
    .split(',')
    .flatMap((part) => {
      const [type = '', ...parameters] = part.split(';')
      return (parameters.find((parameter) => parameter.includes('charset=')) ?? 'charset=utf-8') === 'charset=utf-8' ? [type] : []
    })
  for (const type of asked) {
    const found = types.findLast((own) => fits(type, own))
    if (found) return found
  }
  return null
}

const isJson = (type: string | undefined): boolean => type === 'application/json' || (type?.startsWith('application/json;') ?? false)

/** How many bytes a plain question has; null for any other request, which Yoga reads itself. */
const sizeOf = ({ method, url, headers }: IncomingMessage): number | null => {
  if (method !== 'POST' || url !== '/graphql' || !isJson(headers['content-type']) || headers['content-encoding']) return null
  const size = Number(headers['content-length'])
  return size > 0 && size <= limits.bytes ? size : null
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A body that holds a question and nothing unusual; null for any other. */
export const plainly = (body: string): Sent | null => {
  let sent: unknown
  try {
    sent = JSON.parse(body)
  } catch {
    return null
  }
  if (!isRecord(sent)) return null
  const { query, variables, operationName, ...more } = sent
  if (typeof query !== 'string' || Object.keys(more).length > 0) return null
  if (variables != null && !isRecord(variables)) return null
  if (operationName != null && typeof operationName !== 'string') return null
  return { query, variables: variables ?? {}, operationName: operationName ?? null }
}

export interface EdgeOptions extends AppOptions {
  /** The whole graph over HTTP, for whatever is not plain. */
  readonly app: App
}

const bodyOf = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => resolve(Buffer.concat(chunks).toString()))
    // A sender that goes away in the middle is answered by nobody: nothing settles, and all of it is let go.
  })

/** The graph over Node's own requests. */
export const createEdge = ({ app, ...options }: EdgeOptions): RequestListener => {
  const run = createRun()
  const mask = maskError(options.log)
  const context = contextOf(options)

  /** Errors are masked, spoken and given a status as they are in Yoga. */
  const withErrors = (result: ExecutionResult, type: string, { variables }: Sent, language: string | undefined): Response => {
    const errors = (result.errors ?? []).map((error) => {
      const masked = mask(error, '')
      return masked instanceof GraphQLError ? inLanguage(masked, variables, language) : new GraphQLError(masked.message)
    })
    return processRegularResult({ ...result, errors }, app.fetchAPI, type)
  }

  const respond = async (request: IncomingMessage, response: ServerResponse, type: string): Promise<void> => {
    const body = await bodyOf(request)
    const sent = plainly(body)
    // Whatever goes wrong before anything is sent goes wrong in Yoga again, which masks and logs it.
    const answer = sent && (await run(sent, context).catch(() => null))
    if (!sent || !answer) return void app(Object.assign(request, { body }), response)
    if ('result' in answer && answer.result.errors) {
      const told = withErrors(answer.result, type, sent, request.headers['accept-language'])
      response.writeHead(told.status, Object.fromEntries(told.headers)).end(await told.text())
    } else {
      const text = Buffer.from('text' in answer ? answer.text : JSON.stringify(answer.result))
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-length': text.length }).end(text)
    }
  }

  return (request, response) => {
    const type = sizeOf(request) === null ? null : acceptedBy(request.headers.accept)
    if (!type) return void app(request, response)
    respond(request, response, type).catch((error: unknown) => {
      options.log.error('A question could not be answered', error)
      response.destroy()
    })
  }
}
