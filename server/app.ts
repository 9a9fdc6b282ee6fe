import { createYoga } from 'graphql-yoga'
import type { Context, Data, Rules } from '../schema/context.ts'
import { schema } from '../schema/index.ts'
import { limits } from '../schema/limits.ts'
import { maskError } from './errors.ts'
import { useLanguage } from './language.ts'
import { useLimits } from './limits.ts'
import type { Log } from './log.ts'

export interface AppOptions {
  /** A data layer for one request: what it has batched and read is forgotten with it. */
  readonly data: () => Data
  /** The rules as they are when a request begins; it keeps them to its end. */
  readonly rules: () => Rules
  readonly log: Log
}

/** What resolvers are given, for one request. */
export const contextOf = ({ data, rules }: Pick<AppOptions, 'data' | 'rules'>): Context => ({ data: data(), rules: rules() })

/** The graph as a function of a request: tests need no port. */
export const createApp = ({ data, rules, log }: AppOptions) =>
  createYoga<object, Context>({
    schema,
    context: () => contextOf({ data, rules }),
    plugins: [useLimits(), useLanguage()],
    maskedErrors: { maskError: maskError(log) },
    cors: false,
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    maxRequestBodySize: limits.bytes,
    logging: false,
  })

export type App = ReturnType<typeof createApp>
