import { buildSchema, getOperationAST, getVariableValues, parse, print, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { find } from '../../../server/download/find.ts'
import { paged } from '../../../server/download/paging.ts'

const schema = buildSchema(`
  scalar Decimal
  interface Node { id: ID! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type City implements Node { id: ID! name: String index: Decimal size: Int share: Float big: Boolean tags: [String!]! home: Place cities(first: Int, after: String): CityConnection! }
  type Place { x: Int name: String }
  type CityEdge { cursor: String! node: City! }
  type CityConnection { edges: [CityEdge!]! nodes: [City!]! pageInfo: PageInfo! totalCount: Int }
  type Query {
    node(id: ID): Node
    city: City
    list: [City!]
    deep: [[Int!]!]
    cities(first: Int, after: String, last: Int, before: String, kind: String): CityConnection!
  }`)

const found = (source: string, variables: Record<string, unknown> = {}) => {
  const document = parse(source)
  expect(validate(schema, document)).toEqual([])
  const operation = getOperationAST(document)
  if (!operation) throw new Error('There is no operation')
  const { variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!variableValues) throw new Error('The variables do not fit')
  return { document, operation, ...find(operation, { schema, document, variables: variableValues }) }
}

const shown = (source: string, variables: Record<string, unknown> = {}) => {
  const { path, rows, columns } = found(source, variables)
  return { at: path.join('.'), rows, columns: columns.map(({ name, type, path: own }) => `${name} ${type} ${own.join('/')}`) }
}

describe('rows are', () => {
  test.each<[string, string, ReturnType<typeof shown>]>([
    ['the nodes of a connection', '{ cities { nodes { name } } }', { at: 'cities', rows: 'nodes', columns: ['name text name'] }],
    [
      'its edges, where both are asked',
      '{ cities { nodes { id } edges { cursor node { name } } } }',
      { at: 'cities', rows: 'edges', columns: ['cursor text cursor', 'name text node/name'] },
    ],
    [
      'under the names of their aliases',
      '{ a: cities { b: edges { c: node { d: name } } } }',
      { at: 'a', rows: 'b', columns: ['d text c/d'] },
    ],
    [
      'with their types',
      '{ cities { nodes { index size share big tags __typename } } }',
      {
        at: 'cities',
        rows: 'nodes',
        columns: [
          'index decimal index',
          'size integer size',
          'share float share',
          'big boolean big',
          'tags list tags',
          '__typename text __typename',
        ],
      },
    ],
    [
      'with what lies deeper',
      '{ cities { edges { node { home { x name } } } } }',
      { at: 'cities', rows: 'edges', columns: ['home.x integer node/home/x', 'home.name text node/home/name'] },
    ],
    [
      'told apart where two have one name',
      '{ cities { edges { name: cursor node { name } } } }',
      { at: 'cities', rows: 'edges', columns: ['name text name', 'node.name text node/name'] },
    ],
    [
      'those of the connection nearest to the root',
      '{ city { cities { nodes { name cities { nodes { name } } } } } }',
      { at: 'city.cities', rows: 'nodes', columns: ['name text name', 'cities.nodes list cities/nodes'] },
    ],
    [
      'behind a type condition and a fragment',
      '{ node(id: 1) { ... on City { ...F } } } fragment F on City { cities { nodes { name } } }',
      { at: 'node.cities', rows: 'nodes', columns: ['name text name'] },
    ],
    [
      'gathered where a field is asked twice',
      '{ cities { nodes { home { x } } } ...F } fragment F on Query { cities { nodes { home { name } } } }',
      { at: 'cities', rows: 'nodes', columns: ['home.x integer home/x', 'home.name text home/name'] },
    ],
    [
      'those of a list, where a connection is beneath one',
      '{ list { cities { nodes { name } } } }',
      { at: 'list', rows: null, columns: ['cities.nodes list cities/nodes'] },
    ],
    ['lists, of a list of lists', '{ deep }', { at: 'deep', rows: null, columns: ['deep list '] }],
    [
      'one, of anything else',
      '{ city { name home { x } } }',
      { at: '', rows: null, columns: ['city.name text city/name', 'city.home.x integer city/home/x'] },
    ],
    [
      'without what is skipped',
      'query { cities { nodes { id name @skip(if: true) } pageInfo { endCursor } } }',
      { at: 'cities', rows: 'nodes', columns: ['id text id'] },
    ],
  ])('%s', (_, source, expected) => {
    expect(shown(source)).toEqual(expected)
  })

  test.each<[string, string]>([
    ['two connections', '{ a: cities { nodes { id } } b: cities { nodes { id } } }'],
    ['a connection without rows', '{ cities { totalCount } }'],
    ['a connection of which all rows are skipped', '{ cities { nodes @skip(if: true) { id } } }'],
    ['the schema', '{ __schema { types { name } } }'],
    ['a place to begin', '{ cities(after: "x") { nodes { id } } }'],
    ['the last ones', 'query ($n: Int = 3) { cities(last: $n) { nodes { id } } }'],
  ])('refused of %s', (_, source) => {
    expect(() => found(source)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: expect.any(String) }) }))
  })
})

describe('a document is asked page by page', () => {
  const rewritten = (source: string, variables: Record<string, unknown> = {}): string => {
    const { document, operation, connection } = found(source, variables)
    if (!connection) throw new Error('There is no connection')
    const own = paged(document, operation, connection, 50)
    expect(validate(schema, own).filter(({ message }) => !message.includes('is never used'))).toEqual([])
    return print(own).replaceAll(/\s+/g, ' ')
  }

  test.each<[string, string, Record<string, unknown>, string]>([
    [
      'with its other arguments as they are',
      '{ cities(first: 3, kind: "k") { nodes { id } } }',
      {},
      '($downloadAfter: String) { cities(kind: "k", first: 50, after: $downloadAfter) { nodes { id } downloadPlace: pageInfo { hasNextPage endCursor } } }',
    ],
    [
      'with the variables of a page set aside',
      'query Q($n: Int, $after: String) { cities(first: $n, after: $after) { nodes { id } } }',
      { n: 3 },
      'query Q($n: Int, $after: String, $downloadAfter: String) { cities(first: 50, after: $downloadAfter) { nodes { id } downloadPlace: pageInfo { hasNextPage endCursor } } }',
    ],
    [
      'within a fragment',
      '{ ...F } fragment F on Query { cities { nodes { id } pageInfo { endCursor } } }',
      {},
      'cities(first: 50, after: $downloadAfter) { nodes { id } pageInfo { endCursor } downloadPlace: pageInfo { hasNextPage endCursor } }',
    ],
  ])('%s', (_, source, variables, expected) => {
    expect(rewritten(source, variables)).toContain(expected)
  })

  test('and only its rows, not those of a connection beneath', () => {
    expect(rewritten('{ cities { nodes { cities(first: 2) { nodes { id } } } } }')).toContain('nodes { cities(first: 2) { nodes { id } } }')
  })
})
