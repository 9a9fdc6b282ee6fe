import { getOperationAST, getVariableValues, type DocumentNode } from 'graphql'
import type { Row, Table } from '../table/table.ts'
import { at } from './columns.ts'
import { executor, isTooLarge, Refused, withCode, type Asked, type Execute, type Sources } from './execute.ts'
import { find, refuse, type Found } from './find.ts'
import { paged, placeKey } from './paging.ts'

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const rowsOf = ({ path, rows, connection, columns }: Found, data: unknown): readonly Row[] => {
  const there = at(data, path)
  const items = connection ? listOf(at(there, rows === null ? [] : [rows])) : path.length > 0 ? listOf(there) : [there]
  return items.map((item) => columns.map((column) => at(item, column.path)))
}

const placeOf = ({ path }: Found, data: unknown): string | null => {
  const place = at(data, [...path, placeKey])
  const cursor = at(place, ['endCursor'])
  if (at(place, ['hasNextPage']) !== true) return null
  if (typeof cursor !== 'string') throw new Error(`${path.join('.')} has more rows, but says not where`)
  return cursor
}

const sizes = [100, 50, 25, 10, 5, 1] as const

/** The first page, as large as the limit on cost lets it be. */
const firstPage = async (document: (size: number) => DocumentNode, run: Execute) => {
  let tooLarge: unknown = null
  for (const size of sizes) {
    const own = document(size)
    try {
      return { own, data: await run(own, null) }
    } catch (error) {
      if (!isTooLarge(error)) throw error
      tooLarge ??= error
    }
  }
  throw tooLarge
}

/** A document's rows, of which the first page has been read: what is refused, is refused here. */
export const tableOf = async (sources: Sources, asked: Asked): Promise<Table & { readonly name: string }> => {
  const { schema, document, run } = await executor(sources, asked)
  const operation = getOperationAST(document, asked.operationName)
  if (!operation)
    throw new Refused([
      refuse('NOTHING_TO_DOWNLOAD', 'The document has several operations, or none of this name: say which by `operationName`.'),
    ])
  const { variableValues, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables)
  if (errors) throw new Refused(errors.map((error) => withCode(error, 'BAD_USER_INPUT')))
  const found = find(operation, { schema, document, variables: variableValues })
  const { connection } = found
  const { own, data: first } = connection
    ? await firstPage((size) => paged(document, operation, connection, size), run)
    : { own: document, data: await run(document, null) }
  const rows = async function* () {
    yield rowsOf(found, first)
    for (let cursor = connection && placeOf(found, first); cursor !== null;) {
      const data = await run(own, cursor)
      yield rowsOf(found, data)
      const next = placeOf(found, data)
      if (next === cursor) throw new Error(`${found.path.join('.')} does not go on after ${cursor}`)
      cursor = next
    }
  }
  return { name: operation.name?.value ?? found.name, columns: found.columns, rows: rows() }
}
