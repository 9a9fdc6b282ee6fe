import { maxPage } from './builder.ts'
import { refuse } from './errors.ts'

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
}

/** The size and direction of a page. Refuses both directions at once, and sizes outside 1 to 100. */
export const pageOf = ({ first, last }: PageArgs): { readonly limit: number; readonly fromEnd: boolean } => {
  if (first != null && last != null) throw refuse('BAD_PAGE', 'Ask for `first` or for `last`, not for both.')
  const limit = first ?? last ?? 20
  if (limit < 1 || limit > maxPage)
    throw refuse('BAD_PAGE', `A page has 1 to ${maxPage} members, ${limit} were asked for. Page on with \`after\`.`)
  return { limit, fromEnd: last != null }
}

/** What a page of this size multiplies the cost of its members by. */
export const pageCost = ({ first, last }: PageArgs): number => first ?? last ?? 20
