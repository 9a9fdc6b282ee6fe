import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql'

/** The fields on a way beneath a field’s value, through fragments. */
const fieldsOn = ({ fieldNodes, fragments }: GraphQLResolveInfo, way: readonly string[]): readonly FieldNode[] => {
  const fields: FieldNode[] = []
  const gather = (set: SelectionSetNode | undefined, [step, ...rest]: readonly string[]): void => {
    for (const selection of set?.selections ?? [])
      if (selection.kind !== Kind.FIELD)
        gather(
          selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet,
          step ? [step, ...rest] : [],
        )
      else if (step === undefined) fields.push(selection)
      else if (selection.name.value === step) gather(selection.selectionSet, rest)
  }
  for (const { selectionSet } of fieldNodes) gather(selectionSet, way)
  return fields
}

/** Names of the fields that are asked of a field’s value, or of what lies on a way beneath it; what is not asked for need not be read. */
export const askedOf = (info: GraphQLResolveInfo, ...way: readonly string[]): ReadonlySet<string> =>
  new Set(fieldsOn(info, way).map(({ name }) => name.value))

/** The arguments of a field of this name each time that it is asked of a field’s value: what it will ask for can be read with the value. */
export const argumentsOf = (info: GraphQLResolveInfo, name: string): readonly Readonly<Record<string, unknown>>[] => {
  const type = getNamedType(info.returnType)
  const field = isObjectType(type) ? type.getFields()[name] : undefined
  if (!field) return []
  return fieldsOn(info, []).flatMap((node) => (node.name.value === name ? [getArgumentValues(field, node, info.variableValues)] : []))
}
