import type { Instrument } from '../rules/model.ts'
import type { Answer, Scored } from '../rules/score.ts'

/* The port: what the graph needs of a data layer, told without a database. `server/data` supplies it. */

export const agencyKinds = ['ministry', 'state_agency', 'province', 'regency', 'city', 'unit'] as const
/** What sort of body an agency is. */
export type AgencyKind = (typeof agencyKinds)[number]

export const stages = ['self', 'document', 'interview', 'visit', 'review', 'final', 'unknown'] as const
/** The step of the evaluation that a record comes from; `unknown` where its source does not say. */
export type Stage = (typeof stages)[number]

export const tiers = ['first_party', 'data', 'sandbox'] as const
/**
 * How far the rules of an instrument are trusted: this project's reviewed code; data from elsewhere, which runs nothing;
 * functions from elsewhere, which run behind a wall.
 */
export type Tier = (typeof tiers)[number]

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

export interface Assessment {
  readonly id: number
  readonly agencyId: number
  readonly programme: string
  readonly year: number
  readonly stage: Stage
  /** Whether this is the ministry's result for the year, which is ranked; at most one for an agency and year. */
  readonly official: boolean
  /** Digest of the rules that scored it. */
  readonly digest: string
  /** SHA-256 of the answers that were scored. */
  readonly inputHash: string
  /** By position among the instrument's leaves. */
  readonly answers: readonly Answer[]
  /** What was computed then; points by position of the component. */
  readonly scored: Scored
  readonly published: Published | null
  /** The index that ranks: as printed, else as computed; decimal string, null where neither is known. */
  readonly index: string | null
  /** Code of the grade: as printed, else as computed under the cycle's basis. */
  readonly grade: string | null
  /** Where the levels come from; null where no levels are known. */
  readonly source: string | null
  readonly note: string | null
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
  /** Medians of the group, by position of the component: of the figures shown (printed, else computed); null where none is known. */
  readonly medians: readonly (string | null)[]
  /** How many members' figures each median is of, by position of the component. */
  readonly known: readonly number[]
}

/** Which results a summary is about. */
export interface Cohort {
  readonly programme: string
  readonly year: number
  readonly kind?: AgencyKind | undefined
  readonly province?: string | undefined
}

/** The official results of a year at a glance. */
export interface Summary {
  /** How many agencies have an official result. */
  readonly count: number
  readonly median: string | null
  readonly lowest: string | null
  readonly highest: string | null
  /** Counts by grade code; only those that occur. */
  readonly grades: readonly { readonly grade: string; readonly count: number }[]
  /** Counts by tenth of the index: `from` ≤ index < `from` + 0.1, ascending; only those that occur. */
  readonly histogram: readonly { readonly from: string; readonly count: number }[]
}

export interface AgencyFilter {
  /** The cycle that grade, index and results are about. */
  readonly programme: string
  readonly year: number
  /** Part of the name or the code, whatever its case. */
  readonly search?: string | undefined
  readonly kinds?: readonly AgencyKind[] | undefined
  readonly province?: string | undefined
  readonly grades?: readonly string[] | undefined
  readonly indexAtLeast?: string | undefined
  readonly indexAtMost?: string | undefined
  /** Only agencies that have (true) or lack (false) an official result. */
  readonly assessed?: boolean | undefined
}

export type AgencyOrderField = 'index' | 'name' | 'population'

/** Agencies without the ordered value come last, whatever the direction; ties go by id. */
export interface AgencyOrder {
  readonly field: AgencyOrderField
  readonly descending: boolean
}

/** Where a page stands: the ordered value of an agency and its id. */
export interface Position {
  readonly value: string | null
  readonly id: number
}

export interface AgencyPageRequest {
  readonly filter: AgencyFilter
  readonly order: AgencyOrder
  readonly limit: number
  readonly after?: Position | undefined
  readonly before?: Position | undefined
  /** Take the last `limit` before the end rather than the first; rows still come in order. */
  readonly fromEnd: boolean
}

/** Up to `limit` agencies in order, each with its position. `more`: whether others follow in the direction read. */
export interface AgencyPage {
  readonly rows: readonly { readonly agency: Agency; readonly position: Position }[]
  readonly more: boolean
}

/** Everything that resolvers may ask for. Methods that take an id may be called once an object: calls of one tick are batched. */
export interface Data {
  readonly agencyByCode: (code: string) => Promise<Agency | null>
  readonly agencyById: (id: number) => Promise<Agency | null>
  readonly agencyPage: (request: AgencyPageRequest) => Promise<AgencyPage>
  readonly agencyCount: (filter: AgencyFilter) => Promise<number>
  /** All records of an agency, latest year first, official ones before others. */
  readonly assessmentsOf: (agencyId: number) => Promise<readonly Assessment[]>
  /** The official record of an agency in a year. */
  readonly officialOf: (agencyId: number, programme: string, year: number) => Promise<Assessment | null>
  /** The latest official record of an agency. */
  readonly latestOf: (agencyId: number, programme: string) => Promise<Assessment | null>
  readonly assessmentById: (id: number) => Promise<Assessment | null>
  /** Every scoring of an assessment, oldest first. */
  readonly scoringsOf: (assessmentId: number) => Promise<readonly Scoring[]>
  /** What official assessments under a digest gave one leaf, lowest first. */
  readonly givenOf: (digest: string, leaf: number) => Promise<readonly Given[]>
  /** Standings of an official result in its groups; empty for any other record. */
  readonly standingsOf: (assessmentId: number) => Promise<readonly Standing[]>
  readonly summary: (cohort: Cohort) => Promise<Summary>
  /** How many official results each year of a programme has, latest first. */
  readonly coverage: (programme: string) => Promise<readonly { readonly year: number; readonly count: number }[]>
}

/** An instrument as it is served: with the SHA-256 of its canonical form. */
export interface Edition {
  readonly instrument: Instrument
  readonly digest: string
  readonly tier: Tier
}

/** How an instrument's folder stands: what of it serves, and what is wrong with what was found last. */
export interface RuleStatus {
  /** Code of the instrument, or name of a folder that could not be read. */
  readonly instrument: string
  /** Digest that serves; null where none ever did. */
  readonly active: string | null
  /** Since when, in ISO 8601. */
  readonly since: string | null
  /** Digest that was found last, which waits to be activated; null where it is the active one or is not sound. */
  readonly waiting: string | null
  /** Why what was found last was not taken; empty where it was. */
  readonly problems: readonly string[]
}

/** The rules as one request sees them, from beginning to end. */
export interface Rules {
  /** The active editions, oldest first. */
  readonly editions: readonly Edition[]
  /** Any edition that ever scored or served here. */
  readonly byDigest: (digest: string) => Edition | null
  readonly status: readonly RuleStatus[]
}

/** What every resolver is given. */
export interface Context {
  readonly data: Data
  readonly rules: Rules
}
