import { reading } from '#lib/reading.ts'
import type { ComponentFilter, ComponentKind, ComponentOrder } from '../../generated/graphql.ts'

/* What the address of the list of components says. */

export const kinds = ['INDEX', 'DOMAIN', 'ASPECT', 'INDICATOR', 'ITEM'] as const satisfies readonly ComponentKind[]

export const sorts = ['weakest', 'strongest', 'weight', 'rules'] as const
export type Sort = (typeof sorts)[number]

export const pageSize = 60

const orders: Readonly<Record<Sort, readonly ComponentOrder[]>> = {
  weakest: [{ field: 'MEDIAN', direction: 'ASC' }],
  strongest: [{ field: 'MEDIAN', direction: 'DESC' }],
  weight: [{ field: 'WEIGHT', direction: 'DESC' }],
  rules: [],
}

/** The view that an address names; what it does not say is null. */
export const viewOf = (params: URLSearchParams) => {
  const read = reading(params)
  return {
    q: read.text('q'),
    instrument: read.text('instrument'),
    kind: read.choice('kind', kinds),
    sort: read.choice('sort', sorts) ?? 'weakest',
    after: read.text('after'),
    before: read.text('before'),
    unread: read.unread(),
  }
}

export type View = ReturnType<typeof viewOf>

/** The same view as the parts of an address. */
export const addressOf = ({ q, instrument, kind, sort, after, before }: Omit<View, 'unread'>) => ({
  q,
  instrument,
  kind,
  sort: sort === 'weakest' ? null : sort,
  after,
  before,
})

export const whereOf = ({ q, instrument, kind }: Omit<View, 'unread'>): ComponentFilter => ({
  search: q,
  instrument: instrument ? [instrument] : null,
  kind: kind ? [kind] : null,
})

export const orderOf = ({ sort }: Pick<View, 'sort'>): readonly ComponentOrder[] => orders[sort]

/** Which page: after or before a cursor, else the first. */
export const pageOf = ({ after, before }: Pick<View, 'after' | 'before'>) =>
  before ? { first: null, after: null, last: pageSize, before } : { first: pageSize, after, last: null, before: null }
