import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'

/* A process of its own that asks: callers that each wait for their answer before they ask again. One JSON in, one out. */

export interface Job {
  readonly port: number
  readonly path: string
  readonly bodies: readonly string[]
  readonly callers: number
}

export interface Orders {
  readonly jobs: readonly Job[]
  readonly seconds: number
  /** Seconds of asking before anything is counted. */
  readonly warm: number
}

/** What a job came to; times in milliseconds. */
export interface Load {
  readonly count: number
  readonly errors: number
  readonly seconds: number
  readonly p50: number
  readonly p99: number
  /** Bytes of a mean answer's body. */
  readonly bytes: number
}

const patience = 30_000

const ask = (agent: Agent, { port, path }: Job, body: Buffer): Promise<{ readonly bytes: number; readonly failed: boolean }> =>
  new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', 'content-length': body.length }
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers, timeout: patience }, (response) => {
      let bytes = 0
      let head = ''
      response.on('data', (chunk: Buffer) => {
        if (bytes === 0) head = chunk.toString('latin1', 0, 20)
        bytes += chunk.length
      })
      response.on('end', () => resolve({ bytes, failed: response.statusCode !== 200 || head.includes('"errors"') }))
    })
    sent.on('timeout', () => sent.destroy())
    sent.on('error', () => resolve({ bytes: 0, failed: true }))
    sent.end(body)
  })

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const run = async (job: Job, from: number, until: number): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: job.callers })
  const bodies = job.bodies.map((body) => Buffer.from(body))
  const times: number[] = []
  let [next, errors, bytes] = [0, 0, 0]
  const caller = async (): Promise<void> => {
    for (let began = performance.now(); began < until;) {
      const body = bodies[next++ % bodies.length]
      if (!body) return
      const answer = await ask(agent, job, body)
      const ended = performance.now()
      if (began >= from) {
        times.push(ended - began)
        bytes += answer.bytes
        if (answer.failed) errors++
      }
      began = ended
    }
  }
  await Promise.all(Array.from({ length: job.callers }, caller))
  const seconds = (performance.now() - from) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return {
    count: times.length,
    errors,
    seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bytes: Math.round(bytes / Math.max(1, times.length)),
  }
}

if (import.meta.main) {
  const orders: Orders = JSON.parse(await text(process.stdin))
  const from = performance.now() + orders.warm * 1000
  console.log(JSON.stringify(await Promise.all(orders.jobs.map((job) => run(job, from, from + orders.seconds * 1000)))))
}
