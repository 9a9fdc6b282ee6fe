import type { Answer, Scored } from '../rules/score.ts'
import type { AgencyKind, Stage } from './terms.ts'

/* The port's answers about bodies: agencies, their assessments, and what was made of these. */

export const cohortKinds = ['nation', 'kind', 'province'] as const
/** The groups that an official result is ranked in. */
export type CohortKind = (typeof cohortKinds)[number]

export interface Agency {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly kind: AgencyKind
  /** Code of the province that it lies in; its own code for a province; null for a national body. */
  readonly province: string | null
  /** Code of the agency that a unit belongs to; null for any other. */
  readonly parent: string | null
  readonly population: number | null
  readonly source: string
}

/** What a report printed for an assessment, component by component. */
export interface Published {
  /** Printed figures as decimal strings, by position of the component; null where nothing was printed. */
  readonly figures: readonly (string | null)[]
  /** Whether the computed score prints as the same figure, by position; null where one of the two is unknown. */
  readonly agrees: readonly (boolean | null)[]
  /** Code of the printed grade. */
  readonly grade: string | null
  readonly source: string
  readonly note: string | null
}

/** What is known of an assessment without its answers and scores. */
export interface AssessmentHead {
  readonly id: number
  readonly agencyId: number
  /** Whose it is; null where that was not read with it. */
  readonly agency: Agency | null
  readonly programme: string
  readonly year: number
  readonly stage: Stage
  /** Whether this is the ministry's result for the year, which is ranked; at most one for an agency and year. */
  readonly official: boolean
  /** Digest of the rules that scored it. */
  readonly digest: string
  /** The index that ranks: as printed, else as computed; decimal string, null where neither is known. */
  readonly index: string | null
  /** Code of the grade: as printed, else as computed under the cycle's basis. */
  readonly grade: string | null
  /** What changed since the official result before it under the same instrument; null where there is none. */
  readonly change: Change | null
  readonly note: string | null
}

/** From one official result to the next of the same agency under the same instrument. */
export interface Change {
  readonly previousId: number
  /** Change of the index that ranks; decimal string. */
  readonly index: string
  /** How many grades it rose; negative where it fell, null where a grade is missing. */
  readonly grades: number | null
}

/** An assessment with what was computed and printed of its components, and without what that was made of. */
export interface AssessmentFigures extends AssessmentHead {
  readonly scored: Pick<Scored, 'points'>
  readonly published: Pick<Published, 'figures'> | null
}

/** How much is read of an assessment: `AssessmentHead`, `AssessmentFigures`, or all of it. */
export type Extent = 'head' | 'figures' | 'whole'

export interface Assessment extends AssessmentFigures {
  /** SHA-256 of the answers that were scored. */
  readonly inputHash: string
  /** By position among the instrument's leaves. */
  readonly answers: readonly Answer[]
  /** What was computed then; points by position of the component. */
  readonly scored: Scored
  readonly published: Published | null
  /** Where the levels come from; null where no levels are known. */
  readonly source: string | null
}

/** An official result of an agency: of a year, or the latest. */
export interface ResultKey {
  readonly programme: string
  /** Null for the latest. */
  readonly year: number | null
}

/** Results that are asked of one agency, and how much of each. */
export interface ResultsAsked {
  readonly keys: readonly ResultKey[]
  readonly extent: Extent
}

/** One scoring of an assessment: the first, or a later one under other rules. */
export interface Scoring {
  readonly digest: string
  readonly scored: Scored
  /** Code of the grade as computed; null where no index can be. */
  readonly grade: string | null
  /** When, in ISO 8601. */
  readonly at: string
}

/** How many stored assessments gave an indicator each value, in steps of the scale. */
export interface Given {
  readonly given: number
  readonly count: number
}

/** The place of an official result in one of its groups, kept when results are loaded. */
export interface Standing {
  readonly assessmentId: number
  readonly cohort: CohortKind
  /** The agency kind or the province's code; null for the nation. */
  readonly key: string | null
  /** 1 is highest; equal indices share a rank and the next rank is skipped. */
  readonly rank: number
  readonly size: number
  /** How many in the group have the same index, itself included. */
  readonly ties: number
  /** Share of the others with a lower index, 0 to 100, one decimal; null in a group of one. */
  readonly percentile: string | null
}

/** A kept group of official results: a year's, of a kind, of a province, of both, or all. */
export interface CohortKey {
  readonly programme: string
  readonly year: number
  readonly kind: AgencyKind | null
  readonly province: string | null
  /** The rules whose order of components its figures stand in. */
  readonly digest: string
}
