import type { GraphQLResolveInfo } from 'graphql'
import type { Page, PageRequest } from './context.ts'
import { decodeCursor, encodeCursor, type CursorKey, type CursorOrder } from './cursor.ts'
import { pageOf, type PageArgs } from './page.ts'
import { askedOf } from './selection.ts'
import type { OrderKey } from './where.ts'

/** What a page of any connection is asked with. */
export interface ConnectionArgs extends PageArgs {
  readonly after?: string | null | undefined
  readonly before?: string | null | undefined
}

/** The types of the values that an order can have; those that break ties stand last, and are whole numbers. */
export type KeyTypes<Field extends string> = Readonly<Record<Field, CursorKey['type']>>

/** What distinguishes a key beyond its field, such as the year of an index. */
const detailOf = (key: object): string =>
  ['programme', 'year', 'component']
    .flatMap((name) => (name in key ? [`(${String(new Map(Object.entries(key)).get(name))})`] : []))
    .join('')

const cursorOrder = <Field extends string, Key extends OrderKey<Field>>(
  of: string,
  order: readonly Key[],
  types: KeyTypes<Field>,
  ties: number,
): CursorOrder => ({
  of,
  keys: [
    ...order.map((key) => ({
      name: `${key.field}${detailOf(key)}:${key.descending ? 'desc' : 'asc'}${key.nullsFirst ? ':nulls-first' : ''}`,
      type: types[key.field],
    })),
    ...Array.from({ length: ties }, () => ({ name: null, type: 'integer' as const })),
  ],
})

/** A page of which nothing is asked is not read: groups and counts are of the whole filter. */
const isAsked = (info: GraphQLResolveInfo): boolean => ['edges', 'nodes', 'pageInfo'].some((name) => askedOf(info).has(name))

const areCursorsAsked = (info: GraphQLResolveInfo): boolean =>
  askedOf(info, 'edges').has('cursor') || ['startCursor', 'endCursor'].some((name) => askedOf(info, 'pageInfo').has(name))

interface Connecting<Where, Field extends string, Key extends OrderKey<Field>, Row> {
  /** Name of the connection. */
  readonly of: string
  readonly args: ConnectionArgs
  readonly info: GraphQLResolveInfo
  readonly where: Where
  readonly order: readonly Key[]
  readonly types: KeyTypes<Field>
  /** How many keys break ties. */
  readonly ties: number
  readonly read: (request: PageRequest<Where, Key>) => Promise<Page<Row>>
}

/** One page of a connection, with the cursors of its order where they are asked for. */
export const connect = async <Where, Field extends string, Key extends OrderKey<Field>, Row>({
  of,
  args,
  info,
  where,
  order,
  types,
  ties,
  read,
}: Connecting<Where, Field, Key, Row>) => {
  const { limit, fromEnd } = pageOf(args)
  const keys = cursorOrder(of, order, types, ties)
  const after = args.after == null ? undefined : decodeCursor(keys, args.after)
  const before = args.before == null ? undefined : decodeCursor(keys, args.before, 'before')
  const positions = areCursorsAsked(info)
  const { rows, more } = isAsked(info) ? await read({ where, order, limit, after, before, fromEnd, positions }) : { rows: [], more: false }
  const edges = rows.map(({ row, position }) => ({ node: row, cursor: positions ? encodeCursor(keys, position) : '' }))
  return {
    where,
    edges,
    pageInfo: {
      hasNextPage: fromEnd ? before !== undefined : more,
      hasPreviousPage: fromEnd ? more : after !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
