import { writeXlsxStream } from 'hucre/xlsx'
import { guarded } from './guard.ts'
import { textOf, type Cell, type Format, type Rows } from './table.ts'

/** The most that a cell of Excel holds. What is longer is cut, and says so by its last character. */
const longest = 32_767

const fitting = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

/** Whole numbers are numbers; a decimal is text, for Excel would make a float of it. */
const cellOf = (cell: Cell): string | number | boolean | null => {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell
  const text = textOf(cell)
  return text === null ? null : fitting(guarded(text))
}

const singly = async function* (rows: Rows) {
  for await (const chunk of rows) for (const row of chunk) yield row.map(cellOf)
}

/** One sheet after another where there are more rows than a sheet takes; nothing in it says when it was made. */
export const xlsx: Format = {
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async function* ({ columns, rows }) {
    yield* writeXlsxStream(singly(rows), {
      name: 'matang',
      columns: columns.map(({ name }) => ({ header: guarded(name) })),
      freezePane: { rows: 1 },
    })
  },
}
