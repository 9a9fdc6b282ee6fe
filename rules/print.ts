import { quotient, written } from './fraction.ts'
import type { Ratio } from './ratio.ts'
import type { Score } from './score.ts'

const placed = (digits: string, places: number): string => {
  const text = digits.padStart(places + 1, '0')
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`
}

/** Half-up, of a points that are not negative, as a whole number of the last decimal. */
const roundedUp = (points: number, weight: number, places: number): string => {
  const twice = 2 * points * 10 ** places + weight
  // Exact as long as every integer on the way is; what is left is divided without remainder.
  if (Number.isSafeInteger(twice) && Number.isSafeInteger(2 * weight)) return String((twice - (twice % (2 * weight))) / (2 * weight))
  const [own, whole] = [BigInt(points) * 10n ** BigInt(places), BigInt(weight)]
  return String((2n * own + whole) / (2n * whole))
}

/** Digits with their sign; zero has none. */
const signed = (negative: boolean, digits: string, places: number): string =>
  `${negative && /[1-9]/.test(digits) ? '-' : ''}${placed(digits, places)}`

/** A whole number of the last decimal. */
const signedWhole = (digits: bigint, places: number): string => signed(digits < 0n, String(digits < 0n ? -digits : digits), places)

/** The one rounding of this product: half-up (half away from zero), `places` decimals, as a decimal string. Weight must be positive. */
export const print = ({ points, weight }: Score, places = 2): string =>
  signed(points < 0, roundedUp(Math.abs(points), weight, places), places)

/** The same rounding of a ratio. */
export const printRatio = ({ n, d }: Ratio, places = 2): string => {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(places)
  return signed(n < 0n, String((2n * scaled + d) / (2n * d)), places)
}

/** A ratio with `places` decimals, rounded up: what is shown is never below it. */
export const printUp = ({ n, d }: Ratio, places = 2): string => {
  const scaled = n * 10n ** BigInt(places)
  return signedWhole(scaled / d + (scaled % d > 0n ? 1n : 0n), places)
}

/** The exact ratio: all its decimals, at least two (`0.557`, `-0.30`), or a quotient in lowest terms (`7/3`) where decimals never end. */
export const exactRatio = ({ n, d }: Ratio): string => {
  let [places, rest] = [0, d]
  for (const prime of [2n, 5n]) {
    let times = 0
    for (; rest % prime === 0n; rest /= prime) times += 1
    places = Math.max(places, times)
  }
  return rest === 1n ? signedWhole(n * (10n ** BigInt(Math.max(2, places)) / d), Math.max(2, places)) : `${n}/${d}`
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
