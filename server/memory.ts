/** A memory that weighs what it holds and lets go of what was asked for least lately. */
export interface Memory<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
}

/**
 * Remembers values by text, up to so many characters of keys in all. What is kept of a document weighs about a hundred
 * times its text, so documents are weighed rather than counted.
 */
export const createMemory = <Value>(characters: number): Memory<Value> => {
  const held = new Map<string, Value>()
  let weight = 0
  const drop = (key: string): void => {
    if (held.delete(key)) weight -= key.length
  }
  return {
    get: (key) => {
      const value = held.get(key)
      if (value === undefined) return undefined
      // Last in the map is asked for last.
      held.delete(key)
      held.set(key, value)
      return value
    },
    set: (key, value) => {
      drop(key)
      held.set(key, value)
      weight += key.length
      for (const oldest of held.keys()) {
        if (weight <= characters) return
        drop(oldest)
      }
    },
  }
}
