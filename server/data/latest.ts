/** A source of values that are pushed into it. Who reads slowly gets the latest only, so that nothing piles up. */
export interface Latest<Value> {
  readonly push: (value: Value) => void
  /** Lets a reader take what is waiting, then ends. */
  readonly end: () => void
  readonly source: AsyncIterableIterator<Value, undefined>
}

/** Unlike a generator, it can be returned from while a reader waits. `onEnd` is called once. */
export const latest = <Value>(onEnd: () => void): Latest<Value> => {
  let waiting: { readonly value: Value } | null = null
  let reader: ((result: IteratorResult<Value, undefined>) => void) | null = null
  let ended = false
  const give = (result: IteratorResult<Value, undefined>): boolean => {
    const there = reader
    reader = null
    there?.(result)
    return there !== null
  }
  const end = (): void => {
    if (ended) return
    ended = true
    give({ done: true, value: undefined })
    onEnd()
  }
  const next = (): Promise<IteratorResult<Value, undefined>> =>
    new Promise((resolve) => {
      const own = waiting
      waiting = null
      if (own) resolve({ done: false, value: own.value })
      else if (ended) resolve({ done: true, value: undefined })
      else reader = resolve
    })
  const source: AsyncIterableIterator<Value, undefined> = {
    next,
    return: async () => {
      end()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => source,
  }
  return {
    push: (value) => {
      if (!ended && !give({ done: false, value })) waiting = { value }
    },
    end,
    source,
  }
}
