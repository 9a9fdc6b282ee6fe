/* Words of the port that stand beneath its questions and its answers. */

export const agencyKinds = ['ministry', 'state_agency', 'province', 'regency', 'city', 'unit'] as const
/** What sort of body an agency is. */
export type AgencyKind = (typeof agencyKinds)[number]

export const stages = ['self', 'document', 'interview', 'visit', 'review', 'final', 'unknown'] as const
/** The step of the evaluation that a record comes from; `unknown` where its source does not say. */
export type Stage = (typeof stages)[number]

/** What is asked of one component in a group of results: of figures as printed, else as computed; exact, decimal strings. */
export interface Figures {
  /** How many results have a figure. */
  readonly known: number
  readonly mean: string | null
  /** Standard deviation of the sample; null below two. */
  readonly deviation: string | null
  readonly lowest: string | null
  /** Quartiles by straight lines between two figures, as `percentile_cont` has them. */
  readonly lower: string | null
  readonly median: string | null
  readonly upper: string | null
  readonly highest: string | null
  /** How many reached each level, ascending, only those that occur; empty above an indicator. */
  readonly levels: readonly { readonly level: number; readonly count: number }[]
}
