import { readResult, search } from '#lib/address.ts'
import { stageInAddress } from '#lib/names.ts'
import { reading } from '#lib/reading.ts'
import type { AssessmentKey } from '../../../generated/graphql.ts'

/* What the address of a difference says: from=35.73:2023&to=35.73:2024. */

export const sorts = ['effect', 'instrument'] as const

/** A result as an address names it. */
type Named = NonNullable<ReturnType<typeof readResult>>

export interface View {
  readonly from: Named | null
  readonly to: Named | null
  readonly sort: (typeof sorts)[number]
}

/** The view that an address names, and what of it was not understood. */
export const viewOf = (
  params: URLSearchParams,
): { readonly view: View; readonly unread: ReturnType<ReturnType<typeof reading>['unread']> } => {
  const read = reading(params)
  const view = { from: read.read('from', readResult), to: read.read('to', readResult), sort: read.choice('sort', sorts) ?? 'effect' }
  return { view, unread: read.unread() }
}

/** A result as one word. */
export const wordOf = ({ agency, year, stage }: Named): string =>
  [agency, year, ...(stage === null ? [] : [stageInAddress(stage)])].join(':')

/** The address of a view. */
export const addressOf = ({ from, to, sort }: View): string =>
  search({ from: from && wordOf(from), to: to && wordOf(to), sort: sort === 'effect' ? null : sort })

/** A result as the graph takes it. */
export const keyOf = ({ agency, year, stage }: Named): AssessmentKey => ({ agency, year, stage, programme: 'spbe' })
