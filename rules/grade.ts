import { fraction } from './fraction.ts'
import type { Fraction, Grade, GradeBasis, Instrument } from './model.ts'
import { printed, rounded } from './print.ts'
import type { Score } from './score.ts'

/** A neighbouring grade and how far away its cut is, as an exact pair; never negative. */
export interface Distance {
  readonly grade: Grade
  readonly by: Score
}

/** Which value of the index a year's cycle reads the grade off; exact where the instrument does not cover the year. */
export const basisIn = ({ cycles }: Instrument, year: number): GradeBasis =>
  cycles.find((cycle) => cycle.year === year)?.gradeBasis ?? 'exact'

/** The value of the index that a cycle reads the grade off: exact, or as printed with two decimals. */
export const graded = (index: Score, basis: GradeBasis): Score => (basis === 'rounded' ? rounded(index) : index)

/** The index that a year compares with the cuts: as its cycle reads it where it is computed, else as it was printed; null where neither is known. */
export const compared = (instrument: Instrument, year: number, index: Score | null, figure: string | null): Score | null =>
  index ? graded(index, basisIn(instrument, year)) : figure ? printed(figure) : null

const above = (score: Score, cut: Fraction): number => score.points * cut.d - cut.n * score.weight

/** The grade of an index under a cycle's basis: the highest whose lower cut it reaches; null where there are no grades. `grades` stand lowest first. */
export const grade = (grades: readonly Grade[], index: Score, basis: GradeBasis): Grade | null => {
  const read = graded(index, basis)
  return grades.findLast(({ from }, rank) => rank === 0 || above(read, fraction(from)) >= 0) ?? null
}

/**
 * How far a graded index is from its neighbours: `next` is what is missing to the cut of the grade above, `previous` what
 * it stands above its own cut, below which it falls to the grade beneath. Null at the ends of the scale.
 * A printed figure can lie on the far side of a cut that the exact index did not reach; the distance is then zero.
 */
export const distances = (
  grades: readonly Grade[],
  own: Grade,
  index: Score,
): { readonly next: Distance | null; readonly previous: Distance | null } => {
  const rank = grades.findIndex(({ code }) => code === own.code)
  const [higher, lower] = [grades[rank + 1], grades[rank - 1]]
  const apart = (neighbour: Grade, cut: Fraction, sign: 1 | -1): Distance => ({
    grade: neighbour,
    by: { points: Math.max(0, sign * above(index, cut)), weight: index.weight * cut.d },
  })
  return {
    next: higher ? apart(higher, fraction(higher.from), -1) : null,
    previous: lower ? apart(lower, fraction(own.from), 1) : null,
  }
}
