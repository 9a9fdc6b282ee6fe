import { Client, fetchExchange, type AnyVariables, type CombinedError, type TypedDocumentNode } from '@urql/core'
import { error, isHttpError } from '@sveltejs/kit'
import { answerOf, type Answer } from '#lib/answers/answer.ts'
import type { Panel } from '#lib/panel.ts'
import type { Language } from '#lib/words/index.ts'

/* Pages ask the graph while they are rendered; the browser never has to. */
/** Where the graph is; what the API serves as files stands beside it. */
export const apiUrl = process.env.API_URL ?? 'http://127.0.0.1:3000/graphql'
const client = new Client({
  url: apiUrl,
  exchanges: [fetchExchange],
  preferGetMethod: false,
})

const codeOf = ({ graphQLErrors }: CombinedError): string => {
  const code = graphQLErrors[0]?.extensions.code
  return typeof code === 'string' ? code : 'UNAVAILABLE'
}

const statusOf = (code: string): number =>
  code === 'UNAVAILABLE' ? 503 : code === 'INTERNAL' ? 500 : code.startsWith('UNKNOWN_') || code === 'YEAR_NOT_COVERED' ? 404 : 400

/** Asks one document. What the API refuses becomes the page's error, with its code and words. */
export const ask = async <Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> => {
  const { data, error: refusal } = await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise()
  if (refusal) {
    const code = codeOf(refusal)
    error(statusOf(code), { message: refusal.graphQLErrors[0]?.message ?? refusal.message, code })
  }
  if (data === undefined) error(502, { message: 'The API gave no answer.', code: 'UNAVAILABLE' })
  return data
}

/** Asks one document for a part of a page. What the API refuses is told in that part alone. */
export const askPanel = async <Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Panel<Data>> => {
  try {
    return { data: await ask(document, variables), refusal: null }
  } catch (refusal) {
    if (!isHttpError(refusal)) throw refusal
    return { data: null, refusal: { code: refusal.body.code ?? 'UNAVAILABLE', message: refusal.body.message } }
  }
}

/** Asks a document that is data itself. What the API refuses is part of the answer, in the language if it can. */
export const askPlainly = async (query: string, variables: Readonly<Record<string, unknown>>, language: Language): Promise<Answer> => {
  try {
    const response = await fetch(apiUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language },
      body: JSON.stringify({ query, variables }),
    })
    return answerOf(await response.json())
  } catch {
    error(503, { message: 'The API gave no answer.', code: 'UNAVAILABLE' })
  }
}

/** The text of the schema, which the API serves beside the graph. */
export const askSchema = async (): Promise<string> => {
  try {
    const response = await fetch(new URL('schema.graphql', apiUrl))
    if (response.ok) return await response.text()
  } catch {
    // Told below.
  }
  error(503, { message: 'The API gave no schema.', code: 'UNAVAILABLE' })
}
