import { isDeepStrictEqual } from 'node:util'
import type { Runner } from './measure.ts'
import type { Facts, Question } from './questions/question.ts'

const answer = async ({ contender, port }: Runner, question: Question, facts: Facts, at: number): Promise<unknown> => {
  const request = contender.request(question, question.variables(facts, at))
  if (!request) return undefined
  const response = await fetch(`http://127.0.0.1:${port}${request.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: request.body,
    signal: AbortSignal.timeout(30_000),
  })
  const body: { readonly data?: unknown; readonly errors?: unknown } = JSON.parse(await response.text())
  if (response.status !== 200 || body.errors)
    throw new Error(`${contender.name} refuses ${question.name}: ${JSON.stringify(body).slice(0, 500)}`)
  return contender.shape(question, body.data)
}

/** Whether all servers answer the same, for a few choices of bodies and years; throws at the first that does not. */
export const equal = async (runners: readonly Runner[], question: Question, facts: Facts): Promise<void> => {
  for (const at of [0, 1, 2, 3, 4]) {
    const given = await Promise.all(runners.map((runner) => answer(runner, question, facts, at)))
    const [reference] = given
    for (const [which, other] of given.entries())
      if (other !== undefined && !isDeepStrictEqual(reference, other))
        throw new Error(
          `${question.name} differs between ${runners[0]?.contender.name} and ${runners[which]?.contender.name}:\n${JSON.stringify(reference).slice(0, 1_000)}\n${JSON.stringify(other).slice(0, 1_000)}`,
        )
  }
}
