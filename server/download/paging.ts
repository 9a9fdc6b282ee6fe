import { Kind, visit, type ArgumentNode, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql'
import type { Selected } from './selection.ts'

/** The variable that carries the cursor, and the key of the place; no document of a person has them. */
export const cursorVariable = 'downloadAfter'
export const placeKey = 'downloadPlace'

const named = (value: string) => ({ kind: Kind.NAME, value }) as const

const replaced = new Set(['first', 'after', 'last', 'before'])

const argumentsFor = (size: number): readonly ArgumentNode[] => [
  { kind: Kind.ARGUMENT, name: named('first'), value: { kind: Kind.INT, value: String(size) } },
  { kind: Kind.ARGUMENT, name: named('after'), value: { kind: Kind.VARIABLE, name: named(cursorVariable) } },
]

const place: FieldNode = {
  kind: Kind.FIELD,
  alias: named(placeKey),
  name: named('pageInfo'),
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: ['hasNextPage', 'endCursor'].map((name) => ({ kind: Kind.FIELD, name: named(name) })),
  },
}

/** The document with its connection asked page by page: `first` is set, `after` is a variable, and the place is asked for. */
export const paged = (document: DocumentNode, operation: OperationDefinitionNode, { nodes }: Selected, size: number): DocumentNode => {
  const targets = new Set<FieldNode>(nodes)
  return visit(document, {
    OperationDefinition: (node) =>
      node === operation
        ? {
            ...node,
            variableDefinitions: [
              ...(node.variableDefinitions ?? []),
              {
                kind: Kind.VARIABLE_DEFINITION,
                variable: { kind: Kind.VARIABLE, name: named(cursorVariable) },
                type: { kind: Kind.NAMED_TYPE, name: named('String') },
              },
            ],
          }
        : undefined,
    Field: (node) =>
      targets.has(node) && node.selectionSet
        ? {
            ...node,
            arguments: [...(node.arguments ?? []).filter(({ name }) => !replaced.has(name.value)), ...argumentsFor(size)],
            selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, place] },
          }
        : undefined,
  })
}
