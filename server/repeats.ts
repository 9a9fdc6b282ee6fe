import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'

/* Validation compares fields of one name in pairs, and what is in them with each other: so their number is bounded. */

/** How often a document asks at most for one object of its answer, fragments spread out. Measure its fields first: it visits each. */
export const repeatsOf = (document: DocumentNode): number => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)

  const fieldsOf = ({ selections }: SelectionSetNode, within: readonly string[]): readonly FieldNode[] =>
    selections.flatMap((node): readonly FieldNode[] => {
      if (node.kind === Kind.FIELD) return node.selectionSet ? [node] : []
      if (node.kind === Kind.INLINE_FRAGMENT) return fieldsOf(node.selectionSet, within)
      const name = node.name.value
      const fragment = within.includes(name) ? undefined : fragments.get(name)
      return fragment ? fieldsOf(fragment.selectionSet, [...within, name]) : []
    })

  const most = (sets: readonly SelectionSetNode[], depth: number): number => {
    if (depth > 100) return 0
    const named = Map.groupBy(
      sets.flatMap((set) => fieldsOf(set, [])),
      (node) => node.alias?.value ?? node.name.value,
    )
    return Math.max(
      0,
      ...[...named.values()].map((nodes) =>
        Math.max(
          nodes.length,
          most(
            nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
            depth + 1,
          ),
        ),
      ),
    )
  }

  return Math.max(
    0,
    ...document.definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [most([node.selectionSet], 0)] : [])),
  )
}
