import { Client, fetchExchange, type AnyVariables, type CombinedError, type TypedDocumentNode } from '@urql/core'
import { error } from '@sveltejs/kit'

/* Pages ask the graph while they are rendered; the browser never has to. */
const client = new Client({
  url: process.env.API_URL ?? 'http://127.0.0.1:3000/graphql',
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
