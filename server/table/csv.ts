import { guarded } from './guard.ts'
import { textOf, type Cell, type Format } from './table.ts'

/** A cell after RFC 4180. Without a value it is empty; an empty text is a pair of quotes. */
const cellOf = (cell: Cell): string => {
  const text = textOf(cell)
  if (text === null) return ''
  const safe = typeof cell === 'string' ? guarded(text) : text
  return safe === '' || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`

/** UTF-8 with a mark of byte order, or Excel takes it for something else. */
export const csv: Format = {
  contentType: 'text/csv; charset=utf-8; header=present',
  write: async function* ({ columns, rows }) {
    yield `\uFEFF${line(columns.map(({ name }) => name))}`
    for await (const chunk of rows) yield chunk.map(line).join('')
  },
}
