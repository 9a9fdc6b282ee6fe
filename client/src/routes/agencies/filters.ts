import { programmeFrom, programmeInAddress, search } from '#lib/address.ts'
import { reading } from '#lib/reading.ts'
import type { AgencyFilter, AgencyKind, AgencyOrder } from '../../generated/graphql.ts'

/* What the ranking's address says: every view is one address. */

export const kinds = ['MINISTRY', 'STATE_AGENCY', 'PROVINCE', 'REGENCY', 'CITY'] as const satisfies readonly AgencyKind[]

export const sorts = ['index', 'index-up', 'name', 'name-down', 'population', 'population-up'] as const
export type Sort = (typeof sorts)[number]

/** What stands beside rank, name and index. */
export const columns = ['kind', 'province', 'grade', 'change', 'parts', 'population', 'percentile'] as const
export type Column = (typeof columns)[number]
const usual: readonly Column[] = ['kind', 'province', 'grade', 'change', 'parts']

/** How a grade moved since the result before. */
export const moves = ['rose', 'same', 'fell'] as const

const movesOf = { rose: 'ROSE', same: 'SAME', fell: 'FELL' } as const

/** How close to the next grade is near. */
const nearly = '0.05'

export const pageSize = 50

const orders: Readonly<Record<Sort, Pick<AgencyOrder, 'field' | 'direction'>>> = {
  index: { field: 'INDEX', direction: 'DESC' },
  'index-up': { field: 'INDEX', direction: 'ASC' },
  name: { field: 'NAME', direction: 'ASC' },
  'name-down': { field: 'NAME', direction: 'DESC' },
  population: { field: 'POPULATION', direction: 'DESC' },
  'population-up': { field: 'POPULATION', direction: 'ASC' },
}

/** The view that an address names; what it does not say is null. */
export const viewOf = (params: URLSearchParams) => {
  const read = reading(params)
  const filters = {
    q: read.text('q'),
    kind: read.choice('kind', kinds),
    province: read.text('province'),
    grade: read.text('grade'),
    from: read.decimal('from'),
    to: read.decimal('to'),
    moved: read.choice('moved', moves),
    near: read.flag('near'),
    sort: read.choice('sort', sorts) ?? 'index',
  }
  const named = read.list('cols', (text) => columns.find((column) => column === text) ?? null)
  const shown = named.length > 0 ? columns.filter((column) => named.includes(column)) : usual
  const [year, programme] = [read.year(), programmeFrom(read)]
  const [after, before] = [read.text('after'), read.text('before')]
  return { filters, shown, year, programme, after, before, unread: read.unread() }
}

export type Filters = ReturnType<typeof viewOf>['filters']

export type View = Omit<ReturnType<typeof viewOf>, 'unread'>

/** Columns as an address names them; null for the usual ones. */
export const colsOf = (shown: readonly Column[]): string | null => (shown.join() === usual.join() ? null : shown.join('~'))

/** The address of a view, without its path. */
export const addressOf = ({ filters, shown, year, programme, after, before }: View): string => {
  const { near, sort, ...texts } = filters
  return search({
    programme: programmeInAddress(programme),
    ...texts,
    year,
    near: near ? '1' : null,
    sort: sort === 'index' ? null : sort,
    cols: colsOf(shown),
    after,
    before,
  })
}

/** The order that a head of the table leads to, from the one that stands. */
export const sortFrom = (head: 'index' | 'name' | 'population', sort: Sort): Sort => {
  const other = { index: 'index-up', name: 'name-down', population: 'population-up' } as const
  return sort === head ? other[head] : head
}

/** The filters as the graph takes them. A search finds agencies without a result too. */
export const whereOf = (
  { q, kind, province, grade, from, to, moved, near, sort }: Filters,
  programme: string,
  year: number | null,
): AgencyFilter => {
  const ranked = grade !== null || from !== null || to !== null || moved !== null || near || (q === null && sort.startsWith('index'))
  return {
    search: q,
    kind: kind ? [kind] : null,
    province: province ? [province] : null,
    result: ranked
      ? {
          programme,
          year,
          where: {
            grade: grade ? [grade] : null,
            index: { gte: from, lte: to },
            change: moved ? { grade: [movesOf[moved]] } : null,
            toNext: near ? { lte: nearly } : null,
          },
        }
      : null,
  }
}

export const orderOf = ({ sort }: Filters, programme: string, year: number | null): readonly AgencyOrder[] => [
  { ...orders[sort], programme, year },
]

/** Which page: after or before a cursor, else the first. */
export const pageOf = ({ after, before }: Pick<View, 'after' | 'before'>) =>
  before ? { first: null, after: null, last: pageSize, before } : { first: pageSize, after, last: null, before: null }
