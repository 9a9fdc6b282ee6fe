/** What was used last, by its text. */
export interface Cache<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
}

/** Keeps what was used last, as long as its texts together have no more than `most` characters: what is kept weighs as its text does. */
export const cacheOf = <Value>(most: number): Cache<Value> => {
  const kept = new Map<string, Value>()
  let weight = 0
  const drop = (key: string): void => {
    if (kept.delete(key)) weight -= key.length
  }
  return {
    get: (key) => {
      const value = kept.get(key)
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    set: (key, value) => {
      drop(key)
      kept.set(key, value)
      weight += key.length
      for (const oldest of kept.keys()) {
        if (weight <= most) break
        drop(oldest)
      }
    },
  }
}
