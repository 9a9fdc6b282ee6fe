import { createYoga } from 'graphql-yoga'
import type { Context, Data, Rules } from '../schema/context.ts'
import { schema } from '../schema/index.ts'
import { hashOf } from './database/import/score.ts'
import { scoreHere, type Scorer } from './editions/scorer.ts'
import { maskError } from './errors.ts'
import { useLimits } from './limits.ts'
import type { Log } from './log.ts'

export interface AppOptions {
  /** A data layer for one request: what it has batched and read is forgotten with it. */
  readonly data: () => Data
  /** The rules as they are when a request begins; it keeps them to its end. */
  readonly rules: () => Rules
  readonly log: Log
  /** Scores answers that are not stored; without it, here. */
  readonly scorer?: Scorer
}

const trialOf =
  (scorer: Scorer): Context['score'] =>
  async (edition, answers) => {
    const [scored] = await scorer(edition, [answers], true)
    if (!scored) throw new Error(`${edition.instrument.code} scored nothing`)
    return { scored, inputHash: hashOf(answers) }
  }

/** The graph as a function of a request: tests need no port. */
export const createApp = ({ data, rules, log, scorer = scoreHere }: AppOptions) =>
  createYoga<object, Context>({
    schema,
    context: () => ({ data: data(), rules: rules(), score: trialOf(scorer) }),
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
