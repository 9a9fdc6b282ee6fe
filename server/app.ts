import { createYoga } from 'graphql-yoga'
import type { Context, Data, Edition } from '../schema/context.ts'
import { schema } from '../schema/index.ts'
import { maskError } from './errors.ts'
import { useLimits } from './limits.ts'
import type { Log } from './log.ts'

export interface AppOptions {
  /** A data layer for one request: what it has batched and read is forgotten with it. */
  readonly data: () => Data
  readonly editions: readonly Edition[]
  readonly log: Log
}

/** The graph as a function of a request: tests need no port. */
export const createApp = ({ data, editions, log }: AppOptions) =>
  createYoga<object, Context>({
    schema,
    context: () => ({ data: data(), editions }),
    plugins: [useLimits()],
    maskedErrors: { maskError: maskError(log) },
    cors: false,
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    maxRequestBodySize: 100_000,
    logging: false,
  })

export type App = ReturnType<typeof createApp>
