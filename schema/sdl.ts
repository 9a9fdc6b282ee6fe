import { isInterfaceType, isObjectType, Kind, parse, print, printSchema, valueToLiteral, type GraphQLSchema } from 'graphql'
import { costDirective, costOfField, type Cost } from './cost.ts'

/* The SDL with the cost of each field in it; graphql's own printer leaves applied directives out. */

const oneLine = (text: string): string => text.replaceAll(/\}\s+\{/g, '}, {').replaceAll(/(?<=\[)\s+|\s+(?=\])/g, '')

const directive = ({ field, multiplier, arguments: sizes, cases }: Cost): string => {
  const said = costDirective.args.flatMap((argument) => {
    const value = { field, multiplier, arguments: sizes, cases }[argument.name]
    const usual = Array.isArray(value) ? value.length === 0 : value === 1
    const literal = usual ? undefined : valueToLiteral(value, argument.type)
    return literal ? [`${argument.name}: ${oneLine(print(literal))}`] : []
  })
  return said.length > 0 ? ` @${costDirective.name}(${said.join(', ')})` : ''
}

/** Where in the text each field ends, and what it costs. */
const places = (schema: GraphQLSchema, text: string) =>
  parse(text).definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return []
    const type = schema.getType(node.name.value)
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
    return (node.fields ?? []).flatMap(({ name, loc }) => {
      const field = fields[name.value]
      return field && loc ? [{ at: loc.end, said: directive(costOfField(field)) }] : []
    })
  })

/** The graph as SDL. A cost that is usual, 1 or once, is not said. */
export const sdlOf = (schema: GraphQLSchema): string => {
  const text = printSchema(schema)
  const parts = places(schema, text)
  return `${parts.map(({ at, said }, index) => text.slice(parts[index - 1]?.at ?? 0, at) + said).join('')}${text.slice(parts.at(-1)?.at ?? 0)}\n`
}
