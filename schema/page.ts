import { limits } from './limits.ts'
import { defaultPage } from './cost.ts'
import { refuse } from './errors.ts'

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
}

/** The size and direction of a page. Refuses both directions at once, and sizes outside 1 to 100. */
export const pageOf = ({ first, last }: PageArgs): { readonly limit: number; readonly fromEnd: boolean } => {
  if (first != null && last != null)
    throw refuse(
      'BAD_PAGE',
      { id: 'Mintalah `first` atau `last`, jangan keduanya.', en: 'Ask for `first` or for `last`, not for both.' },
      'last',
    )
  const limit = first ?? last ?? defaultPage
  if (limit < 1 || limit > limits.page)
    throw refuse(
      'BAD_PAGE',
      {
        id: `Satu halaman memuat 1 sampai ${limits.page} anggota, yang diminta ${limit}. Lanjutkan dengan \`after\`.`,
        en: `A page has 1 to ${limits.page} members, ${limit} were asked for. Page on with \`after\`.`,
      },
      last == null ? 'first' : 'last',
    )
  return { limit, fromEnd: last != null }
}
