import { search } from '#lib/address.ts'
import { reading } from '#lib/reading.ts'
import type { AgencyKind, AssessmentFilter, AssessmentOrder } from '../../generated/graphql.ts'

/* What the address of the matrix says. */

export const kinds = ['MINISTRY', 'STATE_AGENCY', 'PROVINCE', 'REGENCY', 'CITY'] as const satisfies readonly AgencyKind[]
export const depths = ['domain', 'aspect', 'indicator'] as const

export interface View {
  readonly year: number | null
  readonly kind: (typeof kinds)[number] | null
  readonly province: string | null
  readonly depth: (typeof depths)[number]
  /** "index", "name", or the code of a component. */
  readonly sort: string
  readonly up: boolean
  readonly after: string | null
  readonly before: string | null
}

/** The view that an address names, and what of it was not understood. */
export const viewOf = (params: URLSearchParams) => {
  const read = reading(params)
  const view: View = {
    year: read.year(),
    kind: read.choice('kind', kinds),
    province: read.read('province', (text) => (/^\d\d$/.test(text) ? text : null)),
    depth: read.choice('depth', depths) ?? 'domain',
    sort: read.read('sort', (text) => (/^(index|name|[A-Z]\d{1,2})$/.test(text) ? text : null)) ?? 'index',
    up: read.flag('up'),
    after: read.text('after'),
    before: read.text('before'),
  }
  return { view, unread: read.unread() }
}

/** The address of a view, without its path. */
export const addressOf = ({ year, kind, province, depth, sort, up, after, before }: View): string =>
  search({
    year,
    kind,
    province,
    depth: depth === 'domain' ? null : depth,
    sort: sort === 'index' ? null : sort,
    up: up ? 1 : null,
    after,
    before,
  })

export const kindOf = { domain: 'DOMAIN', aspect: 'ASPECT', indicator: 'INDICATOR' } as const

/** The official results of a year that a view shows. */
export const whereOf = ({ kind, province, depth }: View, year: number): AssessmentFilter => ({
  official: true,
  programme: { eq: 'spbe' },
  year: { eq: year },
  agency: { kind: kind ? [kind] : null, province: province ? [province] : null },
  // Of indicators only what was published: a wall of hatching tells nothing.
  scores: depth === 'indicator' ? { some: { kind: ['INDICATOR'], level: { known: true } } } : null,
})

export const orderOf = ({ sort, up }: View): readonly AssessmentOrder[] => {
  const direction = up ? 'ASC' : 'DESC'
  if (sort === 'name') return [{ field: 'AGENCY_NAME', direction: up ? 'DESC' : 'ASC' }]
  if (sort === 'index') return [{ field: 'INDEX', direction }]
  return [{ field: 'FIGURE', component: sort, direction }]
}

const pageSize = 50

export const pageOf = ({ after, before }: View) =>
  before ? { first: null, after: null, last: pageSize, before } : { first: pageSize, after, last: null, before: null }
