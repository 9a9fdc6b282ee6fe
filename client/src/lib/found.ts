/** What a search found, and where it is. */
export interface Found {
  readonly name: string
  readonly code: string
  readonly href: string
}
