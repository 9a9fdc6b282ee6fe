import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

type VariableValues = NonNullable<Parameters<typeof getDirectiveValues>[2]>

/** What selections are read with. */
export interface Scope {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: VariableValues
}

/** The fragments of a document, by name. */
export const fragmentsOf = ({ definitions }: DocumentNode): Scope['fragments'] =>
  Object.fromEntries(
    definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
  )

/** Names of the variables that decide what is skipped and included. */
export const decidingOf = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}

const wanted = ({ variables }: Scope, node: SelectionNode): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false

/** Whether a fragment on a type holds for an object. */
const holds = ({ schema }: Scope, on: string | undefined, type: GraphQLObjectType): boolean => {
  if (on === undefined || on === type.name) return true
  const other = schema.getType(on)
  return isAbstractType(other) && schema.isSubType(other, type)
}

/** What an object is asked for, by key of the answer, in the order of the document; a key that is asked twice has two nodes. */
export const collect = (
  scope: Scope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> => {
  const fields = new Map<string, FieldNode[]>()
  const spread = new Set<string>()
  const gather = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (!wanted(scope, node)) continue
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value
        const before = fields.get(key)
        if (before) before.push(node)
        else fields.set(key, [node])
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (holds(scope, node.typeCondition?.name.value, type)) gather(node.selectionSet)
      } else if (!spread.has(node.name.value)) {
        spread.add(node.name.value)
        const fragment = scope.fragments[node.name.value]
        if (fragment && holds(scope, fragment.typeCondition.name.value, type)) gather(fragment.selectionSet)
      }
    }
  }
  for (const set of sets) gather(set)
  return fields
}
