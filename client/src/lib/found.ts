/** What a search found, and where it is. */
export interface Found {
  readonly name: string
  readonly code: string
  readonly href: string
}

const isFound = (value: unknown): value is Found =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'code' in value &&
  typeof value.code === 'string' &&
  'href' in value &&
  typeof value.href === 'string'

/** What an answer of the search says; nothing of what is not such a thing. */
export const foundIn = (answer: unknown): readonly Found[] => (Array.isArray(answer) ? answer.filter(isFound) : [])
