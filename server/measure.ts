import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql'

/* How large a document is, and what is sent with it. */

/** The size of a document. */
export interface Size {
  readonly depth: number
  readonly aliases: number
  readonly fields: number
  readonly nesting: number
}

const nothing: Size = { depth: 0, aliases: 0, fields: 0, nesting: 0 }

const nestingOf = (value: ValueNode): number => {
  if (value.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(nestingOf))
  if (value.kind === Kind.OBJECT) return 1 + Math.max(0, ...value.fields.map((field) => nestingOf(field.value)))
  return 0
}

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
    let { depth, aliases, fields, nesting } = nothing
    for (const node of selections) {
      const field = node.kind === Kind.FIELD
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD ? fragment(node.name.value) : node.selectionSet ? selection(node.selectionSet) : nothing
      const meta = field && node.name.value.startsWith('__')
      const values = field ? (node.arguments ?? []).map(({ value }) => nestingOf(value)) : []
      depth = Math.max(depth, meta ? 0 : inner.depth + (field ? 1 : 0))
      aliases += inner.aliases + (field && node.alias ? 1 : 0)
      fields += inner.fields + (field ? 1 : 0)
      nesting = Math.max(nesting, inner.nesting, ...values)
    }
    return { depth, aliases, fields, nesting }
  }

  const sizes = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [selection(definition.selectionSet)] : [],
  )
  return {
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    aliases: sizes.reduce((sum, { aliases }) => sum + aliases, 0),
    fields: sizes.reduce((sum, { fields }) => sum + fields, 0),
    nesting: Math.max(0, ...sizes.map(({ nesting }) => nesting)),
  }
}

/** The size of a value. */
export interface ValueSize {
  readonly values: number
  readonly nesting: number
}

/** How much a value holds, and how deep; one that is empty holds nothing. Level by level, without recursion, until either is too much. */
export const measureValue = (value: unknown, most: ValueSize): ValueSize => {
  let level: readonly unknown[] = [value]
  let [values, nesting] = [0, -1]
  while (level.length > 0 && values <= most.values && nesting <= most.nesting) {
    level = level.flatMap((own): readonly unknown[] => (typeof own === 'object' && own !== null ? Object.values(own) : []))
    values += level.length
    nesting += 1
  }
  return { values, nesting }
}
