import { createYoga, type Plugin } from 'graphql-yoga'
import { schema } from '../schema/index.ts'
import { maskError } from './errors.ts'
import { costOf, limits, useLimits } from './limits.ts'
import type { Log } from './log.ts'

/** Answers with what an operation would cost, in place of running it. */
const useEstimate = (): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    setResultAndStopExecution({ data: null, extensions: { cost: { requested: costOf(args), limit: limits.cost } } })
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
    maxRequestBodySize: 100_000,
    logging: false,
  })
