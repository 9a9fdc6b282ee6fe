import { score } from '../../rules/rate.ts'
import type { Answer, Scored } from '../../rules/score.ts'
import type { Edition } from '../../schema/context.ts'

/** Scores sets of answers under an edition, in order; `historical` admits values that only old records contain. */
export type Scorer = (edition: Edition, answers: readonly (readonly Answer[])[], historical?: boolean) => Promise<readonly Scored[]>

/** Scores here: this project's own rules, and those that are data. */
export const scoreHere: Scorer = async ({ instrument }, answers, historical = false) =>
  answers.map((own) => score(instrument, own, historical))
