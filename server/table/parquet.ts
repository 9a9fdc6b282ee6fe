import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import { textOf, type Cell, type Column, type ColumnType, type Format, type Row } from './table.ts'

/** Rows that are written together. */
const group = 10_000

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const

const kinds = {
  text,
  // Exact, whatever its number of places: DECIMAL would need one number of them for a column.
  decimal: text,
  integer: { type: 'INT32' },
  float: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  list: { type: 'BYTE_ARRAY', converted_type: 'JSON', logical_type: { type: 'JSON' } },
} as const satisfies Record<ColumnType, Partial<SchemaElement>>

const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
  { name: 'matang', num_children: columns.length },
  ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...kinds[type] })),
]

const valueOf = (type: ColumnType, cell: Cell): unknown => {
  if (cell === null || cell === undefined) return null
  return type === 'list' ? cell : type === 'text' || type === 'decimal' ? textOf(cell) : cell
}

export const parquet: Format = {
  contentType: 'application/vnd.apache.parquet',
  write: async function* ({ columns, rows }) {
    const writer = new ByteWriter()
    const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'matang' })
    /** What has been written, out of the writer's memory. */
    const taken = (): Uint8Array => {
      const bytes = writer.getBytes().slice()
      writer.index = 0
      return bytes
    }
    const put = (some: readonly Row[]): void => {
      const columnData = columns.map(({ name, type }, at) => ({ name, data: some.map((row) => valueOf(type, row[at])) }))
      void file.write({ columnData, rowGroupSize: some.length })
    }
    let waiting: Row[] = []
    for await (const chunk of rows) {
      waiting.push(...chunk)
      if (waiting.length < group) continue
      put(waiting)
      waiting = []
      yield taken()
    }
    if (waiting.length > 0) put(waiting)
    void file.finish()
    yield taken()
  },
}
