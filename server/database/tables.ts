import type { ColumnType, Generated } from 'kysely'
import type { ComponentKind, GradeBasis } from '../../rules/model.ts'
import type { Scored } from '../../rules/score.ts'
import type { AgencyKind, CohortKind, Stage, Tier } from '../../schema/context.ts'

/* The tables as the compiler knows them; camelCase begins at `open.ts`. */

/** Exact numbers travel as decimal strings in both directions. */
type Numeric = string

export interface AgencyTable {
  id: Generated<number>
  code: string
  name: string
  kind: AgencyKind
  province: string | null
  /** Code of the agency that a unit belongs to. */
  parent: string | null
  population: number | null
  source: string
}

/** Every version of an instrument that scored or served here, as its canonical text: explanations outlive changes. */
export interface RuleTable {
  digest: string
  instrument: string
  programme: string
  tier: Tier
  canonical: string
  addedAt: Generated<Date>
}

/** Which version of an instrument scores now. */
export interface ActiveRuleTable {
  instrument: string
  digest: string
  since: Generated<Date>
}

/** A year's exercise of a programme, under the active version of its instrument. */
export interface CycleTable {
  programme: string
  year: number
  instrument: string
  gradeBasis: GradeBasis
}

/** The assessments that a source has published: a view of `record`, which has the others too. */
export interface AssessmentTable {
  id: Generated<number>
  agencyId: number
  programme: string
  year: number
  stage: Stage
  official: boolean
  /** The rules that scored it; rescoring adds a score and leaves this. */
  digest: string
  /** The index that ranks: as printed, else as computed. */
  index: Numeric | null
  grade: string | null
  /** The place of the grade among the edition's; 1 is lowest. */
  gradeRank: number | null
  /** What is missing to the next grade, and what stands above its own cut, of the index as the cycle grades it. */
  toNext: Numeric | null
  toPrevious: Numeric | null
  /** The official result before it under the same instrument, and what changed since; kept with the results. */
  previousId: number | null
  indexChange: Numeric | null
  gradeChange: number | null
  note: string | null
}

/** Every assessment, published or not. */
export interface RecordTable extends AssessmentTable {
  /** Whether a source has published it; what has not been is not in `assessment`, and so in no list, count or group. */
  open: Generated<boolean>
}

/** A node of a version of the rules, so that SQL can speak of it by its code. */
export interface ComponentTable {
  digest: string
  position: number
  code: string
  kind: ComponentKind
  weight: number
  /** Position of the last component beneath it: what lies between is beneath it too. */
  last: number
  firstLeaf: number
  /** How many leaves lie beneath; 1 for a leaf. */
  leaves: number
  /** For a leaf: its lowest level, and the lowest value of each level. */
  lowestLevel: number | null
  floors: (Numeric | null)[] | null
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
  /** Messages of ratings of their own; null where there are none. */
  said: ColumnType<Scored['said'] | null, string | null, string | null>
  grade: string | null
  scoredAt: Generated<Date>
}

/** What a report printed, by component in the instrument's order. */
export interface PublishedTable {
  assessmentId: number
  figures: ColumnType<(Numeric | null)[], (Numeric | null)[], (Numeric | null)[]>
  grade: string | null
  source: string
  note: string | null
}

/** What is asked of one component in a group of official results: exact, of figures as printed, else as computed. */
export interface KeptFigures {
  readonly known: number
  readonly mean: Numeric | null
  readonly deviation: Numeric | null
  readonly lowest: Numeric | null
  readonly lower: Numeric | null
  readonly median: Numeric | null
  readonly upper: Numeric | null
  readonly highest: Numeric | null
  /** Counts by level, for a leaf. */
  readonly levels: readonly { readonly level: number; readonly count: number }[]
}

/** A group of official results and what is asked of it; kept, and made again with the results. */
export interface CohortTable {
  programme: string
  year: number
  /** Empty for every kind. */
  kind: string
  /** Code of the province; empty for every one, `none` for national bodies. */
  province: string
  /** The rules whose order of components the figures stand in. */
  digest: string
  size: number
  components: readonly KeptFigures[]
  grades: readonly { readonly grade: string; readonly count: number }[]
  histogram: readonly { readonly from: Numeric; readonly count: number }[]
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

/** Raised by whatever changes what is shown; the version is the sum over all stripes. */
export interface DataVersionTable {
  stripe: number
  version: string
}

export interface Tables {
  agency: AgencyTable
  rule: RuleTable
  activeRule: ActiveRuleTable
  cycle: CycleTable
  assessment: AssessmentTable
  component: ComponentTable
  answer: AnswerTable
  score: ScoreTable
  published: PublishedTable
  record: RecordTable
  cohort: CohortTable
  standing: StandingTable
  import: ImportTable
  dataVersion: DataVersionTable
}
