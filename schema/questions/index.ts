import type { Question } from './define.ts'
import citiesOfAProvince from './cities-of-a-province.ts'
import distributionOfAYear from './distribution-of-a-year.ts'
import overTheYears from './over-the-years.ts'
import sideBySide from './side-by-side.ts'
import whyAScore from './why-a-score.ts'

/** Every documented question, in the order in which a reader meets them. */
export const questions: readonly Question[] = [citiesOfAProvince, distributionOfAYear, overTheYears, sideBySide, whyAScore]
