/** Why a part of a page has no data, in the graph's words. */
export interface Refusal {
  readonly code: string
  readonly message: string
}

/** The data of a part of a page that may fail alone. */
export type Panel<Data> = { readonly data: Data; readonly refusal: null } | { readonly data: null; readonly refusal: Refusal }
