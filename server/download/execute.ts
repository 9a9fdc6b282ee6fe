import { GraphQLError, type DocumentNode } from 'graphql'
import type { Context, Data, Rules } from '../../schema/context.ts'
import type { App } from '../app.ts'
import { limits } from '../../schema/limits.ts'
import { refuse } from './find.ts'
import { cursorVariable } from './paging.ts'

export interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
}

export interface Sources {
  readonly app: App
  readonly data: () => Data
  readonly rules: () => Rules
}

/** What may go wrong on the asker's side: every error of a request, to be told before the first row. */
export class Refused extends Error {
  readonly errors: readonly GraphQLError[]
  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join(' '))
    this.name = 'Refused'
    this.errors = errors
  }
}

/** Asks one page after a cursor. Throws `Refused` with every error of it. */
export type Execute = (document: DocumentNode, cursor: string | null) => Promise<unknown>

/** Whether a limit refused. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof Refused && error.errors.some(({ extensions }) => extensions['code'] === 'LIMIT_EXCEEDED')

/** An error with a code, where it has none of its own. */
export const withCode = (error: GraphQLError, code: string): GraphQLError => {
  const { message, nodes, source, positions, path, extensions } = error
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { code, ...extensions } })
}

const coded = (code: string, parse: () => DocumentNode): DocumentNode => {
  try {
    return parse()
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, code) : error
  }
}

/** The graph's own steps, limits and masks, with the rules held from the first page to the last, and data read anew for each. */
export const executor = async ({ app, data, rules }: Sources, { query, variables, operationName }: Asked) => {
  const { schema, parse, validate, contextFactory, execute } = app.getEnveloped({})
  if (query.length > limits.characters)
    throw new Refused([refuse('LIMIT_EXCEEDED', `The document has ${query.length} characters, the limit is ${limits.characters}.`)])
  const document = coded('GRAPHQL_PARSE_FAILED', () => parse(query))
  const invalid: readonly GraphQLError[] = validate(schema, document)
  if (invalid.length > 0) throw new Refused(invalid)
  const pinned = rules()
  const shared: Context = await contextFactory()
  const run: Execute = async (own, cursor) => {
    const contextValue: Context = { ...shared, data: data(), rules: pinned }
    const result: { readonly data?: unknown; readonly errors?: readonly GraphQLError[] } = await execute({
      schema,
      document: own,
      contextValue,
      variableValues: { ...variables, [cursorVariable]: cursor },
      operationName,
    })
    if (result.errors && result.errors.length > 0) throw new Refused(result.errors)
    return result.data
  }
  return { schema, document, run }
}
