import { compare, fraction, over, product } from './fraction.ts'
import type { Fraction, Scale } from './model.ts'

/* Where a value lies on an instrument's scale. */

const numbers = new WeakMap<Scale, { readonly floors: readonly Fraction[]; readonly step: Fraction }>()

/** A scale's numbers, read once. */
const numbersOf = (scale: Scale) => {
  const known = numbers.get(scale)
  if (known) return known
  const made = { floors: scale.floors.map(fraction), step: fraction(scale.step) }
  numbers.set(scale, made)
  return made
}

/** The level that a value has reached: the highest whose lowest value it is not below. */
export const levelOf = (scale: Scale, value: Fraction): number =>
  scale.min +
  Math.max(
    0,
    numbersOf(scale).floors.findLastIndex((floor) => compare(value, floor) >= 0),
  )

/** Every level of the scale, lowest first. */
export const levelsOf = ({ floors, min }: Scale): readonly number[] => floors.map((_, at) => min + at)

/** A count of steps as a value: 126 steps of 0.01 are 1.26. */
export const fromSteps = (scale: Scale, steps: number): Fraction => product({ n: steps, d: 1 }, numbersOf(scale).step)

/** A value as a count of steps; null where it falls between two. */
export const toSteps = (scale: Scale, value: Fraction): number | null => {
  const { n, d } = over(value, numbersOf(scale).step)
  return d === 1 ? n : null
}
