import type { Row, Rows } from './table.ts'

/** The same rows for several readers, read once: a chunk is read when all who are still there have asked for it. */
export const share = (rows: Rows, count: number): readonly Rows[] => {
  const source = rows[Symbol.asyncIterator]()
  type Result = IteratorResult<readonly Row[], unknown>
  let readers = count
  let asking = 0
  let gate = Promise.withResolvers<Result>()
  const pull = (): void => {
    if (asking === 0 || asking < readers) return
    const { resolve, reject } = gate
    gate = Promise.withResolvers<Result>()
    asking = 0
    source.next().then(resolve, reject)
  }
  const branch = async function* (): Rows {
    try {
      for (;;) {
        const { promise } = gate
        asking += 1
        pull()
        const { done, value } = await promise
        if (done) return
        yield value
      }
    } finally {
      // Who leaves early must not keep the others waiting.
      readers -= 1
      pull()
    }
  }
  return Array.from({ length: count }, branch)
}
