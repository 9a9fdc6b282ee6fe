import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import type { Dice } from './random.ts'
import { valueOf, type Harvest } from './values.ts'

/* Documents that a schema allows, made from the schema itself: a field that is new is asked for without a word here. */

/** A request as it is sent. */
export interface Sent {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

type Field = GraphQLField<unknown, unknown>

/** A maker of requests. It counts which fields it has asked for, and prefers those that it has not. */
export const documents = (schema: GraphQLSchema, die: Dice, harvest: Harvest) => {
  const asked = new Map<string, number>()
  let names = 0
  let variables: Record<string, unknown> = {}
  let declared: string[] = []
  let fragments: string[] = []
  let budget = 0

  const variable = (type: string, json: unknown): string => {
    const name = `v${(names += 1)}`
    declared.push(`$${name}: ${type}${die.chance(0.05) && !type.endsWith('!') ? ' = null' : ''}`)
    if (!die.chance(0.03)) variables[name] = json
    return `$${name}`
  }

  const directive = (): string => {
    if (!die.chance(0.05)) return ''
    const name = die.pick(['skip', 'include'])
    const value = die.chance(0.5)
    return ` @${name}(if: ${die.chance(0.5) ? value : variable('Boolean!', value)})`
  }

  const argumentsOf = (field: Field): string => {
    const given = field.args
      .filter((argument) => isRequiredArgument(argument) || die.chance(argument.name === 'before' || argument.name === 'last' ? 0.1 : 0.5))
      .map((argument) => {
        const { text, json } = valueOf(die, argument.type, argument.name, harvest)
        return `${argument.name}: ${die.chance(0.35) ? variable(String(argument.type), json) : text}`
      })
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }

  const seldom = (fields: readonly Field[]): Field | undefined =>
    Array.from({ length: 3 }, () => fields[die.below(fields.length)]).reduce((a, b) =>
      (asked.get(String(a)) ?? 0) <= (asked.get(String(b)) ?? 0) ? a : b,
    )

  const one = (field: Field, depth: number): string => {
    budget -= 1
    asked.set(String(field), (asked.get(String(field)) ?? 0) + 1)
    const alias = field.args.length > 0 || die.chance(0.05) ? `a${(names += 1)}: ` : ''
    const type = getNamedType(field.type)
    const inner = isLeafType(type) ? '' : ` ${selection(type, depth + 1)}`
    return `${alias}${field.name}${argumentsOf(field)}${directive()}${inner}`
  }

  const members = (type: GraphQLNamedType, depth: number): readonly string[] => {
    if (isAbstractType(type))
      return ['__typename', ...schema.getPossibleTypes(type).map((own) => `... on ${own.name} ${selection(own, depth + 1)}`)]
    if (!isObjectType(type)) return ['__typename']
    const fields = Object.values(type.getFields())
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
    const open = depth > 7 || budget <= 0 ? leaves : fields
    const chosen = new Set(Array.from({ length: 1 + die.below(depth === 0 ? 3 : 5) }, () => seldom(open)))
    const own = [...chosen].flatMap((field) => (field ? [one(field, depth)] : []))
    return own.length > 0 ? own : ['__typename']
  }

  const selection = (type: GraphQLNamedType, depth: number): string => {
    const inner = `{ ${members(type, depth).join(' ')} }`
    if (die.chance(0.06)) return `{ ... on ${type.name}${directive()} ${inner} }`
    if (!die.chance(0.06)) return inner
    const name = `F${(names += 1)}`
    fragments.push(`fragment ${name} on ${type.name} ${inner}`)
    return `{ ...${name}${directive()}${die.chance(0.3) ? ` ...${name}` : ''} }`
  }

  const next = (): Sent => {
    ;[names, variables, declared, fragments, budget] = [0, {}, [], [], 3 + die.below(40)]
    const root = schema.getQueryType()
    if (!root) throw new Error('There is nothing to ask')
    const body = selection(root, 0)
    const head = declared.length > 0 ? `query Q(${declared.join(', ')})` : die.pick(['query Q', 'query', ''])
    return { query: [`${head} ${body}`, ...fragments].join('\n'), variables }
  }

  return { next, asked }
}
