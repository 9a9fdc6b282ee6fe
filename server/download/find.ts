import { GraphQLError, Kind, type GraphQLObjectType, type OperationDefinitionNode, type ValueNode } from 'graphql'
import { columnsOf, type Read } from './columns.ts'
import { beneath, isConnection, isLeaf, isList, selected, type Document, type Selected } from './selection.ts'

/** What of a document becomes rows. */
export interface Found {
  /** Its name, for a file. */
  readonly name: string
  /** Keys from the answer down to it. */
  readonly path: readonly string[]
  /** The field to page through; null for a list, or for one row. */
  readonly connection: Selected | null
  /** The key under which a connection holds its rows; null where the rows stand at the path. */
  readonly rows: string | null
  readonly columns: readonly Read[]
}

export const refuse = (code: string, message: string, status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } })

interface Place {
  readonly path: readonly string[]
  readonly field: Selected
}

const below = ({ path, field }: Place, document: Document): readonly Place[] =>
  beneath(field, document).map((inner) => ({ path: [...path, inner.key], field: inner }))

/** The places nearest to the root that are wanted. What stands under a list is never one: it is many. */
const nearest = (top: readonly Place[], document: Document, wanted: (field: Selected) => boolean): readonly Place[] => {
  for (let level = top; level.length > 0; level = level.flatMap((place) => (isList(place.field) ? [] : below(place, document)))) {
    const found = level.filter(({ field }) => wanted(field))
    if (found.length > 0) return found
  }
  return []
}

/** A document that pages by variables may leave them null. */
const isNull = (value: ValueNode, { variables }: Document): boolean =>
  value.kind === Kind.NULL || (value.kind === Kind.VARIABLE && (variables.coerced[value.name.value] ?? null) === null)

/** Whether rows are asked of a connection, or nothing else could be. */
const asksRows = (field: Selected, document: Document): boolean =>
  beneath(field, document).every(({ name }) => name === 'edges' || name === 'nodes' || name === 'pageInfo' || name === 'totalCount') ||
  beneath(field, document).some(({ name }) => name === 'edges' || name === 'nodes')

const ofConnection = ({ path, field }: Place, document: Document): Found => {
  const inner = beneath(field, document)
  const rows = inner.find(({ name }) => name === 'edges') ?? inner.find(({ name }) => name === 'nodes')
  const columns = rows && columnsOf(rows, rows.name === 'edges', document)
  if (!rows || !columns || columns.length === 0)
    throw refuse('NOTHING_TO_DOWNLOAD', `Select \`edges { node { … } }\` of ${field.key}: their fields become the columns.`)
  const backward = field.nodes
    .flatMap(({ arguments: given }) => given ?? [])
    .find(({ name, value }) => ['after', 'before', 'last'].includes(name.value) && !isNull(value, document))
  if (backward)
    throw refuse(
      'BAD_PAGE',
      `A download reads ${field.key} from its start to its end: leave out \`${backward.name.value}\`. \`first\` is not needed either.`,
    )
  return { name: field.key, path, connection: field, rows: rows.key, columns }
}

/** The root itself as a field, for an answer that is one row. */
const rootOf = (root: GraphQLObjectType, { selectionSet }: OperationDefinitionNode): Selected => {
  const name = { kind: Kind.NAME, value: 'answer' } as const
  return { key: name.value, name: name.value, type: root, nodes: [{ kind: Kind.FIELD, name, selectionSet }] }
}

/** The connection nearest to the root; else the first list; else the answer itself, as one row. */
export const find = (operation: OperationDefinitionNode, document: Document): Found => {
  const root = document.schema.getRootType(operation.operation)
  if (!root || operation.operation !== 'query')
    throw refuse('NOTHING_TO_DOWNLOAD', `A ${operation.operation} is not downloaded: send a query.`)
  const top = selected(root, [operation.selectionSet], document).map((field) => ({ path: [field.key], field }))
  // A connection of which no rows are asked, but groups or a count, is on the way to a list like any other field.
  const [connection, another] = nearest(top, document, (field) => isConnection(field) && asksRows(field, document))
  if (connection && another)
    throw refuse(
      'TOO_MANY',
      `A download is one table, but ${connection.path.join('.')} and ${another.path.join('.')} are two connections. Download them one by one.`,
    )
  if (connection) return ofConnection(connection, document)
  const [list] = nearest(top, document, (field) => isList(field))
  const { path, field } = list ?? { path: [], field: rootOf(root, operation) }
  const columns = columnsOf(field, false, document)
  if (columns.length === 0)
    throw refuse(
      'NOTHING_TO_DOWNLOAD',
      'Nothing of the document becomes a column. Select fields of the data; the schema is at /schema.graphql.',
    )
  const name = list?.field.key ?? top.find((one) => !isLeaf(one.field))?.field.key ?? field.key
  return { name, path, connection: null, rows: null, columns }
}
