import { createYoga } from 'graphql-yoga'
import type { Context, Data, Rules } from '../schema/context.ts'
import { schema } from '../schema/index.ts'
import { useEntityTags } from './entity-tag.ts'
import { maskError } from './errors.ts'
import { useLimits } from './limits.ts'
import type { Log } from './log.ts'
import { usePersisted } from './persisted.ts'
import { useSubscriptions } from './subscriptions.ts'

export interface AppOptions {
  /** A data layer for one request: what it has batched and read is forgotten with it. */
  readonly data: () => Data
  /** The rules as they are when a request begins; it keeps them to its end. */
  readonly rules: () => Rules
  readonly log: Log
}

/** The graph as a function of a request: tests need no port. */
export const createApp = ({ data, rules, log }: AppOptions) =>
  createYoga<object, Context>({
    schema,
    context: () => ({ data: data(), rules: rules() }),
    plugins: [useLimits(), usePersisted(), useEntityTags({ data, rules, log }), useSubscriptions(() => ({ data: data(), rules: rules() }))],
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
