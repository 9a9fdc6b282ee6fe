import {
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql'

/* The schema's text as what a reference page shows. Directives are shown as they are written: they say the cost. */

export interface TypeText {
  /** The type's name, and the marks around it: `[`, `Agency`, `!]!`. */
  readonly before: string
  readonly name: string
  readonly after: string
}

interface Described {
  readonly name: string
  readonly description: string
  /** Why and until when it is deprecated; null where it is not. */
  readonly deprecated: string | null
  readonly directives: readonly string[]
}

export interface Argument extends Described {
  readonly type: TypeText
  readonly usual: string | null
}

export interface Field extends Described {
  readonly type: TypeText
  readonly arguments: readonly Argument[]
  readonly usual: string | null
}

export type TypeKind = 'query' | 'object' | 'interface' | 'union' | 'input' | 'enum' | 'scalar'

export interface Type extends Described {
  readonly kind: TypeKind
  readonly interfaces: readonly string[]
  readonly members: readonly string[]
  readonly fields: readonly Field[]
  readonly values: readonly Described[]
}

interface Node {
  readonly name: { readonly value: string }
  readonly description?: StringValueNode | undefined
  readonly directives?: readonly ConstDirectiveNode[] | undefined
}

const described = ({ name, description, directives = [] }: Node): Described => {
  const deprecation = directives.find((directive) => directive.name.value === 'deprecated')
  const reason = deprecation?.arguments?.find((argument) => argument.name.value === 'reason')?.value
  return {
    name: name.value,
    description: description?.value ?? '',
    deprecated: deprecation ? (reason?.kind === Kind.STRING ? reason.value : '') : null,
    directives: directives.filter((directive) => directive !== deprecation).map(print),
  }
}

const typeText = (node: TypeNode): TypeText => {
  const [, before = '', name = '', after = ''] = /^(\[*)(\w+)(.*)$/.exec(print(node)) ?? []
  return { before, name, after }
}

const argument = (node: InputValueDefinitionNode): Argument => ({
  ...described(node),
  type: typeText(node.type),
  usual: node.defaultValue ? print(node.defaultValue) : null,
})

const field = (node: FieldDefinitionNode): Field => ({
  ...described(node),
  type: typeText(node.type),
  arguments: (node.arguments ?? []).map(argument),
  usual: null,
})

const roots = new Set(['Query', 'Mutation', 'Subscription'])

const kinds = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
} as const satisfies Readonly<Record<TypeDefinitionNode['kind'], TypeKind>>

const fieldsOf = (node: TypeDefinitionNode): readonly Field[] => {
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) return (node.fields ?? []).map(field)
  if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return (node.fields ?? []).map((input) => ({ ...argument(input), arguments: [] }))
  return []
}

const typeOf = (node: TypeDefinitionNode): Type => ({
  ...described(node),
  kind: roots.has(node.name.value) ? 'query' : kinds[node.kind],
  interfaces: 'interfaces' in node ? (node.interfaces ?? []).map(({ name }) => name.value) : [],
  members: node.kind === Kind.UNION_TYPE_DEFINITION ? (node.types ?? []).map(({ name }) => name.value) : [],
  fields: fieldsOf(node),
  values: node.kind === Kind.ENUM_TYPE_DEFINITION ? (node.values ?? []).map(described) : [],
})

const order: readonly TypeKind[] = ['query', 'object', 'interface', 'union', 'input', 'enum', 'scalar']

/** The types of a schema by kind, each kind by name. */
export const typesIn = (sdl: string): readonly { readonly kind: TypeKind; readonly types: readonly Type[] }[] => {
  const types = parse(sdl).definitions.filter(isTypeDefinitionNode).map(typeOf)
  const byName = types.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return order.map((kind) => ({ kind, types: byName.filter((type) => type.kind === kind) })).filter(({ types: found }) => found.length > 0)
}
