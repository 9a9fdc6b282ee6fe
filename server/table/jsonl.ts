import type { Format } from './table.ts'

/** An object a line, with the columns as keys; a list stays a list. */
export const jsonl: Format = {
  contentType: 'application/jsonl; charset=utf-8',
  write: async function* ({ columns, rows }) {
    for await (const chunk of rows)
      yield chunk.map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))}\n`).join('')
  },
}
