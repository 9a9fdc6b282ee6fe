import { execute } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Context, Data, Rules } from '../schema/context.ts'
import { schema } from '../schema/index.ts'
import { limits } from '../schema/limits.ts'
import { cacheOf } from './cache.ts'
import { useEntityTags } from './entity-tag.ts'
import { hashOf } from './database/import/score.ts'
import { scoreHere, type Scorer } from './editions/scorer.ts'
import { maskError } from './errors.ts'
import { useLanguage } from './language.ts'
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
  /** Scores answers that are not stored; without it, here. */
  readonly scorer?: Scorer
}

/** Yoga's own executor leaves promises alone when a list item fails beside them, and that ends the process. */
const useExecution = (): Plugin => ({ onExecute: ({ setExecuteFn }) => setExecuteFn(execute) })

const trialOf =
  (scorer: Scorer): Context['score'] =>
  async (edition, answers) => {
    const [scored] = await scorer(edition, [answers], true)
    if (!scored) throw new Error(`${edition.instrument.code} scored nothing`)
    return { scored, inputHash: hashOf(answers) }
  }

/** What every resolver is given, made anew for each request. */
export const contextOf =
  ({ data, rules, scorer = scoreHere }: AppOptions) =>
  (): Context => ({ data: data(), rules: rules(), score: trialOf(scorer) })

/** The graph as a function of a request: tests need no port. */
export const createApp = (options: AppOptions) => {
  const { data, rules, log } = options
  const context = contextOf(options)
  return createYoga<object, Context>({
    schema,
    context,
    plugins: [useExecution(), useLimits(), usePersisted(), useEntityTags({ data, rules, log }), useSubscriptions(context), useLanguage()],
    maskedErrors: { maskError: maskError(log) },
    // A document weighs a hundred times its text; what failed is read again.
    parserAndValidationCache: { documentCache: cacheOf(400_000), errorCache: cacheOf(0) },
    cors: false,
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    maxRequestBodySize: limits.bytes,
    logging: false,
  })
}

export type App = ReturnType<typeof createApp>
