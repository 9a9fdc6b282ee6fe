import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The product as `npm start` runs it: a process of its own, on a port of its own. */
export interface Product {
  readonly url: string
  /** Everything that it has said so far. */
  readonly output: () => string
  /** Asks it to end with SIGTERM, waits until it has, and tells its exit code; null when a signal ended it. */
  readonly stop: () => Promise<number | null>
}

export interface ProductOptions {
  /** A PostgreSQL database; without one the product embeds its own in a temporary folder. */
  readonly databaseUrl?: string | null
  /** The checkout that is started; default: this one. */
  readonly cwd?: string | URL
  /** Variables beside those that every product of a test has. */
  readonly environment?: Readonly<Record<string, string>>
}

const root = new URL('../../', import.meta.url)
const patience = 60_000

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const port = 10_000 + Math.floor(Math.random() * 10_000)
    const probe = createServer()
    probe.once('error', () => freePort().then(resolve, reject))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)))
  })

/** Starts the product with its built client and the real figures, and waits until it listens. */
export const startProduct = async ({ databaseUrl = null, cwd = root, environment = {} }: ProductOptions = {}): Promise<Product> => {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'matang-product-'))
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd,
    // What the surroundings of the tests say about the product must not reach it; an empty variable counts as not set.
    env: { ...process.env, NODE_ENV: '', HOST: '', PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const killed = (): void => void child.kill('SIGKILL')
  process.once('exit', killed)

  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const refuse = (why: string): void => reject(new Error(`The product ${why}. It said:\n${said}`))
    const timer = setTimeout(() => {
      killed()
      refuse(`did not listen within ${patience / 1000} s`)
    }, patience)
    const hear = (words: string): void => {
      said += words
      const address = /Matang listens on (\S+)/.exec(said)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.once('error', reject)
    child.once('exit', (code) => refuse(`ended with ${code} before it listened`))
  })

  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM')
    await ended
    process.off('exit', killed)
    rmSync(dataDir, { recursive: true, force: true })
    return child.exitCode
  }
  return { url, output: () => said, stop }
}
