import { readResult } from '#lib/address.ts'

/* What addresses of the catalogue say beside what they show. */

/** The version of the rules that an address names; null for the one in force. */
export const versionIn = (params: URLSearchParams): string | null => {
  const digest = params.get('digest')
  return digest && /^[0-9a-f]{64}$/.test(digest) ? digest : null
}

/** The result that a reader came from and may go back to. */
export const cameFrom = (params: URLSearchParams) => {
  const from = params.get('from')
  const result = from === null ? null : readResult(from)
  return { from: result && from, result }
}

/** What links within the catalogue carry on. */
export interface Keep extends Readonly<Record<string, string | null>> {
  readonly digest: string | null
  readonly from: string | null
}

/** That result, with the name of its agency. */
export type Back = NonNullable<ReturnType<typeof readResult>> & { readonly name: string }
