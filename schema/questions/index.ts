import type { Question } from './define.ts'
import cheapestPlan from './cheapest-plan.ts'
import citiesOfAProvince from './cities-of-a-province.ts'
import cliffWatch from './cliff-watch.ts'
import distributionOfAYear from './distribution-of-a-year.ts'
import fellAGrade from './fell-a-grade.ts'
import groups from './groups.ts'
import howSureIsARank from './how-sure-is-a-rank.ts'
import overClaim from './over-claim.ts'
import overTheYears from './over-the-years.ts'
import sideBySide from './side-by-side.ts'
import strongServicesWeakGovernance from './strong-services-weak-governance.ts'
import weakestComponents from './weakest-components.ts'
import whatChanged from './what-changed.ts'
import whatIf from './what-if.ts'
import whyAScore from './why-a-score.ts'

/** Every documented question, in the order in which a reader meets them. */
export const questions: readonly Question[] = [
  citiesOfAProvince,
  distributionOfAYear,
  groups,
  strongServicesWeakGovernance,
  fellAGrade,
  cliffWatch,
  weakestComponents,
  overTheYears,
  sideBySide,
  overClaim,
  whatChanged,
  whatIf,
  cheapestPlan,
  howSureIsARank,
  whyAScore,
]
