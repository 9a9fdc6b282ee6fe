import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql'
import type { Cost } from '../../../schema/cost.ts'
import type { Sent } from './documents.ts'

/* An oracle of costs: the SDL as it is read, every fragment spread out, every argument as graphql itself coerces it. */

/** What a request costs; null where its variables are wrong or no operation is chosen. */
export const expectedCost = (
  schema: GraphQLSchema,
  costs: ReadonlyMap<string, Cost>,
  document: DocumentNode,
  sent: Sent,
): number | null => {
  const operation = getOperationAST(document, sent.operationName)
  const values = operation && getVariableValues(schema, operation.variableDefinitions ?? [], sent.variables)
  if (!operation || !values?.variableValues) return null
  const { variableValues } = values

  const sum = (nodes: readonly SelectionNode[], type: GraphQLNamedType | undefined): number =>
    nodes.reduce((total, node) => total + costOf(node, type), 0)

  const costOf = (node: SelectionNode, type: GraphQLNamedType | undefined): number => {
    if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return 0
    if (getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false) return 0
    if (node.kind === Kind.INLINE_FRAGMENT)
      return sum(node.selectionSet.selections, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type)
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = document.definitions.find((own) => own.kind === Kind.FRAGMENT_DEFINITION && own.name.value === node.name.value)
      if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`There is no fragment ${node.name.value}`)
      return sum(fragment.selectionSet.selections, schema.getType(fragment.typeCondition.name.value))
    }
    if (node.name.value === '__schema') return 5000
    if (node.name.value === '__type') return 100
    if (node.name.value === '__typename') return 1
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
    const cost = costs.get(String(field))
    if (!field || !cost) throw new Error(`The SDL does not say what ${node.name.value} of ${type?.name} costs`)
    const given = getArgumentValues(field, node, variableValues)
    const sizes = cost.arguments.flatMap((name) => {
      const value = given[name]
      return typeof value === 'number' ? [Math.max(0, value)] : Array.isArray(value) ? [value.length] : []
    })
    const fitting = cost.cases.find(({ argument, value }) => given[argument] === value)
    const times = sizes[0] ?? fitting?.multiplier ?? cost.multiplier
    return cost.field + times * sum(node.selectionSet?.selections ?? [], getNamedType(field.type))
  }
  return sum(operation.selectionSet.selections, schema.getQueryType() ?? undefined)
}
