import type { ExecutionResult } from 'graphql'
import { answerOf, type Answer } from '#lib/answers/answer.ts'
import { isObject } from '#lib/answers/path.ts'
import type { Question } from '#lib/answers/share.ts'
import type { Language } from '#lib/words/index.ts'

/* The one page whose browser speaks to the graph itself: its reader writes the question. */

const send = async (address: string, body: object, language: Language): Promise<ExecutionResult> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  })
  // GraphiQL names what it is given so; of an error it reads the message alone.
  const answer: ExecutionResult = await response.json()
  return answer
}

/** Runs a question; what is refused is told in the language of the page if it can be. */
export const run = (body: object, language: Language): Promise<ExecutionResult> => send('/graphql', body, language)

const parsed = (variables: string): unknown => {
  try {
    return variables.trim() === '' ? {} : JSON.parse(variables)
  } catch {
    return null
  }
}

/** What a question would cost, or why it would be refused; null while it cannot be read. */
export const estimate = async ({ document, variables }: Question, language: Language): Promise<Answer | null> => {
  const sent = parsed(variables)
  if (!isObject(sent) || !/\{/.test(document)) return null
  const answer = answerOf(await send('/graphql/cost', { query: document, variables: sent }, language))
  // Half a query is no fault of its writer; the editor underlines it.
  return answer.cost || answer.refusals.some(({ code }) => code === 'LIMIT_EXCEEDED') ? answer : null
}

/** A question's variables in the language of the page, one to a line. */
export const spelled = (variables: string, language: 'ID' | 'EN'): string => {
  const sent = parsed(variables)
  return isObject(sent) ? JSON.stringify('language' in sent ? { ...sent, language } : sent, null, 2) : variables
}
