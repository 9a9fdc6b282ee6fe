import DataLoader from 'dataloader'

/* The only file that knows DataLoader: what is asked one by one in a tick is read in one statement. */

/** At most one row for each key. */
export const batchOne = <Key, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): ((key: Key) => Promise<Row | null>) => {
  const loader = new DataLoader<Key, Row | null>(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]))
    return keys.map((key) => rows.get(key) ?? null)
  })
  return (key) => loader.load(key)
}

/** A value for each key, in the order of the keys. */
export const batchEach = <Key, Value>(read: (keys: readonly Key[]) => Promise<readonly Value[]>): ((key: Key) => Promise<Value>) => {
  const loader = new DataLoader<Key, Value>(read)
  return (key) => loader.load(key)
}

/** Any number of rows for each key, in the order they were read. */
export const batchMany = <Key, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): ((key: Key) => Promise<readonly Row[]>) => {
  const loader = new DataLoader<Key, readonly Row[]>(async (keys) => {
    const rows = Map.groupBy(await read(keys), keyOf)
    return keys.map((key) => rows.get(key) ?? [])
  })
  return (key) => loader.load(key)
}

/** One batch for each value that all keys of a batch must share, such as a year. */
export const shared = <Value, Batch>(make: (value: Value) => Batch): ((value: Value) => Batch) => {
  const made = new Map<Value, Batch>()
  return (value) => {
    const known = made.get(value)
    if (known) return known
    const batch = make(value)
    made.set(value, batch)
    return batch
  }
}

/** Asked once, however often. */
export const once = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let answer: Promise<Value> | null = null
  return () => (answer ??= read())
}

/** Asked once for each question, however often it comes. */
export const remembered = <Question, Value>(read: (question: Question) => Promise<Value>): ((question: Question) => Promise<Value>) => {
  const answers = new Map<string, Promise<Value>>()
  return (question) => {
    const key = JSON.stringify(question)
    const answer = answers.get(key) ?? read(question)
    answers.set(key, answer)
    return answer
  }
}
