import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A way to the server that can be cut, made deaf, and laid again on the same port. */
export const proxyTo = (host: string, port: number, own: number) => {
  const sockets = new Set<Socket>()
  let server = createServer()
  const listen = async (accept: (socket: Socket) => void): Promise<void> => {
    server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => sockets.delete(socket))
      accept(socket)
    })
    server.listen(own, '127.0.0.1')
    await once(server, 'listening')
  }
  const cut = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return {
    open: () =>
      listen((socket) => {
        const through = connect(port, host)
        sockets.add(through)
        through.on('error', () => socket.destroy()).on('close', () => sockets.delete(through))
        socket.pipe(through).pipe(socket)
      }),
    deafen: () => listen(() => {}),
    cut,
  }
}
