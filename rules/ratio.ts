import type { Fraction } from './model.ts'

/* Exact quotients without a bound: what is added up across instruments outgrows safe integers. */

/** An exact quotient of two integers of any size, `d` positive, in lowest terms. */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b))

/** The quotient in lowest terms; `d` must not be zero. */
export const ratio = (n: bigint, d: bigint = 1n): Ratio => {
  if (d === 0n) throw new RangeError(`${n}/0 is no number`)
  const common = divisor(n < 0n ? -n : n, d < 0n ? -d : d)
  const by = d < 0n ? -common : common
  return { n: n / by, d: d / by }
}

/** Nothing. */
export const zero: Ratio = { n: 0n, d: 1n }

/** Points over weight, or any fraction of safe integers, as a ratio. */
export const ratioOf = (n: number, d: number = 1): Ratio => ratio(BigInt(n), BigInt(d))

/** A fraction as a ratio. */
export const wide = ({ n, d }: Fraction): Ratio => ratioOf(n, d)

/** The sum, exactly. */
export const add = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d + b.n * a.d, a.d * b.d)

/** The difference, exactly. */
export const less = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d - b.n * a.d, a.d * b.d)

/** The product, exactly. */
export const by = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.n, a.d * b.d)

/** All of them together, exactly. */
export const sumOf = (all: readonly Ratio[]): Ratio => all.reduce(add, zero)

/** The same without its sign. */
export const size = ({ n, d }: Ratio): Ratio => ({ n: n < 0n ? -n : n, d })

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export const order = (a: Ratio, b: Ratio): -1 | 0 | 1 => {
  const apart = a.n * b.d - b.n * a.d
  return apart < 0n ? -1 : apart > 0n ? 1 : 0
}

/** Reads a decimal as an asker or the regulation writes it, exactly: `"-0.5"`, `"2.75"`, `"10/3"`. Throws a RangeError on anything else. */
export const ratioIn = (text: string): Ratio => {
  const match = /^(-?)(\d+)(?:\.(\d+)|\/([1-9]\d*))?$/.exec(text)
  if (!match) throw new RangeError(`"${text}" is not an exact number: write it as "2.75" or "10/3"`)
  const [, sign = '', whole = '', decimals = '', under] = match
  const n = BigInt(whole + decimals)
  return ratio(sign ? -n : n, under ? BigInt(under) : 10n ** BigInt(decimals.length))
}
