/** The colour of a grade or of its band, by its rank among the instrument's grades; 1 is lowest. */
export const gradeColour = (rank: number): string => `var(--grade-${Math.min(5, Math.max(1, rank))})`

/** Ink that can be read on that colour. */
export const onGrade = (rank: number): string => `var(--on-grade-${Math.min(5, Math.max(1, rank))})`
