/** A grade as a chart needs it. */
interface Band {
  readonly rank: number
  /** Its cut, as a decimal. */
  readonly from: string
}

/** Rank of the band between cuts that a figure lies in, for its colour; no grade is awarded by it. */
export const bandOf = (grades: readonly Band[], figure: string): number =>
  grades.findLast(({ from }) => Number(from) <= Number(figure))?.rank ?? 1

/** The colour of a grade or of its band, by its rank among the instrument's grades; 1 is lowest. */
export const gradeColour = (rank: number): string => `var(--grade-${Math.min(5, Math.max(1, rank))})`

/** Ink that can be read on that colour. */
export const onGrade = (rank: number): string => `var(--on-grade-${Math.min(5, Math.max(1, rank))})`

/** Both, as the style of an element. */
export const inGrade = (rank: number): string => `background:${gradeColour(rank)};color:${onGrade(rank)}`
