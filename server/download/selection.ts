import {
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { getVariableValues } from 'graphql'

/* What an operation selects, field by field: fragments are spread out and what is skipped is left out. */

/** Variables as `getVariableValues` gives them. */
export type Variables = NonNullable<ReturnType<typeof getVariableValues>['variableValues']>

export interface Document {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly variables: Variables
}

/** A field under its key in the answer, with every node that asks for it. */
export interface Selected {
  readonly key: string
  readonly name: string
  readonly type: GraphQLOutputType
  readonly nodes: readonly FieldNode[]
}

type Within = { readonly type: GraphQLCompositeType; readonly set: SelectionSetNode }

const isSkipped = (node: SelectionNode, variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false

const fieldType = (type: GraphQLCompositeType, name: string): GraphQLOutputType | null => {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef.type
  return isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name]?.type ?? null) : null
}

const selectedIn = (within: readonly Within[], { schema, document, variables }: Document): readonly Selected[] => {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
  const found = new Map<string, Selected>()
  const narrowed = (type: GraphQLCompositeType, condition: FragmentDefinitionNode['typeCondition'] | undefined): GraphQLCompositeType => {
    const other = condition && schema.getType(condition.name.value)
    return other && isCompositeType(other) ? other : type
  }
  const visit = ({ type, set }: Within): void => {
    for (const node of set.selections) {
      if (isSkipped(node, variables)) continue
      if (node.kind === Kind.INLINE_FRAGMENT) visit({ type: narrowed(type, node.typeCondition), set: node.selectionSet })
      else if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value)
        if (fragment) visit({ type: narrowed(type, fragment.typeCondition), set: fragment.selectionSet })
      } else {
        const own = fieldType(type, node.name.value)
        const key = node.alias?.value ?? node.name.value
        if (own) found.set(key, { key, name: node.name.value, type: own, nodes: [...(found.get(key)?.nodes ?? []), node] })
      }
    }
  }
  for (const one of within) visit(one)
  return [...found.values()]
}

/** What is selected of the objects that a type and its selection sets describe. */
export const selected = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[], document: Document): readonly Selected[] =>
  selectedIn(
    sets.map((set) => ({ type, set })),
    document,
  )

/** What is selected of a field's own value; nothing of a scalar. */
export const beneath = ({ type, nodes }: Selected, document: Document): readonly Selected[] => {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return []
  return selected(
    named,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    document,
  )
}

/** Whether a field is a list. */
export const isList = ({ type }: Selected): boolean => isListType(getNullableType(type))

/** Whether a field is a connection: a page with edges and its place. */
export const isConnection = (field: Selected): boolean => {
  const named = getNamedType(field.type)
  return !isList(field) && isObjectType(named) && ['edges', 'pageInfo'].every((name) => name in named.getFields())
}

/** Whether there is anything beneath a field. */
export const isLeaf = ({ type }: Selected): boolean => !isCompositeType(getNamedType(type))
