import { GraphQLError } from 'graphql'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { maskError } from '../errors.ts'
import type { Log } from '../log.ts'
import { formats } from '../table/formats.ts'
import { askedBy } from './asked.ts'
import { Refused, type Sources } from './execute.ts'
import { refuse } from './find.ts'
import { tableOf } from './rows.ts'
import { sendChunks } from './send.ts'

/** Downloads at once, so that everybody else is still answered quickly. */
export const mostDownloads = 4

/** The errors of a request as the graph would tell them. */
const errorsOf = (error: unknown, log: Log): readonly GraphQLError[] => {
  if (error instanceof Refused) return error.errors
  const masked = maskError(log)(error, '')
  return [masked instanceof GraphQLError ? masked : new GraphQLError(masked.message)]
}

const statusOf = ([first]: readonly GraphQLError[]): number => {
  const http: unknown = first?.extensions['http']
  const status: unknown = typeof http === 'object' && http !== null && 'status' in http ? http.status : null
  return typeof status === 'number' ? status : 400
}

/** An error as the graph would show it: the status is for the response alone. */
const told = (error: GraphQLError) => {
  const { extensions = {}, ...shown } = error.toJSON()
  const { http: _, ...rest } = extensions
  return { ...shown, extensions: rest }
}

const fileName = (name: string, ending: string): string => `matang-${name.replaceAll(/[^A-Za-z0-9_-]/g, '') || 'rows'}.${ending}`

/** Answers any document as a file: its rows, streamed page after page as fast as they are taken. */
export const createDownload = (sources: Sources, log: Log) => {
  let running = 0

  const send = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { format, ...asked } = await askedBy(request)
    if (running >= mostDownloads)
      throw refuse('TOO_MANY', `${mostDownloads} downloads are running, which is as many as there may be. Try again in a moment.`, 503)
    running += 1
    try {
      const table = await tableOf(sources, asked)
      const { contentType, write } = formats[format]
      response.writeHead(200, {
        'content-type': contentType,
        'content-disposition': `attachment; filename="${fileName(table.name, format)}"`,
        'cache-control': 'no-store',
      })
      await sendChunks(write(table), response)
    } finally {
      running -= 1
    }
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    send(request, response).catch((error: unknown) => {
      const errors = errorsOf(error, log)
      // Half a file must not look whole: the connection is cut.
      if (response.headersSent) response.destroy()
      else
        response
          .writeHead(statusOf(errors), { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
          .end(JSON.stringify({ errors: errors.map(told) }))
    })
  }
}

export type Download = ReturnType<typeof createDownload>
