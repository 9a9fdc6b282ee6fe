import { isDecimal, isList, isObject, textOf } from './path.ts'

/* Any answer as tables. A list is a table; what stands in an object of a row is a column; a short list in every row, whose members
   are named alike, is a column for each of them; any other list is a table in its cell. */

export type Cell = string | null | Table

export interface Column {
  /** Where its values come from, as fields. */
  readonly path: string
  /** Whether all that it holds are decimals. */
  readonly decimal: boolean
}

export interface Table {
  /** Where the list stands in the answer; empty for a table in a cell. */
  readonly path: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

type Flat = ReadonlyMap<string, unknown>

const most = { members: 8, columns: 4 }

/** The connection is the list that a reader means. */
const short = (path: string): string => path.replaceAll(/(^|\.)(edges|nodes|node)(?=\.|$)/g, '').replace(/^\./, '')

/** An object as what stands in it, objects in it opened; lists stay whole. */
const flat = (value: unknown, at = ''): readonly (readonly [string, unknown])[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, inner]) => flat(inner, at === '' ? name : `${at}.${name}`))
    : [[at, value] as const]

const rowOf = (item: unknown): Flat => new Map(flat(item).map(([path, value]) => [short(path), value] as const))

/** A column for each member, if every row has a short list of members named alike: by their first text, else by their place. */
const spread = (lists: readonly unknown[]): ((list: unknown) => readonly (readonly [string, unknown])[]) | null => {
  const members = lists.map((list) => (isList(list) ? list.map(rowOf) : []))
  const name = members[0]?.[0] && [...members[0][0]].find(([, value]) => typeof value === 'string' && !isDecimal(value))?.[0]
  const named = (row: Flat, at: number): string => (name === undefined ? String(at + 1) : (textOf(row.get(name)) ?? ''))
  const names = new Set(members.flatMap((rows) => rows.map(named)))
  const alike = members.every((rows) => new Set(rows.map(named)).size === rows.length && (name !== undefined || rows.length === names.size))
  const wide = Math.max(0, ...members.flatMap((rows) => rows.map(({ size }) => size)))
  if (!alike || names.size === 0 || names.size > most.members || wide > most.columns || names.has('')) return null
  return (list) =>
    (isList(list) ? list.map(rowOf) : []).flatMap((row, at) =>
      [...row].flatMap(([path, value]) =>
        path === name
          ? []
          : [[row.size - (name === undefined ? 0 : 1) === 1 ? named(row, at) : `${named(row, at)} ${path}`, value] as const],
      ),
    )
}

const cellOf = (value: unknown): Cell => {
  if (!isList(value)) return textOf(value)
  const single = value.map(textOf)
  return single.every((text) => text !== null) ? single.join(', ') || null : tableOf('', value)
}

/** A list as a table. */
const tableOf = (path: string, list: readonly unknown[]): Table => {
  const rows = list.map(rowOf)
  const paths = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  const opened = new Map(
    paths.flatMap((name) => {
      const lists = rows.flatMap((row) => (row.get(name) == null ? [] : [row.get(name)]))
      const open = lists.length > 0 && lists.every((value) => isList(value) && value.some(isObject)) ? spread(lists) : null
      return open ? [[name, open] as const] : []
    }),
  )
  const wide = rows.map(
    (row) =>
      new Map(
        [...row].flatMap(([name, value]) => {
          const open = opened.get(name)
          return open ? open(value).map(([inner, found]) => [`${name} · ${inner}`, found] as const) : [[name, value] as const]
        }),
      ),
  )
  const all = [...new Set(wide.flatMap((row) => [...row.keys()]))]
  // An object that one row lacks is no column of its own beside those of what stands in it.
  const names = all.filter((name) => !opened.has(name) && !all.some((other) => other.startsWith(`${name}.`)))
  const cells = wide.map((row) => names.map((name) => cellOf(row.get(name))))
  const columns = names.map((name, at) => {
    const texts = cells.flatMap((row) => row[at] ?? [])
    return { path: name, decimal: texts.length > 0 && texts.every((cell) => typeof cell === 'string' && isDecimal(cell)) }
  })
  return { path: short(path), columns, rows: cells }
}

/** What an answer says once, and each of its lists as a table. */
export const tablesOf = (
  data: unknown,
): { readonly facts: readonly (readonly [string, string | null])[]; readonly tables: readonly Table[] } => {
  const found = flat(data)
  return {
    facts: found.flatMap(([path, value]) => (isList(value) || path === '' ? [] : [[short(path), textOf(value)] as const])),
    tables: found.flatMap(([path, value]) => (isList(value) ? [tableOf(path, value)] : [])),
  }
}
