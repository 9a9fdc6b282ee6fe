import type { Instrument } from '../rules/model.ts'
import type { Answer, Scored } from '../rules/score.ts'
import type { Group, GroupRequest } from './grouping.ts'
import type { AgencyKind, Figures, Stage } from './terms.ts'
import type { AgencyKey, AgencyWhere, AssessmentKey, AssessmentWhere, ScoreKey, ScoreWhere } from './where.ts'

/* The port: what the graph needs of a data layer, told without a database. `server/data` supplies it. */

export { agencyKinds, stages } from './terms.ts'
export type { AgencyKind, Figures, Stage } from './terms.ts'

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

/** What is known of an assessment without its answers and scores. */
export interface AssessmentHead {
  readonly id: number
  readonly agencyId: number
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

export interface Assessment extends AssessmentHead {
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

export const peerKinds = ['nation', 'kind', 'province', 'kind_in_province', 'named', 'population', 'index'] as const
/** How the peers of a result are chosen: all of a group, those that are named, or the nearest by population or index. */
export type PeerKind = (typeof peerKinds)[number]

/** Whom an official result is compared with: official results of the same programme and year, itself included. */
export interface PeerGroup {
  readonly by: PeerKind
  /** Codes of the agencies that are named; empty for any other choice. */
  readonly agencies: readonly string[]
  /** How many of the nearest. */
  readonly size: number
  /** Code of the component whose figures are ranked. */
  readonly component: string
}

/** The place of a result among its peers. */
export interface Place {
  readonly assessmentId: number
  /** 1 is highest; equal figures share a rank. Null where its own figure is not known. */
  readonly rank: number | null
  /** How many have a figure. */
  readonly size: number
  readonly ties: number
  /** Percent of the others with a lower figure, one decimal; null where it has no rank or no others. */
  readonly percentile: string | null
  readonly median: string | null
  /** Ids of the peers, highest figure first, where they are named or nearest; else empty. */
  readonly agencyIds: readonly number[]
}

/** Where an index would stand in a group, were it the agency's official result of the year. */
export interface Prospect {
  readonly cohort: CohortKind
  /** The agency kind or the province's code; null for the nation. */
  readonly key: string | null
  readonly rank: number
  readonly size: number
  /** How many in the group would have the same index, itself included. */
  readonly ties: number
  /** The rank of the official result that it takes the place of; null where there is none. */
  readonly now: number | null
}

/** An official result with what its index is added up from; see `Assessment` for each. */
export interface Member {
  readonly agencyId: number
  readonly digest: string
  /** The index that ranks, as a decimal string. */
  readonly index: string
  readonly points: readonly (number | null)[]
  readonly figures: readonly (string | null)[]
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

/** Where a page stands: the values of a member that order it, those that break ties last; decimal strings, null where missing. */
export type Position = readonly (string | null)[]

export interface PageRequest<Where, Key> {
  readonly where: Where
  readonly order: readonly Key[]
  readonly limit: number
  readonly after?: Position | undefined
  readonly before?: Position | undefined
  /** Take the last `limit` before the end rather than the first; rows still come in order. */
  readonly fromEnd: boolean
}

/** Up to `limit` members in order, each with its position. `more`: whether others follow in the direction read. */
export interface Page<Row> {
  readonly rows: readonly { readonly row: Row; readonly position: Position }[]
  readonly more: boolean
}

/** The place of one component's score: an assessment and the component's position. */
export interface ScorePlace {
  readonly assessmentId: number
  readonly position: number
}

/** Everything that resolvers may ask for. Methods that take an id may be called once an object: calls of one tick are batched. */
export interface Data {
  readonly agencyByCode: (code: string) => Promise<Agency | null>
  readonly agencyById: (id: number) => Promise<Agency | null>
  readonly agencyPage: (request: PageRequest<AgencyWhere, AgencyKey>) => Promise<Page<Agency>>
  readonly agencyCount: (where: AgencyWhere) => Promise<number>
  /** `whole`: with answers and scores, which otherwise are read one by one when they are asked for. */
  readonly assessmentPage: (
    request: PageRequest<AssessmentWhere, AssessmentKey> & { readonly whole: boolean },
  ) => Promise<Page<AssessmentHead | Assessment>>
  readonly assessmentCount: (where: AssessmentWhere) => Promise<number>
  readonly scorePage: (request: PageRequest<ScoreWhere, ScoreKey>) => Promise<Page<ScorePlace>>
  readonly scoreCount: (where: ScoreWhere) => Promise<number>
  /** Scores in groups, over the whole filter. */
  readonly groups: (request: GroupRequest) => Promise<readonly Group[]>
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
  /** What is asked of a kept group, by position of the component; null where there is no such group. */
  readonly figuresOf: (cohort: CohortKey) => Promise<readonly Figures[] | null>
  /** Places of official results in groups of their year that are put together for the question. */
  readonly placesIn: (cohort: PeerGroup, assessmentId: number) => Promise<Place | null>
  readonly summary: (cohort: Cohort) => Promise<Summary>
  /** Where an index would stand in the groups of an agency among the official results of a year, widest first. */
  readonly prospectsOf: (agencyId: number, programme: string, year: number, index: string) => Promise<readonly Prospect[]>
  /** The official results of a group that have an index, by agency. */
  readonly membersOf: (cohort: Cohort) => Promise<readonly Member[]>
  /** How many official results each year of a programme has, latest first. */
  readonly coverage: (programme: string) => Promise<readonly { readonly year: number; readonly count: number }[]>
  /** Names the state of everything that can be read: another name exactly when something that is shown has changed. */
  readonly version: () => Promise<string>
  /**
   * The record of an assessment each time that it, or a scoring of it, has changed; who is slow gets the latest only.
   * It listens until `return`, and ends when the server stops. Throws the refusal TOO_MANY when too many listen.
   */
  readonly assessmentChanges: (id: number) => Promise<AsyncIterable<Assessment>>
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

/** What rules make of answers that are not stored. */
export interface Trial {
  readonly scored: Scored
  /** SHA-256 of the answers. */
  readonly inputHash: string
}

/** What every resolver is given. */
export interface Context {
  readonly data: Data
  readonly rules: Rules
  /** Scores answers under any edition, values that only old records contain included. Rejects with a RangeError that says why it cannot. */
  readonly score: (edition: Edition, answers: readonly Answer[]) => Promise<Trial>
}
