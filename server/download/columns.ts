import { getNamedType, getNullableType, isListType } from 'graphql'
import type { Cell, Column, ColumnType } from '../table/table.ts'
import { beneath, isLeaf, isList, type Document, type Selected } from './selection.ts'

/** A column and where its value stands in what is answered for a row. */
export interface Read extends Column {
  readonly path: readonly string[]
}

const types: Readonly<Record<string, ColumnType>> = { Int: 'integer', Float: 'float', Boolean: 'boolean', Decimal: 'decimal' }

const typeOf = (field: Selected): ColumnType => (isList(field) ? 'list' : (types[getNamedType(field.type).name] ?? 'text'))

const itemOf = (field: Selected): Selected => {
  const list = getNullableType(field.type)
  return isListType(list) ? { ...field, type: list.ofType } : field
}

/**
 * A column for each scalar, named by its path of keys, such as `agency.name`: so an alias names a column. A list is one
 * column, as JSON: how long it is differs from row to row. What an edge holds stands without the word `node` in front.
 */
export const columnsOf = (row: Selected, edge: boolean, document: Document): readonly Read[] => {
  const item = itemOf(row)
  if (isLeaf(item) || isList(item)) return [{ name: row.key, type: typeOf(item), path: [] }]
  const walk = (fields: readonly Selected[], path: readonly string[], shown: readonly string[], top: boolean): readonly Read[] =>
    fields.flatMap((field): readonly Read[] => {
      const own = [...path, field.key]
      const name = [...shown, field.key]
      if (isList(field) || isLeaf(field)) return [{ name: name.join('.'), type: typeOf(field), path: own }]
      return walk(beneath(field, document), own, top && edge && field.name === 'node' ? [] : name, false)
    })
  const columns = walk(beneath(row, document), [], [], true)
  const often = Map.groupBy(columns, ({ name }) => name)
  return columns.map((column) => ((often.get(column.name)?.length ?? 0) > 1 ? { ...column, name: column.path.join('.') } : column))
}

const member = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : null)

/** What stands at a path; null where something on the way is missing. */
export const at = (value: unknown, path: readonly string[]): Cell => path.reduce(member, value)
