import type { Question } from './share.ts'

/* Other ways to the same answer: a shell, a script, a file. */

export const formats = ['csv', 'jsonl', 'xlsx', 'parquet'] as const

const bodyOf = ({ document, variables }: Question): string =>
  `{"query":${JSON.stringify(document)},"variables":${variables.trim() === '' ? '{}' : variables.trim()}}`

/** A quotation mark ends the quotation, is said by itself, and the quotation goes on. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** A command that asks the question. */
export const curlOf = (origin: string, question: Question): string =>
  `curl -s ${quoted(`${origin}/graphql`)} \\\n  -H 'content-type: application/json' \\\n  -d ${quoted(bodyOf(question))}`

/** A script that asks it. */
export const fetchOf = (origin: string, { document, variables }: Question): string =>
  [
    `const query = ${JSON.stringify(document)}`,
    `const variables = ${variables.trim() === '' ? '{}' : variables.trim()}`,
    `const response = await fetch('${origin}/graphql', {`,
    `  method: 'POST',`,
    `  headers: { 'content-type': 'application/json' },`,
    `  body: JSON.stringify({ query, variables }),`,
    `})`,
    `const { data, errors } = await response.json()`,
  ].join('\n')

/** The answer as a file. */
export const downloadOf = ({ document, variables }: Question, format: (typeof formats)[number]): string =>
  `/download?${new URLSearchParams({ query: document, ...(variables.trim() === '' ? {} : { variables }), format })}`
