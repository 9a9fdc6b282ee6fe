import compression from 'compression'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createEstimate } from './estimate.ts'
import type { Log } from './log.ts'

/** A handler of Node's own requests, such as the built client's. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

export interface HttpOptions {
  /** The graph. */
  readonly app: RequestListener
  /** Serves everything that is not the graph; none while testing the graph alone. */
  readonly client: Handler | null
  /** Serves downloads and open data, and leaves the rest; none while testing the graph alone. */
  readonly files?: Handler
  /** SDL of the graph, served as text. */
  readonly sdl: string
  /** Whether the database answers. */
  readonly ready: () => Promise<boolean>
  /** What an operator should know, although everything serves. */
  readonly warnings: () => readonly string[]
  readonly log: Log
}

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

const text = (response: ServerResponse, status: number, body: string, type = 'text/plain'): void => {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body)
}

const json = (response: ServerResponse, status: number, body: object): void =>
  text(response, status, JSON.stringify(body), 'application/json')

const isHost = (host: string | undefined): boolean => host === undefined || (/^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`))

/** One port: the graph at /graphql, what a question costs at /graphql/cost, its SDL at /schema.graphql, /health and /ready, files, and the client everywhere else. */
export const createHttpServer = ({ app, client, files, sdl, ready, warnings, log }: HttpOptions): Server => {
  const compress = compression()
  const estimate = createEstimate(log)
  const route: Handler = (request, response, next) => {
    const path = request.url?.split('?', 1)[0]
    if (path === '/graphql') app(request, response)
    else if (path === '/graphql/cost') void estimate(request, response)
    else if (path === '/health') json(response, 200, { status: 'up' })
    else if (path === '/ready')
      void ready().then(
        (up) => (up ? json(response, 200, { status: 'ready', warnings: warnings() }) : json(response, 503, { status: 'database away' })),
        () => json(response, 503, { status: 'database away' }),
      )
    else if (path === '/schema.graphql') text(response, 200, sdl)
    else if (files) files(request, response, next)
    else next()
  }
  const server = createServer((request, response) => {
    if (!isHost(request.headers.host)) return text(response, 400, 'The Host header is not an address')
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    // The client is told the scheme by this header; nobody but a proxy in front would set it.
    request.headers['x-forwarded-proto'] ??= 'http'
    const serve = (): void =>
      route(request, response, () =>
        client ? client(request, response, () => text(response, 404, 'Not found')) : text(response, 404, 'Not found'),
      )
    // What is posted is kept by no cache, which would have to be told that the encoding was chosen.
    if (request.method === 'POST' && !request.headers['accept-encoding']) serve()
    else compress(request, response, serve)
  })
  server.on('clientError', (error, socket) => {
    log.error(`Malformed request: ${error.message}`)
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
  })
  return server
}
