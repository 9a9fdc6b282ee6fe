import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

/** Names of the fields that are asked of a field’s value, or of what lies on a way beneath it, through fragments; what is not asked for need not be read. */
export const askedOf = ({ fieldNodes, fragments }: GraphQLResolveInfo, ...way: readonly string[]): ReadonlySet<string> => {
  const names = new Set<string>()
  const gather = (set: SelectionSetNode | undefined, [step, ...rest]: readonly string[]): void => {
    for (const selection of set?.selections ?? [])
      if (selection.kind !== Kind.FIELD)
        gather(
          selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet,
          step ? [step, ...rest] : [],
        )
      else if (step === undefined) names.add(selection.name.value)
      else if (selection.name.value === step) gather(selection.selectionSet, rest)
  }
  for (const { selectionSet } of fieldNodes) gather(selectionSet, way)
  return names
}
