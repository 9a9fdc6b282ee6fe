import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Request, Response } from './messages.ts'

/**
 * Milliseconds of silence after which a thread is killed, whatever it does. It breaks the silence by its answer and, while
 * it scores, with each function that it asks.
 */
const patience = 200
/** Milliseconds for one round of scoring. */
const round = 30_000
/** How many times as long a thread may be silent that others keep from computing, on a busy machine. */
const indulgence = 10

/** Milliseconds that all threads but this one have computed. */
const computed = (): number => {
  const [all, own] = [process.cpuUsage(), process.threadCpuUsage()]
  return (all.user + all.system - own.user - own.system) / 1000
}

export interface Wall {
  /** Asks what is behind the wall. Rejects with a RangeError that says why there is no answer. */
  readonly ask: (request: Request) => Promise<unknown>
  readonly close: () => Promise<void>
}

interface Thread {
  readonly worker: Worker
  /** How many functions it has asked. */
  readonly pulse: Int32Array
}

const start = async (): Promise<Thread> => {
  const pulse = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    env: {},
    workerData: { pulse },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxOldGenerationSizeMb: 128 },
    stdin: false,
  })
  // Whoever asks is told; a thread that dies unasked is missed by nobody.
  worker.on('error', () => {})
  await once(worker, 'message')
  worker.unref()
  return { worker, pulse }
}

/** Calls back once a thread has been silent for too long. */
const watch = (pulse: Int32Array, silent: () => void): { readonly stop: () => void } => {
  const began = performance.now()
  let heard = { at: began, computed: computed(), pulse: Atomics.load(pulse, 0) }
  let timer: NodeJS.Timeout | undefined
  const look = (): void => {
    const now = { at: performance.now(), computed: computed(), pulse: Atomics.load(pulse, 0) }
    const beats = now.pulse !== heard.pulse && now.at - began < round
    const starved = now.computed - heard.computed < patience * 0.8 && now.at - heard.at < patience * indulgence
    if (beats) heard = now
    if (beats || starved) wait(beats ? patience : patience / 4)
    else silent()
  }
  // An answer that came while this side was busy is still heard: it comes before the look.
  const wait = (time: number): void => {
    timer = setTimeout(() => setImmediate(() => timer && look()), time)
  }
  wait(patience)
  return {
    stop: () => {
      clearTimeout(timer)
      timer = undefined
    },
  }
}

/** One question and its answer. The thread is `gone` when it did not answer in time, died, or can answer nothing more. */
const put = async ({ worker, pulse }: Thread, request: Request, gone: () => void): Promise<unknown> => {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const lost = (reason: string): void => {
    gone()
    reject(new RangeError(reason))
  }
  const heard = (response: Response): void => {
    if ('value' in response) return resolve(response.value)
    if (response.last) gone()
    reject(new RangeError(response.error))
  }
  const failed = (error: Error): void => lost(error.message)
  const left = (): void => lost('it was stopped')
  worker.on('message', heard).on('error', failed).on('exit', left).ref()
  const { stop } = watch(pulse, () => lost(`it did not answer within ${patience} ms and was stopped`))
  worker.postMessage(request, [])
  try {
    return await promise
  } finally {
    stop()
    worker.off('message', heard).off('error', failed).off('exit', left).unref()
  }
}

/**
 * A wall that foreign modules stay behind. Questions go through one at a time; a thread that does not answer in time is
 * killed and another takes its place.
 */
export const createWall = (): Wall => {
  let thread: Promise<Thread> | null = null
  let last: Promise<unknown> = Promise.resolve()
  /** A thread that is being killed. The next one waits for its end: what it still computes is not the other's. */
  let dying: Promise<unknown> = Promise.resolve()

  const opened = (): Promise<Thread> => {
    const opening = dying.then(start)
    const forget = (): void => {
      if (thread === opening) thread = null
    }
    opening.then(({ worker }) => worker.once('exit', forget), forget)
    return opening
  }

  const asked = async (request: Request): Promise<unknown> => {
    const own = (thread ??= opened())
    const asking = await own
    return put(asking, request, () => {
      if (thread === own) thread = null
      dying = asking.worker.terminate()
    })
  }

  return {
    ask: (request) => {
      const next = last.then(
        () => asked(request),
        () => asked(request),
      )
      last = next
      return next
    },
    close: async () => {
      const running = thread
      thread = null
      await (await running?.catch(() => null))?.worker.terminate()
    },
  }
}
