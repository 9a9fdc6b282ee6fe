import { getOperationAST, getVariableValues } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { schema } from '../schema/index.ts'
import { maskError } from './errors.ts'
import { limits } from '../schema/limits.ts'
import { costOf, costTold } from './costly.ts'
import { useLimits } from './limits.ts'
import type { Log } from './log.ts'

/** Answers with what an operation would cost, in place of running it. */
const useEstimate = (): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    const { schema: own, document, variableValues, operationName } = args
    const { errors } = getVariableValues(own, getOperationAST(document, operationName)?.variableDefinitions ?? [], variableValues ?? {})
    const charged = costOf(own, document, variableValues, operationName)
    setResultAndStopExecution({ data: null, ...(errors ? { errors } : {}), extensions: charged ? { cost: costTold(charged) } : {} })
  },
})

/** Says what a question costs and refuses what the graph would refuse, by the same limits; it can reach no data. */
export const createEstimate = (log: Log) =>
  createYoga({
    schema,
    graphqlEndpoint: '/graphql/cost',
    plugins: [useLimits(), useEstimate()],
    maskedErrors: { maskError: maskError(log) },
    cors: false,
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    maxRequestBodySize: limits.bytes,
    logging: false,
  })
