import { readResult, search } from '#lib/address.ts'
import { reading } from '#lib/reading.ts'

/* What is compared stands in the address: ids=35.73:2024,51.71:2021:self. */

export const most = 6

/** The results that an address names, the parts that cannot be read, and whether some were too many. */
export const idsIn = (params: URLSearchParams) => {
  const parts = [...new Set((params.get('ids') ?? '').split(',').filter(Boolean))]
  const readable = parts.flatMap((part) => {
    const key = readResult(part)
    return key ? [{ part, key }] : []
  })
  return {
    ids: readable.slice(0, most),
    unreadable: parts.filter((part) => readResult(part) === null),
    tooMany: readable.length > most,
  }
}

export const sorts = ['instrument', 'spread', 'effect'] as const

/** What of a comparison is shown below its columns. */
export const tabs = ['summary', 'aspects', 'indicators', 'years'] as const

/** How the comparison is shown; whom it compares is read by `idsIn`, which tells what it cannot read. */
export interface View {
  /** The result that others are measured against, as `ids` names it; null for none. */
  readonly base: string | null
  readonly sort: (typeof sorts)[number]
  readonly tab: (typeof tabs)[number]
  readonly differing: boolean
  /** What is searched, to be added. */
  readonly search: string
}

export const viewOf = (params: URLSearchParams) => {
  const read = reading(params)
  read.text('ids')
  const named = idsIn(params).ids
  const view: View = {
    base: read.read('base', (text) => named.find(({ part }) => part === text)?.part ?? null),
    sort: read.choice('sort', sorts) ?? 'instrument',
    tab: read.choice('tab', tabs) ?? 'summary',
    differing: read.flag('differing'),
    search: read.text('add') ?? '',
  }
  return { view, unread: read.unread() }
}

/** The address of a comparison, without its path. */
export const addressOf = (ids: readonly string[], { base, sort, tab, differing }: Omit<View, 'search'>): string => {
  if (ids.length === 0) return ''
  const said = { ids: ids.join(','), base, tab: tab === 'summary' ? null : tab, sort: sort === 'instrument' ? null : sort }
  return search(said).replaceAll('%2C', ',') + (differing ? '&differing' : '')
}
