/** A document and the variables it was asked with. */
export interface Asked {
  readonly query: string
  readonly variables: object
}

/** What stands behind a page: the question that it asked the graph, its rows as a table, and the rules that answered. */
export interface Behind extends Asked {
  /** The rows that the reader sees, as one list to download; none where the page is no list. */
  readonly table?: Asked & { readonly rows: number }
  readonly rules: { readonly code: string; readonly regulation: string; readonly digest: string } | null
}
