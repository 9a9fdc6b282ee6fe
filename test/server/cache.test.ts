import { expect, test } from 'vitest'
import { cacheOf } from '../../server/cache.ts'

const filled = (most: number, keys: readonly string[]) => {
  const cache = cacheOf<number>(most)
  keys.forEach((key, at) => cache.set(key, at))
  return cache
}

test.each<[string, number, readonly string[], readonly string[]]>([
  ['all that fits', 6, ['aa', 'bb', 'cc'], ['aa', 'bb', 'cc']],
  ['what was used last where not all fits', 5, ['aa', 'bb', 'cc'], ['bb', 'cc']],
  ['nothing that is too large alone', 5, ['aa', 'bbbbbb'], []],
  ['what is set again once', 6, ['aa', 'bb', 'aa', 'aa', 'cc'], ['aa', 'bb', 'cc']],
])('a cache keeps %s', (_, most, keys, kept) => {
  const cache = filled(most, keys)
  expect([...new Set(keys)].filter((key) => cache.get(key) !== undefined)).toEqual(kept)
})

test('what is got is used', () => {
  const cache = filled(4, ['aa', 'bb'])
  cache.get('aa')
  cache.set('cc', 2)
  expect(['aa', 'bb', 'cc'].map((key) => cache.get(key))).toEqual([0, undefined, 2])
})
