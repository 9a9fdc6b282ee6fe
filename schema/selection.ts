import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

/** Names of the fields that are asked of a field’s value, through fragments; what is not asked for need not be read. */
export const askedOf = ({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> => {
  const names = new Set<string>()
  const gather = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? [])
      if (selection.kind === Kind.FIELD) names.add(selection.name.value)
      else gather(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet)
  }
  for (const { selectionSet } of fieldNodes) gather(selectionSet)
  return names
}
