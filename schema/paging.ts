/* The port's pages: what is asked of a list in order, and what is given of it. */

/** Where a page stands: the values of a member that order it, those that break ties last; decimal strings, null where missing. */
export type Position = readonly (string | null)[]

export interface PageRequest<Where, Key> {
  readonly where: Where
  readonly order: readonly Key[]
  readonly limit: number
  readonly after?: Position | undefined
  readonly before?: Position | undefined
  /** Take the last `limit` before the end rather than the first; rows still come in order. */
  readonly fromEnd: boolean
  /** Whether positions are asked for; where they are not, they are empty. */
  readonly positions: boolean
}

/** Up to `limit` members in order, each with its position. `more`: whether others follow in the direction read. */
export interface Page<Row> {
  readonly rows: readonly { readonly row: Row; readonly position: Position }[]
  readonly more: boolean
}

/** The place of one component's score: an assessment and the component's position. */
export interface ScorePlace {
  readonly assessmentId: number
  readonly position: number
}
