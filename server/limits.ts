import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What one request may ask for. Counted before anything is executed, through fragments. */
export const limits = {
  /** Characters of a document: an AST weighs a hundred times its text. */
  characters: 20_000,
  tokens: 4_000,
  depth: 16,
  aliases: 60,
  /** Fields after every fragment is spread out. */
  fields: 2_000,
  /** Objects and fields that an answer can hold, lists multiplied by their page sizes. */
  cost: 25_000,
} as const

type Limit = keyof typeof limits

const refuse = (limit: Limit, found: number): GraphQLError =>
  new GraphQLError(
    `The document has ${limit} ${found}, the limit is ${limits[limit]}. Ask for less at once: fewer fields, smaller pages, several requests.`,
    {
      extensions: { code: 'LIMIT_EXCEEDED', limit, found, allowed: limits[limit], http: { status: 400 } },
    },
  )

interface Size {
  readonly depth: number
  readonly aliases: number
  readonly fields: number
}

const nothing: Size = { depth: 0, aliases: 0, fields: 0 }

/** Measures a document, each fragment once however often it is spread. Introspection counts for size, not for depth. */
export const measure = (document: DocumentNode): Size => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)

  const known = new Map<string, Size>()
  const fragment = (name: string): Size => {
    const measured = known.get(name)
    if (measured) return measured
    // A fragment that spreads itself adds nothing here; validation refuses it next.
    known.set(name, nothing)
    const definition = fragments.get(name)
    const size = definition ? selection(definition.selectionSet) : nothing
    known.set(name, size)
    return size
  }

  const selection = ({ selections }: SelectionSetNode): Size => {
    let { depth, aliases, fields } = nothing
    for (const node of selections) {
      const field = node.kind === Kind.FIELD
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD ? fragment(node.name.value) : node.selectionSet ? selection(node.selectionSet) : nothing
      const meta = field && node.name.value.startsWith('__')
      depth = Math.max(depth, meta ? 0 : inner.depth + (field ? 1 : 0))
      aliases += inner.aliases + (field && node.alias ? 1 : 0)
      fields += inner.fields + (field ? 1 : 0)
    }
    return { depth, aliases, fields }
  }

  const sizes = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [selection(definition.selectionSet)] : [],
  )
  return {
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    aliases: sizes.reduce((sum, { aliases }) => sum + aliases, 0),
    fields: sizes.reduce((sum, { fields }) => sum + fields, 0),
  }
}

const excess = (document: DocumentNode): GraphQLError | null => {
  const size = measure(document)
  for (const limit of ['depth', 'aliases', 'fields'] as const) if (size[limit] > limits[limit]) return refuse(limit, size[limit])
  return null
}

/** Cost of the operation that will run, with the variables that were sent. Pothos looks at a document's first operation only. */
export const costOf = ({ document, operationName, schema, contextValue, variableValues }: ExecutionArgs): number => {
  const chosen = getOperationAST(document, operationName)
  if (!chosen) return 0
  const definitions = document.definitions.filter((definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition === chosen)
  const ctx = typeof contextValue === 'object' && contextValue !== null ? contextValue : {}
  return complexityFromQuery({ ...document, definitions }, { schema, ctx, variables: variableValues ?? {} }).complexity
}

/** Refuses what is too large, before it costs anything. */
export const useLimits = (): Plugin => ({
  onParams: ({ params }) => {
    const characters = params.query?.length ?? 0
    if (characters > limits.characters) throw refuse('characters', characters)
  },
  onParse: ({ setParseFn }) => {
    setParseFn((source, options) => {
      const document = parse(source, { ...options, maxTokens: limits.tokens })
      const error = excess(document)
      if (error) throw error
      return document
    })
  },
  onValidate: ({ setValidationFn }) => {
    // Envelop passes an argument that graphql 17 no longer takes: say the options here.
    setValidationFn((schema, document, rules) => validate(schema, document, rules, { maxErrors: 5 }))
  },
  onExecute: ({ args, setResultAndStopExecution }) => {
    const cost = costOf(args)
    if (cost > limits.cost) setResultAndStopExecution({ errors: [refuse('cost', cost)] })
  },
})
