import type { Kysely } from 'kysely'
import type { Text } from '../../rules/model.ts'
import type { Rules } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'
import type { Cell, Column, Rows } from '../table/table.ts'

/* A dataset is columns with their meaning, and where its items come from. */

/** What a dataset is made of; two that hold the same give the same bytes. */
export interface Origin {
  readonly db: Kysely<Tables>
  readonly rules: Rules
}

export interface ColumnOf<Item> extends Column {
  readonly about: Text
  readonly of: (item: Item) => Cell
}

/** A dataset whose items nobody needs to know any more. */
export interface Dataset {
  /** Name of its files. */
  readonly name: string
  readonly about: Text
  readonly columns: readonly (Column & { readonly about: Text })[]
  readonly rows: (origin: Origin) => Rows
}

/** One column: its name, what it holds, what it means in both languages, and how it is read. */
export const column = <Item>(name: string, type: Column['type'], id: string, en: string, of: (item: Item) => Cell): ColumnOf<Item> => ({
  name,
  type,
  about: { id, en },
  of,
})

export const dataset = <Item>(
  name: string,
  about: Text,
  columns: readonly ColumnOf<Item>[],
  items: (origin: Origin) => AsyncIterable<readonly Item[]>,
): Dataset => ({
  name,
  about,
  columns,
  rows: async function* (origin) {
    for await (const chunk of items(origin)) yield chunk.map((item) => columns.map(({ of }) => of(item)))
  },
})
