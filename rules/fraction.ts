import type { Fraction, Printed } from './model.ts'

/** Greatest common divisor of two non-negative integers, not both zero. */
export const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

/** Least common multiple of two positive integers. */
export const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b

/** The quotient in lowest terms; `d` must be positive. Throws a RangeError beyond exact integers. */
export const quotient = (n: number, d: number): Fraction => {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) throw new RangeError(`${n}/${d} is beyond exact integers`)
  const divisor = gcd(Math.abs(n), d)
  return { n: n / divisor, d: d / divisor }
}

/** Reads a number as the regulation prints it, exactly: `'2.75'` is 11/4, `'10/3'` is 10/3. Throws a RangeError on anything else. */
export const fraction = (printed: Printed): Fraction => {
  const divided = /^(\d+)\/([1-9]\d*)$/.exec(printed)
  if (divided) return quotient(Number(divided[1]), Number(divided[2]))
  const decimal = /^(\d+)(?:\.(\d+))?$/.exec(printed)
  if (!decimal) throw new RangeError(`"${printed}" is not an exact number: write it as "2.75" or "10/3"`)
  const [, whole = '', decimals = ''] = decimal
  return quotient(Number(whole + decimals), 10 ** decimals.length)
}

/** The sum, exactly. */
export const plus = (a: Fraction, b: Fraction): Fraction => quotient(a.n * b.d + b.n * a.d, a.d * b.d)

/** The difference, exactly. */
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d })

/** The product with an integer, exactly. */
export const times = (a: Fraction, factor: number): Fraction => quotient(a.n * factor, a.d)

/** The product, exactly. */
export const product = (a: Fraction, b: Fraction): Fraction => quotient(a.n * b.n, a.d * b.d)

/** The quotient by a positive fraction, exactly. */
export const over = (a: Fraction, b: Fraction): Fraction => product(a, { n: b.d, d: b.n })

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Fraction, b: Fraction): number => a.n * b.d - b.n * a.d

/** Whether a text is a number as `fraction` reads it. */
export const isPrinted = (text: string): text is Printed => /^\d+(\.\d+|\/[1-9]\d*)?$/.test(text)

/** The fraction as a reader writes it: `2.75`, `-0.5`, or `10/3` where no decimal is exact. */
export const written = ({ n, d }: Fraction): string => {
  if (n < 0) return `-${written({ n: -n, d })}`
  let places = 0
  while (places < 16 && 10 ** places % d !== 0) places++
  if (places === 16) return `${n}/${d}`
  const digits = String((n * 10 ** places) / d).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** The fraction as data that `fraction` reads back; it must not be negative. */
export const toPrinted = (value: Fraction): Printed => {
  const text = written(value)
  if (!isPrinted(text)) throw new RangeError(`${text} is not a number that rules write`)
  return text
}
