import {
  defaultFieldResolver,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeNameMetaFieldDef,
  visit,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from 'graphql'
import type { Context } from '../../schema/context.ts'
import { collect, type Scope } from './collect.ts'
import { certain, leaf, list, nullable, object, type Call, type Field, type Run, type Text, type Write } from './write.ts'

/*
 * A question compiled to functions that write the text of its answer, without a tree in between. They know the way on
 * which all goes well and nothing else: whatever throws, or is null where it must not be, rejects the whole, and
 * graphql's own execution runs the question again and words the errors. So there is one place that knows errors.
 */

/** Writes the answer of an operation; throws or rejects where anything is not plainly well. */
export type Plan = (context: Context, scope: Scope) => Text

type Path = GraphQLResolveInfo['path']

/** Thrown where a question asks for what has no plan: interfaces, and the schema itself. */
const unplanned = new Error('This question has no plan')

const hasVariables = (node: FieldNode): boolean => {
  let found = false
  for (const argument of node.arguments ?? []) visit(argument, { Variable: () => void (found = true) })
  return found
}

const untracked = (): never => {
  throw new Error('Nothing is tracked here')
}

/** Compiles an operation; null where it has no plan. What is skipped and included is settled by the scope's variables. */
export const planOf = (operation: OperationDefinitionNode, scope: Scope): Plan | null => {
  let count = 0

  const writeOf = (type: GraphQLOutputType, nodes: readonly FieldNode[], path: Path): Write =>
    isNonNullType(type) ? certain(writeKnown(type.ofType, nodes, path)) : nullable(writeKnown(type, nodes, path))

  const writeKnown = (type: GraphQLOutputType, nodes: readonly FieldNode[], path: Path): Write => {
    if (isLeafType(type)) return leaf(type)
    if (isListType(type)) return list(writeOf(type.ofType, nodes, path))
    if (isObjectType(type)) return object(type, fieldsOf(type, nodes, path))
    throw unplanned
  }

  const fieldsOf = (type: GraphQLObjectType, nodes: readonly { readonly selectionSet?: FieldNode['selectionSet'] }[], path?: Path) =>
    [
      ...collect(
        scope,
        type,
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      ),
    ].map(([key, own], at): Field =>
      fieldOf(type, `${at === 0 ? '' : ','}${JSON.stringify(key)}:`, own, { prev: path, key, typename: type.name }),
    )

  const fieldOf = (type: GraphQLObjectType, head: string, nodes: readonly FieldNode[], path: Path): Field => {
    const [node] = nodes
    const number = count++
    const definition = node?.name.value === '__typename' ? TypeNameMetaFieldDef : type.getFields()[node?.name.value ?? '']
    if (!node || !definition) throw unplanned
    const info = {
      fieldName: node.name.value,
      fieldNodes: nodes,
      parentType: type,
      // Of keys alone: no resolver asks which member of a list it is at.
      path,
      schema: scope.schema,
      fragments: scope.fragments,
      rootValue: undefined,
      operation,
      getAbortSignal: () => undefined,
      getAsyncHelpers: untracked,
    }
    const fixed = hasVariables(node) ? null : getArgumentValues(definition, node)
    const call = ({ scope: { variables } }: Run): Call => ({
      args: fixed ?? getArgumentValues(definition, node, variables),
      info: { ...info, returnType: definition.type, variableValues: variables },
    })
    return { head, number, resolve: definition.resolve ?? defaultFieldResolver, call, write: writeOf(definition.type, nodes, path) }
  }

  try {
    const root = scope.schema.getRootType(operation.operation)
    if (!root) return null
    const write = object(root, fieldsOf(root, [operation]))
    return (context, own) => write(undefined, { context, scope: own, calls: [] }, null)
  } catch (error) {
    if (error === unplanned) return null
    throw error
  }
}
