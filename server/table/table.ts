/* A table on its way out: columns that are known before the first row, and rows in chunks. */

/** What a column holds. A decimal is a text of digits, in every format; a list is data of its own in one cell. */
export type ColumnType = 'text' | 'decimal' | 'integer' | 'float' | 'boolean' | 'list'

export interface Column {
  readonly name: string
  readonly type: ColumnType
}

/** Texts, numbers, booleans, lists; null or undefined where there is no value. */
export type Cell = unknown
export type Row = readonly Cell[]

/** Rows as they come: nothing keeps more than a chunk of them. */
export type Rows = AsyncIterable<readonly Row[]>

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: Rows
}

/** A way to write a table as a file. */
export interface Format {
  readonly contentType: string
  readonly write: (table: Table) => AsyncIterable<string | Uint8Array>
}

/** A cell as the text of its value; null where there is none. */
export const textOf = (cell: Cell): string | null => {
  if (cell === null || cell === undefined) return null
  return typeof cell === 'string' ? cell : JSON.stringify(cell)
}
