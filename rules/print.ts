import { quotient, written } from './fraction.ts'
import type { Ratio } from './ratio.ts'
import type { Score } from './score.ts'

const integers = ({ points, weight }: Score): readonly [bigint, bigint] => [BigInt(points), BigInt(weight)]

const placed = (digits: bigint, places: number): string => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0')
  const sign = digits < 0n ? '-' : ''
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}

const halfUp = (n: bigint, d: bigint, places: number): string => {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(places)
  const rounded = (2n * scaled + d) / (2n * d)
  return placed(n < 0n ? -rounded : rounded, places)
}

/** The one rounding of this product: half-up (half away from zero), `places` decimals, as a decimal string. Weight must be positive. */
export const print = (score: Score, places = 2): string => halfUp(...integers(score), places)

/** The same rounding of a ratio. */
export const printRatio = ({ n, d }: Ratio, places = 2): string => halfUp(n, d, places)

/** A ratio with `places` decimals, rounded up: what is shown is never below it. */
export const printUp = ({ n, d }: Ratio, places = 2): string => {
  const scaled = n * 10n ** BigInt(places)
  return placed(scaled / d + (scaled % d > 0n ? 1n : 0n), places)
}

/** The exact ratio: all its decimals, at least two (`0.557`, `-0.30`), or a quotient in lowest terms (`7/3`) where decimals never end. */
export const exactRatio = ({ n, d }: Ratio): string => {
  let [places, rest] = [0, d]
  for (const prime of [2n, 5n]) {
    let times = 0
    for (; rest % prime === 0n; rest /= prime) times += 1
    places = Math.max(places, times)
  }
  return rest === 1n ? placed(n * (10n ** BigInt(Math.max(2, places)) / d), Math.max(2, places)) : `${n}/${d}`
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
