import { CsvError, parse } from 'csv-parse/sync'

/** One thing that is wrong with a file: where, why, and what stood there. */
export interface Refused {
  readonly file: string
  readonly row: number
  readonly column: string
  readonly reason: string
  readonly found: string
}

/** Thrown when files cannot be loaded; nothing of them was written. */
export class ImportRefused extends Error {
  readonly refused: readonly Refused[]

  constructor(refused: readonly Refused[]) {
    const shown = refused
      .slice(0, 20)
      .map(({ file, row, column, reason, found }) => `  ${file}, row ${row}, ${column}: ${reason} (found "${found}")`)
    const more = refused.length > shown.length ? [`  and ${refused.length - shown.length} more`] : []
    super([`The figures cannot be loaded; nothing was written:`, ...shown, ...more].join('\n'))
    this.name = 'ImportRefused'
    this.refused = refused
  }
}

/** One row of a sheet: reads its fields, or refuses one by name. */
export interface Row {
  readonly line: number
  /** The field as `read` understands it; `read` throws a RangeError with the reason when it does not. */
  readonly field: <Value>(column: string, read: (text: string) => Value) => Value
  /** Refuses the row for a reason that only a look at other rows gives. */
  readonly refuse: (column: string, reason: string) => Refused
}

class FieldRefused extends Error {
  readonly refused: Refused

  constructor(refused: Refused) {
    super(refused.reason)
    this.refused = refused
  }
}

const rowOf = (file: string, line: number, fields: Readonly<Record<string, string>>): Row => {
  const refuse = (column: string, reason: string): Refused => ({ file, row: line, column, reason, found: fields[column] ?? '' })
  return {
    line,
    refuse,
    field: (column, read) => {
      try {
        return read(fields[column] ?? '')
      } catch (error) {
        if (error instanceof RangeError) throw new FieldRefused(refuse(column, error.message))
        throw error
      }
    },
  }
}

interface Sheet<Value> {
  readonly values: readonly Value[]
  readonly refused: readonly Refused[]
}

const headRefused = (file: string, head: readonly string[], columns: readonly string[]): readonly Refused[] => [
  ...columns
    .filter((column) => !head.includes(column))
    .map((column) => ({ file, row: 1, column, reason: 'the column is missing', found: head.join(',') })),
  ...head
    .filter((column) => !columns.includes(column))
    .map((column) => ({ file, row: 1, column, reason: 'the column is not known', found: column })),
]

/** Reads a sheet with exactly these columns; every row either becomes a value or is refused. */
export const readSheet = <Value>(file: string, text: string, columns: readonly string[], read: (row: Row) => Value): Sheet<Value> => {
  try {
    // The head first: under a wrong one every row would be refused for its length.
    const [head = []] = parse(text, { bom: true, to: 1 })
    const refusedHead = headRefused(file, head, columns)
    if (refusedHead.length > 0) return { values: [], refused: refusedHead }
    const rows = parse<Row, Readonly<Record<string, string>>>(text, {
      bom: true,
      skip_empty_lines: true,
      columns: true,
      on_record: (fields, { lines }) => rowOf(file, lines, fields),
    })
    const results = rows.map((row): { readonly value: Value } | { readonly refused: Refused } => {
      try {
        return { value: read(row) }
      } catch (error) {
        if (error instanceof FieldRefused) return { refused: error.refused }
        throw error
      }
    })
    return {
      values: results.flatMap((result) => ('value' in result ? [result.value] : [])),
      refused: results.flatMap((result) => ('refused' in result ? [result.refused] : [])),
    }
  } catch (error) {
    if (error instanceof CsvError)
      return { values: [], refused: [{ file, row: Number(error.lines ?? 0), column: 'row', reason: error.message, found: '' }] }
    throw error
  }
}
