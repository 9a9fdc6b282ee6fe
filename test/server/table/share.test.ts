import { describe, expect, test } from 'vitest'
import { share } from '../../../server/table/share.ts'
import type { Row } from '../../../server/table/table.ts'

describe('shared rows', () => {
  const source = (count: number, fails = Infinity) => {
    let read = 0
    const rows = async function* (): AsyncGenerator<readonly Row[]> {
      for (; read < count;) {
        read += 1
        if (read === fails) throw new Error('no more')
        yield [[read]]
      }
    }
    return { rows: rows(), read: () => read }
  }
  const all = async (rows: AsyncIterable<readonly Row[]>): Promise<readonly unknown[]> => {
    const found: unknown[] = []
    for await (const chunk of rows) found.push(...chunk.flat())
    return found
  }

  test('reach every reader whole, and are read once', async () => {
    const { rows, read } = source(5)
    expect(await Promise.all(share(rows, 3).map(all))).toEqual([1, 2, 3].map(() => [1, 2, 3, 4, 5]))
    expect(read()).toBe(5)
  })

  test('wait for the slowest', async () => {
    const { rows, read } = source(100)
    const [one, two] = share(rows, 2)
    const fast = one && all(one)
    await new Promise((done) => setTimeout(done, 20))
    expect(read()).toBe(0)
    expect(await Promise.all([fast, two && all(two)])).toEqual([
      expect.objectContaining({ length: 100 }),
      expect.objectContaining({ length: 100 }),
    ])
  })

  test('go on without a reader who leaves', async () => {
    const { rows } = source(5)
    const [one, two] = share(rows, 2)
    const whole = one && all(one)
    for await (const _ of two ?? []) break
    expect(await whole).toEqual([1, 2, 3, 4, 5])
  })

  test('fail for every reader', async () => {
    const { rows } = source(5, 3)
    const ends = await Promise.allSettled(share(rows, 3).map(all))
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  })
})
