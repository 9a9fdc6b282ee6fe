import type { ComponentKind } from '../rules/model.ts'
import type { AgencyKind, Figures, Stage } from './terms.ts'
import type { NumberMatch, OrderKey, ScoreWhere } from './where.ts'

/* The port's questions about groups of scores. */

export const groupKeys = ['programme', 'year', 'kind', 'province', 'stage', 'instrument', 'grade', 'component'] as const
/** What scores are put together by. */
export type GroupKey = (typeof groupKeys)[number]

export const measures = ['count', 'known', 'mean', 'deviation', 'lowest', 'lower', 'median', 'upper', 'highest'] as const
/** What is measured of a group, and orders and filters groups. */
export type Measure = (typeof measures)[number]

export interface GroupRequest {
  /** Which scores. */
  readonly where: ScoreWhere
  readonly by: readonly GroupKey[]
  readonly having: Readonly<Partial<Record<Measure, NumberMatch<string>>>>
  /** By measures, else by the keys in their order. */
  readonly order: readonly OrderKey<Measure | GroupKey>[]
  readonly limit: number
  /** Width of a bin of the histogram; null where none is asked for. */
  readonly bin: string | null
  /** Whether grades are counted. */
  readonly grades: boolean
  /** Whether levels are counted. */
  readonly levels: boolean
}

/** Scores that share the keys; a key that was not asked for is left out, one that is missing is null. */
export interface Group extends Figures {
  readonly keys: {
    readonly programme?: string
    readonly year?: number
    readonly kind?: AgencyKind
    /** Code of the province; null for national bodies. */
    readonly province?: string | null
    readonly stage?: Stage
    /** Code of the instrument. */
    readonly instrument?: string
    readonly grade?: string | null
    /** Of the component: codes of the instrument and of the component, and its kind. */
    readonly component?: { readonly digest: string; readonly code: string; readonly kind: ComponentKind }
  }
  /** How many scores there are, with a figure or without. */
  readonly count: number
  readonly grades: readonly { readonly grade: string; readonly count: number }[]
  /** Counts by bin: `from` ≤ figure < `from` + width, ascending, only those that occur. */
  readonly histogram: readonly { readonly from: string; readonly count: number }[]
}
