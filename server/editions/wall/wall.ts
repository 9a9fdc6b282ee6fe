import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Request, Response } from './messages.ts'

/** Milliseconds after which a thread that does not answer is killed, whatever it does. */
const patience = { told: 240, source: 240, rate: 240, forget: 240, score: 30_000 } as const

export interface Wall {
  /** Asks what is behind the wall. Rejects with a RangeError that says why there is no answer. */
  readonly ask: (request: Request) => Promise<unknown>
  readonly close: () => Promise<void>
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>
}

const start = async (): Promise<Thread> => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 128 },
    stdin: false,
  })
  worker.unref()
  const waiting: Thread['waiting'] = new Map()
  await once(worker, 'message')
  worker.on('message', (response: Response) => {
    const asked = waiting.get(response.id)
    waiting.delete(response.id)
    if ('error' in response) asked?.reject(new RangeError(response.error))
    else asked?.resolve(response.value)
  })
  const lost = (reason: string): void => {
    for (const { reject } of waiting.values()) reject(new RangeError(reason))
    waiting.clear()
  }
  worker.on('error', (error: Error) => lost(error.message))
  worker.on('exit', () => lost('it was stopped'))
  return { worker, waiting }
}

/**
 * A wall that foreign modules stay behind. Questions go through one at a time; a thread that does not answer in time is
 * killed and another takes its place.
 */
export const createWall = (): Wall => {
  let thread: Promise<Thread> | null = null
  let last: Promise<unknown> = Promise.resolve()
  let id = 0

  const put = async (request: Request): Promise<unknown> => {
    const { worker, waiting } = await (thread ??= start())
    id += 1
    const own = id
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    waiting.set(own, { resolve, reject })
    const limit = patience[request.kind]
    const timer = setTimeout(() => {
      reject(new RangeError(`it did not answer within ${limit} ms and was stopped`))
      waiting.delete(own)
      thread = null
      void worker.terminate()
    }, limit)
    worker.postMessage({ id: own, request })
    try {
      return await promise
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    ask: (request) => {
      const next = last.then(
        () => put(request),
        () => put(request),
      )
      last = next
      return next
    },
    close: async () => {
      const running = await thread
      thread = null
      await running?.worker.terminate()
    },
  }
}
