import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'

/** Serves on the port that PORT names, and says so for whoever started it. */
export const listen = async (server: Server): Promise<void> => {
  server.listen(Number(process.env.PORT), '127.0.0.1')
  await once(server, 'listening')
  console.log('listening')
}

const bodyOf = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => resolve(Buffer.concat(chunks).toString()))
  })

/** A bare server: the body of a request is the variables, the address the question's name. */
export const bare = (answer: (question: string, variables: Readonly<Record<string, unknown>>) => Promise<string>): Server => {
  const handle: RequestListener = async (request, response) => {
    try {
      const data = await answer((request.url ?? '').slice(1), JSON.parse(await bodyOf(request)))
      const body = Buffer.from(`{"data":${data}}`)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  }
  return createServer(handle)
}
