import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { costOfField, introspectionCost } from '../schema/cost.ts'
import { bundle, chargeOf, empty, once, type Bundle, type Charge, type Size, type Step, type Variables } from './charge.ts'

/* From a document to what its fields declare, and so to what it costs. */

/** A value as it is written, or as variables tell it. */
interface Reader {
  readonly open: boolean
  readonly read: (variables: Variables) => unknown
}

type Defaults = ReadonlyMap<string, unknown>

const written = (value: unknown): Reader => ({ open: false, read: () => value })

const reader = (node: ValueNode | undefined, defaults: Defaults): Reader => {
  if (node?.kind !== Kind.VARIABLE) return written(node && valueFromASTUntyped(node))
  const name = node.name.value
  return { open: true, read: (variables) => (Object.hasOwn(variables, name) ? variables[name] : defaults.get(name)) }
}

const count = (value: unknown): number | null => {
  if (typeof value === 'number') return Math.max(0, value)
  return Array.isArray(value) ? value.length : null
}

const argumentOf = (nodes: readonly ArgumentNode[] | undefined, name: string): ValueNode | undefined =>
  nodes?.find((node) => node.name.value === name)?.value

const sizeOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, defaults: Defaults): Step['size'] => {
  const { multiplier, arguments: names, cases } = costOfField(field)
  const usual = multiplier === 1 ? once : { times: multiplier, sized: names[0] ?? null }
  if (names.length === 0 && cases.length === 0) return usual
  const readers = new Map(
    [...names, ...cases.map(({ argument }) => argument)].map((name) => {
      const own = argumentOf(node.arguments, name)
      const argument = field.args.find((candidate) => candidate.name === name)
      // A schema in code keeps a default in one place, one that is read from its SDL in another.
      const usually = argument?.default?.value ?? argument?.defaultValue
      return [name, own ? reader(own, defaults) : written(usually)]
    }),
  )
  const size = (variables: Variables): Size => {
    for (const sized of names) {
      const times = count(readers.get(sized)?.read(variables))
      if (times !== null) return { times, sized }
    }
    const found = cases.find(({ argument, value }) => readers.get(argument)?.read(variables) === value)
    return found ? { times: found.multiplier, sized: found.argument } : usual
  }
  return [...readers.values()].some(({ open }) => open) ? size : size({})
}

const conditionOf = (directives: readonly DirectiveNode[] | undefined, defaults: Defaults): Step['when'] => {
  const conditions = (directives ?? []).flatMap(({ name, arguments: given }) =>
    name.value === 'skip' || name.value === 'include'
      ? [{ value: reader(argumentOf(given, 'if'), defaults), not: name.value === 'skip' }]
      : [],
  )
  if (conditions.length === 0) return null
  return (variables) => conditions.every(({ value, not }) => value.read(variables) !== not)
}

const compile = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Bundle => {
  const defaults: Defaults = new Map(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    ),
  )

  const fragments = new Map<string, Bundle>()
  const fragment = (name: string): Bundle => {
    const before = fragments.get(name)
    if (before) return before
    // A fragment that spreads itself adds nothing here; validation refuses it.
    fragments.set(name, empty)
    const definition = document.definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name)
    const within =
      definition?.kind === Kind.FRAGMENT_DEFINITION
        ? select(definition.selectionSet, schema.getType(definition.typeCondition.name.value))
        : empty
    fragments.set(name, within)
    return within
  }

  const charged = (node: FieldNode, type: GraphQLNamedType | undefined): readonly Step[] => {
    const name = node.name.value
    const step = { key: node.alias?.value ?? name, when: conditionOf(node.directives, defaults) }
    const sum = introspectionCost.get(name)
    if (sum !== undefined) return [{ ...step, coordinate: name, own: sum, size: once, within: empty }]
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
    if (!field) return []
    const within = node.selectionSet ? select(node.selectionSet, getNamedType(field.type)) : empty
    return [{ ...step, coordinate: String(field), own: costOfField(field).field, size: sizeOf(field, node, defaults), within }]
  }

  const select = ({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Bundle =>
    bundle(
      selections.flatMap((node): readonly Step[] => {
        if (node.kind === Kind.FIELD) return charged(node, type)
        const within =
          node.kind === Kind.FRAGMENT_SPREAD
            ? fragment(node.name.value)
            : select(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type)
        return [{ key: null, coordinate: '', own: 0, size: once, when: conditionOf(node.directives, defaults), within }]
      }),
    )

  return select(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
}

const compiled = new WeakMap<OperationDefinitionNode, { readonly schema: GraphQLSchema; readonly within: Bundle }>()

/** What an operation costs with the variables that were sent; validate the document first. */
export const charge = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Charge => {
  const before = compiled.get(operation)
  const within = before?.schema === schema ? before.within : compile(schema, document, operation)
  if (before?.schema !== schema) compiled.set(operation, { schema, within })
  return chargeOf(within, variables)
}
