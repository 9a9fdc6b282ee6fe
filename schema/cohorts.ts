import type { AgencyKind } from './terms.ts'
import type { CohortKind } from './records.ts'

/* The port's answers about groups: peers, places among them, and a year at a glance. */

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
