import type { AgencyFilter, AgencyKind, AgencyOrder } from '../../generated/graphql.ts'

/* What the ranking's address says: every view is one address. */

export const kinds = ['MINISTRY', 'STATE_AGENCY', 'PROVINCE', 'REGENCY', 'CITY'] as const satisfies readonly AgencyKind[]

export const sorts = ['index', 'index-up', 'name', 'population'] as const
export type Sort = (typeof sorts)[number]

export const pageSize = 50

const orders: Readonly<Record<Sort, Pick<AgencyOrder, 'field' | 'direction'>>> = {
  index: { field: 'INDEX', direction: 'DESC' },
  'index-up': { field: 'INDEX', direction: 'ASC' },
  name: { field: 'NAME', direction: 'ASC' },
  population: { field: 'POPULATION', direction: 'DESC' },
}

const known = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((candidate) => candidate === value) ?? null

const decimalIn = (value: string | null): string | null => {
  const decimal = value?.trim().replace(',', '.') ?? ''
  return /^\d(\.\d{1,4})?$/.test(decimal) ? decimal : null
}

/** The filters of an address; what it does not say is null. */
export const filtersOf = (params: URLSearchParams) => ({
  q: params.get('q')?.trim() || null,
  kind: known(kinds, params.get('kind')),
  province: params.get('province') || null,
  grade: params.get('grade') || null,
  from: decimalIn(params.get('from')),
  to: decimalIn(params.get('to')),
  sort: known(sorts, params.get('sort')) ?? 'index',
})

export type Filters = ReturnType<typeof filtersOf>

/** The filters as the graph takes them. A search finds agencies without a result too. */
export const whereOf = ({ q, kind, province, grade, from, to, sort }: Filters, programme: string, year: number | null): AgencyFilter => {
  const ranked = grade !== null || from !== null || to !== null || (q === null && sort.startsWith('index'))
  return {
    search: q,
    kind: kind ? [kind] : null,
    province: province ? [province] : null,
    result: ranked ? { programme, year, where: { grade: grade ? [grade] : null, index: { gte: from, lte: to } } } : null,
  }
}

export const orderOf = ({ sort }: Filters, programme: string, year: number | null): readonly AgencyOrder[] => [
  { ...orders[sort], programme, year },
]

/** Which page: after or before a cursor, else the first. */
export const pageOf = (params: URLSearchParams) => {
  const [after, before] = [params.get('after'), params.get('before')]
  return before ? { first: null, after: null, last: pageSize, before } : { first: pageSize, after, last: null, before: null }
}
