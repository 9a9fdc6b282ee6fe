/** What was used last, by its text. */
export interface Cache<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
}

/**
 * Keeps what was used last, as long as it weighs no more than `most` together: by the characters of its text, unless another
 * weight is told. What is kept of a document weighs about a hundred times its text, so documents are weighed, not counted.
 */
export const cacheOf = <Value>(most: number, weigh: (key: string, value: Value) => number = ({ length }) => length): Cache<Value> => {
  const kept = new Map<string, Value>()
  let weight = 0
  const drop = (key: string): void => {
    const value = kept.get(key)
    if (value === undefined) return
    kept.delete(key)
    weight -= weigh(key, value)
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
      weight += weigh(key, value)
      for (const oldest of kept.keys()) {
        if (weight <= most) break
        drop(oldest)
      }
    },
  }
}
