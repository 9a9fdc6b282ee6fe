import { execute, getOperationAST, GraphQLError, OperationTypeNode, validate, type DocumentNode, type ExecutionResult } from 'graphql'
import type { Context } from '../schema/context.ts'
import { schema } from '../schema/index.ts'
import type { Variables } from './cost.ts'
import { costOf, costTold, read, tooCostly, tooLarge } from './limits.ts'
import { createMemory } from './memory.ts'

/* A question that is fine, from its text to its result; whatever is not is left to Yoga, which refuses it in words. */

/** What a client sends when it sends nothing unusual. */
export interface Sent {
  readonly query: string
  readonly variables: Variables
  readonly operationName: string | null
}

/** A document in order, or null for one that is not. */
const readable = (query: string): DocumentNode | null => {
  try {
    const document = read(query)
    return validate(schema, document, undefined, { maxErrors: 1 }).length === 0 ? document : null
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

/** Runs a question and tells what it cost; null where it is not plainly answered: refused, no query, or variables that do not fit. */
export type Run = (sent: Sent, context: () => Context) => Promise<ExecutionResult | null>

/** Remembers the documents that were asked before: reading and checking one costs more than most answers. */
export const createRun = (): Run => {
  const documents = createMemory<{ readonly document: DocumentNode | null }>(500_000)
  const known = (query: string): DocumentNode | null => {
    const before = documents.get(query)
    if (before) return before.document
    const document = readable(query)
    documents.set(query, { document })
    return document
  }
  return async ({ query, variables, operationName }, context) => {
    if (tooLarge(query, variables)) return null
    const document = known(query)
    const operation = document && getOperationAST(document, operationName)
    if (!document || operation?.operation !== OperationTypeNode.QUERY) return null
    const charged = costOf(schema, document, variables, operationName)
    if (!charged || tooCostly(charged)) return null
    const { data, errors } = await execute({ schema, document, contextValue: context(), variableValues: variables, operationName })
    if (data === undefined) return null
    return { ...(errors ? { errors } : {}), data, extensions: { cost: costTold(charged) } }
  }
}
