import type { Instrument } from '../rules/model.ts'
import type { Answer, Scored } from '../rules/score.ts'
import type { Cohort, Member, PeerGroup, Place, Prospect, Summary } from './cohorts.ts'
import type { Group, GroupRequest } from './grouping.ts'
import type { Page, PageRequest, ScorePlace } from './paging.ts'
import type {
  Agency,
  Assessment,
  AssessmentFigures,
  AssessmentHead,
  CohortKey,
  Extent,
  Given,
  ResultsAsked,
  Scoring,
  Standing,
} from './records.ts'
import type { Figures } from './terms.ts'
import type { AgencyKey, AgencyWhere, AssessmentKey, AssessmentWhere, ScoreKey, ScoreWhere } from './where.ts'

/* The port: what the graph needs of a data layer, told without a database. `server/data` supplies it. */

export { peerKinds } from './cohorts.ts'
export type * from './cohorts.ts'
export type * from './paging.ts'
export { cohortKinds } from './records.ts'
export type * from './records.ts'
export { agencyKinds, stages } from './terms.ts'
export type * from './terms.ts'

export const tiers = ['first_party', 'data', 'sandbox'] as const
/**
 * How far the rules of an instrument are trusted: this project's reviewed code; data from elsewhere, which runs nothing;
 * functions from elsewhere, which run behind a wall.
 */
export type Tier = (typeof tiers)[number]

/** Everything that resolvers may ask for. Methods that take an id may be called once an object: calls of one tick are batched. */
export interface Data {
  /** The results that will be asked of it next are read with it. */
  readonly agencyByCode: (code: string, results?: ResultsAsked | null) => Promise<Agency | null>
  readonly agencyById: (id: number) => Promise<Agency | null>
  readonly agencyPage: (request: PageRequest<AgencyWhere, AgencyKey>) => Promise<Page<Agency>>
  readonly agencyCount: (where: AgencyWhere) => Promise<number>
  /** With their agencies. What lies beyond the extent is read whole, when it is asked for. */
  readonly assessmentPage: (
    request: PageRequest<AssessmentWhere, AssessmentKey> & { readonly extent: Extent },
  ) => Promise<Page<AssessmentHead | AssessmentFigures | Assessment>>
  readonly assessmentCount: (where: AssessmentWhere) => Promise<number>
  readonly scorePage: (request: PageRequest<ScoreWhere, ScoreKey>) => Promise<Page<ScorePlace>>
  readonly scoreCount: (where: ScoreWhere) => Promise<number>
  /** Scores in groups, over the whole filter. */
  readonly groups: (request: GroupRequest) => Promise<readonly Group[]>
  /** All records of an agency, latest year first, official ones before others. */
  readonly assessmentsOf: (agencyId: number) => Promise<readonly Assessment[]>
  /** The official record of an agency in a year: as much as was read with the agency, else all of it. */
  readonly officialOf: (agencyId: number, programme: string, year: number) => Promise<AssessmentFigures | Assessment | null>
  /** The latest official record of an agency; as much of it. */
  readonly latestOf: (agencyId: number, programme: string) => Promise<AssessmentFigures | Assessment | null>
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
