import { readResult } from '#lib/address.ts'
import { reading, type Unread } from '#lib/reading.ts'
import type { AgencyKind } from '../../generated/graphql.ts'

/* What addresses of the catalogue say: what is shown, and beside it where the reader came from. */

export const kinds = ['MINISTRY', 'STATE_AGENCY', 'PROVINCE', 'REGENCY', 'CITY', 'UNIT'] as const satisfies readonly AgencyKind[]

type Read = ReturnType<typeof reading>

/** Of which year figures are shown: one, or all together. */
export type Span = number | 'all'

const spanIn = (text: string): Span | null => (text === 'all' ? 'all' : /^\d{4}$/.test(text) ? Number(text) : null)

/** The version of the rules, null for the one in force; and the result that a reader came from and may go back to. */
const placeIn = (read: Read) => {
  const result = read.read('from', readResult)
  return { digest: read.read('digest', (text) => (/^[0-9a-f]{64}$/.test(text) ? text : null)), from: result && read.text('from'), result }
}

/** What the address of an instrument says. */
export const instrumentView = (params: URLSearchParams) => {
  const read = reading(params)
  return { ...placeIn(read), unread: read.unread() }
}

/** What the address of a component says. */
export const componentView = (params: URLSearchParams) => {
  const read = reading(params)
  return { ...placeIn(read), year: read.read('year', spanIn), kind: read.choice('kind', kinds), unread: read.unread() }
}

/** What links within the catalogue carry on: parts of an address. */
export type Keep = Readonly<Record<'digest' | 'from', string | null>> & Readonly<Record<string, string | number | null>>

/** The same view as the parts of an address. */
export const componentAddress = ({ digest, from, year, kind }: Omit<ReturnType<typeof componentView>, 'unread' | 'result'>): Keep => ({
  digest,
  from,
  year,
  kind,
})

/** A view of a component without a year that its instrument does not cover, which is told as stale. */
export const within = <View extends { readonly year: Span | null }>(view: View, years: readonly number[]) => {
  const { year } = view
  if (year === null || year === 'all' || years.includes(year)) return { view, stale: [] }
  const stale: readonly Unread[] = [{ name: 'year', value: String(year), why: 'unreadable' }]
  return { view: { ...view, year: null }, stale }
}

/** That result, with the name of its agency. */
export type Back = NonNullable<ReturnType<typeof readResult>> & { readonly name: string }
