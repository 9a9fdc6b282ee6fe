/** What stands behind a page: the question it asked the graph, and the rules that answered. */
export interface Behind {
  readonly query: string
  readonly variables: object
  readonly rules: { readonly code: string; readonly regulation: string; readonly digest: string } | null
}
