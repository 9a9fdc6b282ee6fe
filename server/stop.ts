import type { Server } from 'node:http'
import type { Log } from './log.ts'

const grace = 10_000

/**
 * Stops listening, ends what would never end by itself, lets running requests end, closes the database, all within ten
 * seconds of SIGTERM or SIGINT.
 */
export const stopGracefully = (server: Server, close: () => Promise<void>, log: Log, endless: () => void = () => {}): void => {
  let stopping = false
  const stop = (signal: string): void => {
    if (stopping) return
    stopping = true
    log.info(`${signal}: finishing what is running, then stopping`)
    setTimeout(() => {
      log.error('Requests still ran after ten seconds; stopping all the same')
      process.exit(1)
    }, grace).unref()
    setTimeout(() => server.closeAllConnections(), grace - 2_000).unref()
    server.close(() => {
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error('The database did not close', error)
          process.exit(1)
        },
      )
    })
    endless()
    // A connection that is kept alive becomes idle when its request ends.
    setInterval(() => server.closeIdleConnections(), 100).unref()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
