import {
  DirectiveLocation,
  getNamedType,
  getNullableType,
  GraphQLDirective,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  isLeafType,
  isListType,
  type GraphQLField,
} from 'graphql'

/* What a field costs, as data: the SDL prints it and the server charges it, so that the two cannot disagree. */

/** The multiplier of a field for one value of one of its arguments, as it is written in a document. */
export interface CostCase {
  readonly argument: string
  readonly value: string
  readonly multiplier: number
}

/** The cost of a field: for itself, and how often what is selected within it is charged. */
export interface Cost {
  readonly field: number
  readonly multiplier: number
  /** The first of these arguments that is given replaces the multiplier: a number by itself, a list by its length. */
  readonly arguments: readonly string[]
  readonly cases: readonly CostCase[]
}

/** The size of a page for which none is asked. */
export const defaultPage = 20

const defaultList = 10
const pageArguments: ReadonlySet<string> = new Set(['first', 'last'])

/** The cost of a field whose multiplier hangs on its arguments, for its option `complexity`. */
export const cost = (declared: Partial<Cost>): Cost => ({ field: 1, multiplier: 1, arguments: [], cases: [], ...declared })

/** How many components there are of the kind that is asked for: at most four domains, eight aspects, sixty in all. */
export const costByKind: Cost = cost({
  multiplier: 60,
  cases: [
    { argument: 'kind', value: 'INDEX', multiplier: 1 },
    { argument: 'kind', value: 'DOMAIN', multiplier: 4 },
    { argument: 'kind', value: 'ASPECT', multiplier: 8 },
  ],
})

const entry = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? new Map<string, unknown>(Object.entries(of)).get(name) : undefined

const isCase = (value: unknown): value is CostCase => typeof entry(value, 'argument') === 'string'

type Field = GraphQLField<unknown, unknown>

const read = (field: Field): Cost => {
  const declared: unknown = field.extensions['complexity']
  if (typeof declared === 'function')
    throw new Error(`${String(field)}: a cost is data. A page multiplies by itself; for other arguments say cost({ arguments, cases }).`)
  const paged = field.args.flatMap(({ name }) => (pageArguments.has(name) ? [name] : []))
  const [own, multiplier, args, cases] = [
    typeof declared === 'number' ? declared : entry(declared, 'field'),
    entry(declared, 'multiplier'),
    entry(declared, 'arguments'),
    entry(declared, 'cases'),
  ]
  const usual = paged.length > 0 ? defaultPage : isListType(getNullableType(field.type)) ? defaultList : 1
  // Nothing is selected within a scalar, nor within a list of them.
  const leaf = isLeafType(getNamedType(field.type))
  return {
    field: typeof own === 'number' ? own : 1,
    multiplier: leaf ? 1 : typeof multiplier === 'number' ? multiplier : usual,
    arguments: Array.isArray(args) && args.length > 0 ? args.map(String) : paged,
    cases: Array.isArray(cases) ? cases.filter(isCase) : [],
  }
}

const known = new WeakMap<Field, Cost>()

/** The cost of a field: what it declares, a page by its size, a list of objects as ten, anything else as one. */
export const costOfField = (field: Field): Cost => {
  const before = known.get(field)
  if (before) return before
  const found = read(field)
  known.set(field, found)
  return found
}

const required = { int: new GraphQLNonNull(GraphQLInt), text: new GraphQLNonNull(GraphQLString) }

const CostCaseInput = new GraphQLInputObjectType({
  name: 'CostCase',
  description: 'The multiplier of a field for one value of one of its arguments; used by @cost alone.',
  fields: {
    argument: { type: required.text, description: 'Name of the argument.' },
    value: { type: required.text, description: 'The value, as it is written in a document.' },
    multiplier: { type: required.int, description: 'The multiplier then.' },
  },
})

/** Introspection answers with the whole graph, whatever is selected: it costs a flat sum. */
export const introspectionCost: ReadonlyMap<string, number> = new Map([
  ['__schema', 5000],
  ['__type', 100],
  ['__typename', 1],
])

/** The directive that prints costs in the SDL. */
export const costDirective = new GraphQLDirective({
  name: 'cost',
  description:
    'What a field costs: `field` for itself, and `multiplier` times the cost of what is selected within it. A field without this directive costs 1 and multiplies by 1. ' +
    'Charged before execution, with the variables that were sent; what @skip and @include leave out is free. ' +
    `Introspection costs ${introspectionCost.get('__schema')} for \`__schema\` and ${introspectionCost.get('__type')} for \`__type\`, with all that is in it. ` +
    'Each answer tells its cost in `extensions.cost`; `api` tells the limit.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    field: { type: required.int, default: { value: 1 }, description: 'What the field itself costs.' },
    multiplier: { type: required.int, default: { value: 1 }, description: 'How many objects it is taken to hold.' },
    arguments: {
      type: new GraphQLList(required.text),
      description: 'The first of these arguments that is given replaces the multiplier: a number by itself, a list by its length.',
    },
    cases: {
      type: new GraphQLList(new GraphQLNonNull(CostCaseInput)),
      description: 'Other multipliers for certain values of an argument.',
    },
  },
})
