import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql'
import type { Context } from '../schema/context.ts'
import { schema } from '../schema/index.ts'
import { decidingOf, fragmentsOf, type Scope } from './answer/collect.ts'
import { planOf, type Plan } from './answer/plan.ts'
import { cacheOf } from './cache.ts'
import type { Variables } from './charge.ts'
import { costOf, costTold, tooCostly } from './costly.ts'
import { read, tooLarge } from './limits.ts'

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

interface Known {
  readonly document: DocumentNode
  readonly fragments: Scope['fragments']
  readonly deciding: readonly string[]
  /** Plans by operation and by what the deciding variables say; null where there can be none. */
  readonly plans: Map<string, Plan | null>
}

const mostPlans = 16

const knownFrom = (document: DocumentNode | null): Known | null =>
  document && { document, fragments: fragmentsOf(document), deciding: decidingOf(document), plans: new Map() }

const planFor = ({ deciding, plans }: Known, operation: OperationDefinitionNode, scope: Scope): Plan | null => {
  const key = [operation.name?.value, ...deciding.map((name) => String(scope.variables.coerced[name]))].join(' ')
  const before = plans.get(key)
  if (before !== undefined || plans.size >= mostPlans) return before ?? null
  const plan = planOf(operation, scope)
  plans.set(key, plan)
  return plan
}

/** An answer: as text where all went well, else with its errors. */
export type Answer = { readonly text: string } | { readonly result: ExecutionResult }

/** Runs a question and tells what it cost; null where it is not plainly answered: refused, no query, or variables that do not fit. */
export type Run = (sent: Sent, context: () => Context) => Promise<Answer | null>

/** Remembers the documents that were asked before: reading and checking one costs more than most answers. */
export const createRun = (): Run => {
  const documents = cacheOf<{ readonly known: Known | null }>(500_000)
  const remembered = (query: string): Known | null => {
    const before = documents.get(query)
    if (before) return before.known
    const known = knownFrom(readable(query))
    documents.set(query, { known })
    return known
  }
  // While something is wrong, what fails is not tried twice.
  let wrong = false

  return async ({ query, variables, operationName }, context) => {
    if (tooLarge(query, variables)) return null
    const known = remembered(query)
    const operation = known && getOperationAST(known.document, operationName)
    if (!known || operation?.operation !== OperationTypeNode.QUERY) return null
    const { variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    const charged = costOf(schema, known.document, variables, operationName)
    if (!variableValues || !charged || tooCostly(charged)) return null
    const extensions = { cost: costTold(charged) }

    const scope = { schema, fragments: known.fragments, variables: variableValues }
    const plan = wrong ? null : planFor(known, operation, scope)
    if (plan)
      try {
        return { text: `{"data":${await plan(context(), scope)},"extensions":${JSON.stringify(extensions)}}` }
      } catch (error) {
        wrong = !(error instanceof GraphQLError)
      }
    const args = { schema, document: known.document, contextValue: context(), variableValues: variables, operationName }
    const { data, errors } = await execute(args)
    if (!errors) wrong = false
    return data === undefined ? null : { result: { ...(errors ? { errors } : {}), data, extensions } }
  }
}
