/* What is asked stands in the address behind the #: it may be long, and need not be sent to anybody. */

/** A document and its variables as JSON text. */
export interface Question {
  readonly document: string
  readonly variables: string
}

/** The question that an address names; null where it names none. */
export const questionIn = (hash: string): Question | null => {
  const params = new URLSearchParams(hash.replace(/^#/, ''))
  const document = params.get('query')
  return document === null ? null : { document, variables: params.get('variables') ?? '' }
}

/** The part of an address that names a question. */
export const inHash = ({ document, variables }: Question): string =>
  `#${new URLSearchParams({ query: document, ...(variables.trim() === '' ? {} : { variables }) })}`
