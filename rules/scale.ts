import { compare, fraction, over, product } from './fraction.ts'
import type { Fraction, Scale } from './model.ts'

/* Where a value lies on an instrument's scale. */

/** The level that a value has reached: the highest whose lowest value it is not below. */
export const levelOf = ({ floors, min }: Scale, value: Fraction): number =>
  min +
  Math.max(
    0,
    floors.findLastIndex((floor) => compare(value, fraction(floor)) >= 0),
  )

/** Every level of the scale, lowest first. */
export const levelsOf = ({ floors, min }: Scale): readonly number[] => floors.map((_, at) => min + at)

/** A count of steps as a value: 126 steps of 0.01 are 1.26. */
export const fromSteps = ({ step }: Scale, steps: number): Fraction => product({ n: steps, d: 1 }, fraction(step))

/** A value as a count of steps; null where it falls between two. */
export const toSteps = ({ step }: Scale, value: Fraction): number | null => {
  const { n, d } = over(value, fraction(step))
  return d === 1 ? n : null
}
