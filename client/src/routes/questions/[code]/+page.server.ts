import { error } from '@sveltejs/kit'
import { graphLanguage } from '#lib/address.ts'
import { givenIn, sentOf } from '#lib/answers/variables.ts'
import { ask, askPlainly } from '#lib/server/ask.ts'
import { QuestionDocument } from '../../../generated/graphql.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url, locals }) => {
  const language = graphLanguage(locals.language)
  const { question } = await ask(QuestionDocument, { code: params.code, language })
  if (!question) error(404, { message: `There is no question "${params.code}".`, code: 'UNKNOWN_QUESTION' })
  const given = givenIn(url.searchParams, question.parameters, { language })
  const variables = sentOf(given)
  return {
    question,
    given,
    variables: JSON.stringify(variables, null, 2),
    answer: given.some(({ unreadable }) => unreadable) ? null : await askPlainly(question.document, variables, locals.language),
    origin: url.origin,
  }
}
