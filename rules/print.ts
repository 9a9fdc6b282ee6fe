import { quotient, written } from './fraction.ts'
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

/** The one rounding of this product: half-up (half away from zero), `places` decimals, as a decimal string. Weight must be positive. */
export const print = ({ points, weight }: Score, places = 2): string => {
  const digits = roundedUp(Math.abs(points), weight, places)
  return `${points < 0 && /[1-9]/.test(digits) ? '-' : ''}${placed(digits, places)}`
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
