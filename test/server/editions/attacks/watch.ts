import type { Request } from '../../../../server/editions/wall/messages.ts'
import { createWall, type Wall } from '../../../../server/editions/wall/wall.ts'

/* How long what is behind the wall takes, and whether this side waits for it. */

interface Asked {
  readonly request: Request
  /** Milliseconds: as the clock has them, or as all other threads have computed where the machine is busy with something else. */
  readonly took: number
}

const computed = (): { readonly own: number; readonly others: number } => {
  const [all, own] = [process.cpuUsage(), process.threadCpuUsage()]
  return { own: (own.user + own.system) / 1000, others: (all.user + all.system - own.user - own.system) / 1000 }
}

/** A wall that keeps what it was asked, and how long each answer took. */
export const watchedWall = (): Wall & { readonly asked: () => readonly Asked[] } => {
  const wall = createWall()
  let sofar: Asked[] = []
  return {
    ...wall,
    ask: async (request) => {
      const [began, before] = [performance.now(), computed()]
      try {
        return await wall.ask(request)
      } finally {
        sofar.push({ request, took: Math.min(performance.now() - began, computed().others - before.others) })
      }
    },
    asked: () => {
      const all = sofar
      sofar = []
      return all
    },
  }
}

/** The longest that this thread computed without looking up, in milliseconds, while something else went on. */
export const longestStretch = async <Value>(work: () => Promise<Value>): Promise<{ readonly value: Value; readonly longest: number }> => {
  let longest = 0
  let last = computed().own
  const look = (): void => {
    const now = computed().own
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 2)
  try {
    const value = await work()
    look()
    return { value, longest }
  } finally {
    clearInterval(timer)
  }
}
