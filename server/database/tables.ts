import type { ColumnType, Generated } from 'kysely'
import type { AgencyKind, CohortKind, Stage } from '../../schema/context.ts'
import type { GradeBasis } from '../../rules/model.ts'

/* The tables as the compiler knows them; camelCase begins at `open.ts`. */

/** Exact numbers travel as decimal strings in both directions. */
type Numeric = string

export interface AgencyTable {
  id: Generated<number>
  code: string
  name: string
  kind: AgencyKind
  province: string | null
  population: number | null
  source: string
}

export interface CycleTable {
  year: number
  instrument: string
  gradeBasis: GradeBasis
}

export interface AssessmentTable {
  id: Generated<number>
  agencyId: number
  year: number
  stage: Stage
  official: boolean
  /** The index that ranks: as printed, else as computed. */
  index: Numeric | null
  grade: string | null
  note: string | null
}

/** What was given for the leaves, in the instrument's order. */
export interface AnswerTable {
  assessmentId: number
  levels: (number | null)[]
  /** One letter for each leaf; see `states.ts`. */
  states: string
  inputHash: string
  source: string | null
}

/** What the rules of a digest make of an answer, by component in the instrument's order. */
export interface ScoreTable {
  assessmentId: number
  digest: string
  points: (number | null)[]
  /** Whether the points print as the published figure; null where one of the two is unknown. */
  agrees: (boolean | null)[]
}

/** What a report printed, by component in the instrument's order. */
export interface PublishedTable {
  assessmentId: number
  figures: ColumnType<(Numeric | null)[], (Numeric | null)[], (Numeric | null)[]>
  grade: string | null
  source: string
  note: string | null
}

/** A group of official results and its medians; kept, and made again with the results. */
export interface CohortTable {
  year: number
  cohort: CohortKind
  /** The kind or the province's code; empty for the nation. */
  key: string
  size: number
  medians: (Numeric | null)[]
  /** How many members' figures each median is of. */
  known: number[]
}

/** The place of an official result in one of its groups; kept, and made again with the results. */
export interface StandingTable {
  assessmentId: number
  cohort: CohortKind
  key: string
  rank: number
  size: number
  ties: number
  percentile: Numeric | null
}

/** Which figures under which rules have been loaded. */
export interface ImportTable {
  hash: string
  importedAt: Generated<Date>
}

export interface Tables {
  agency: AgencyTable
  cycle: CycleTable
  assessment: AssessmentTable
  answer: AnswerTable
  score: ScoreTable
  published: PublishedTable
  cohort: CohortTable
  standing: StandingTable
  import: ImportTable
}
