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

/* Charges an operation by what its fields declare. What does not hang on variables is added up once for each document. */

/** The variables as they were sent. */
export type Variables = Readonly<Record<string, unknown>>

/** The field that makes an operation costly: the outermost that multiplies, on the way where most is spent. */
export interface Heading {
  readonly coordinate: string
  readonly path: readonly string[]
  /** What it costs with everything in it. */
  readonly cost: number
  /** How many members it is taken to hold, and what each of them costs. */
  readonly times: number
  readonly each: number
  /** The argument that says how many members; null where none does. */
  readonly sized: string | null
}

export interface Charge {
  readonly cost: number
  readonly costliest: Heading | null
}

interface Size {
  readonly times: number
  readonly sized: string | null
}

/** Something that is charged: whatever hangs on a variable is a function of all of them. */
interface Step {
  readonly key: string | null
  readonly coordinate: string
  readonly own: number
  readonly size: Size | ((variables: Variables) => Size)
  readonly when: ((variables: Variables) => boolean) | null
  readonly within: Bundle
}

/** Steps side by side: those that no variable touches are charged already. */
interface Bundle {
  readonly charged: Charge
  readonly open: readonly Step[]
}

const nothing: Charge = { cost: 0, costliest: null }
const empty: Bundle = { charged: nothing, open: [] }
const once: Size = { times: 1, sized: null }

const priced = (step: Step, variables: Variables): Charge => {
  if (step.when && !step.when(variables)) return nothing
  const inner = chargeOf(step.within, variables)
  if (step.key === null) return inner
  const { times, sized } = typeof step.size === 'function' ? step.size(variables) : step.size
  const cost = Math.min(step.own + times * inner.cost, Number.MAX_SAFE_INTEGER)
  const own = { coordinate: step.coordinate, path: [step.key], cost, times, each: inner.cost, sized }
  const further = times === 1 && inner.costliest?.times !== 1 ? inner.costliest : null
  return { cost, costliest: further ? { ...further, path: [step.key, ...further.path] } : own }
}

const chargeOf = ({ charged, open }: Bundle, variables: Variables): Charge => {
  if (open.length === 0) return charged
  let { cost, costliest } = charged
  for (const step of open) {
    const next = priced(step, variables)
    cost += next.cost
    if (next.costliest && next.costliest.cost > (costliest?.cost ?? 0)) costliest = next.costliest
  }
  return { cost: Math.min(cost, Number.MAX_SAFE_INTEGER), costliest }
}

const isFixed = ({ size, when, within }: Step): boolean => typeof size !== 'function' && when === null && within.open.length === 0

const bundle = (steps: readonly Step[]): Bundle => ({
  charged: chargeOf({ charged: nothing, open: steps.filter(isFixed) }, {}),
  open: steps.filter((step) => !isFixed(step)),
})

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
      const usually = field.args.find((argument) => argument.name === name)?.default?.value
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
    const sum = introspectionCost[name]
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
