import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

const root = new URL('../../', import.meta.url)

export interface Running {
  readonly pid: number
  /** Everything said so far, on either stream. */
  readonly output: () => string
  /** Waits until the output matches; throws when the process ends before that. */
  readonly says: (words: RegExp) => Promise<string>
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  readonly kill: (signal: NodeJS.Signals) => void
}

/** Starts Node on these arguments in the project's folder, with nothing of this environment but where to find things. */
export const start = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running => {
  const child = spawn(process.execPath, [...args], { cwd: root, env: { PATH: process.env.PATH, ...environment } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = once(child, 'close').then(([code, signal]: readonly unknown[]) => (typeof code === 'number' ? code : String(signal)))
  const says = async (words: RegExp): Promise<string> => {
    let over = false
    void ended.then(() => (over = true))
    for (;;) {
      const [found] = words.exec(said) ?? []
      if (found !== undefined) return found
      if (over) throw new Error(`Ended without saying ${String(words)}:\n${said}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return { pid: child.pid ?? 0, output: () => said, says, ended, kill: (signal) => child.kill(signal) }
}

/** The product itself. */
export const startProduct = (environment: Readonly<Record<string, string>>): Running => start(['server/main.ts'], environment)

/** A port that nobody listens on, below those that systems give out by themselves. */
export const freePort = async (): Promise<number> => {
  const port = 20_000 + Math.floor(Math.random() * 9_000)
  const probe = createServer()
  try {
    probe.listen(port, '127.0.0.1')
    await once(probe, 'listening')
    probe.close()
    await once(probe, 'close')
    return port
  } catch {
    return freePort()
  }
}
