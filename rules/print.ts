import { quotient, written } from './fraction.ts'
import type { Score } from './score.ts'

const integers = ({ points, weight }: Score): readonly [bigint, bigint] => [BigInt(points), BigInt(weight)]

const placed = (digits: bigint, places: number): string => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0')
  const sign = digits < 0n ? '-' : ''
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}

/** The one rounding of this product: half-up (half away from zero), `places` decimals, as a decimal string. Weight must be positive. */
export const print = (score: Score, places = 2): string => {
  const [points, weight] = integers(score)
  const scaled = (points < 0n ? -points : points) * 10n ** BigInt(places)
  const rounded = (2n * scaled + weight) / (2n * weight)
  return placed(points < 0n ? -rounded : rounded, places)
}

/** The score that `print` shows, as a pair again: what a cycle with a rounded basis grades. */
export const rounded = (score: Score): Score => printed(print(score))

/** Reads a printed decimal back as a pair, exactly: `3.82` is 382 over 100. Throws a RangeError on anything else. */
export const printed = (decimal: string): Score => {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(decimal)
  if (!match) throw new RangeError(`"${decimal}" is not a printed decimal such as "3.82"`)
  const [, whole = '', decimals = ''] = match
  return { points: Number(whole + decimals), weight: 10 ** decimals.length }
}

/** Whether the score has a last decimal: 3.1925 has, 7/3 has not. */
export const terminates = ({ points, weight }: Score): boolean => !exact({ points, weight }).includes('/')

/** The exact score: all its decimals, at least two (`3.1925`, `3.00`), or a quotient in lowest terms (`7/3`) where decimals never end. */
export const exact = (score: Score): string => {
  const text = written(quotient(score.points, score.weight))
  if (text.includes('/')) return text
  return /\.\d\d/.test(text) ? text : print(score)
}
