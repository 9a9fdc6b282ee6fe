import {
  getNamedType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'
import { schema } from '../../../schema/index.ts'

/* Random questions that are valid, drawn from the schema itself, the same for the same seed. */

/** Numbers from 0 to 1, the same for the same seed. */
export const dice = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const words: Readonly<Record<string, readonly string[]>> = {
  code: ['00.01', 'nobody', 'spbe-2020', 'spbe-2018'],
  component: ['index', 'D1', 'A2', 'I1', 'I29', 'D9'],
  programme: ['spbe', 'none'],
}

const pick = <Item>(roll: () => number, items: readonly Item[]): Item | undefined => items[Math.floor(roll() * items.length)]

/** A value of an argument as a document writes it; null where none comes to mind. */
const literal = (roll: () => number, { name, type }: GraphQLArgument): string | null => {
  const named = getNamedType(type)
  if (isEnumType(named)) return pick(roll, named.getValues())?.name ?? null
  if (named.name === 'Int' && name === 'year') return pick(roll, ['2024', '2023', '2019', '1999', '2025']) ?? null
  if (named.name === 'Boolean') return roll() < 0.5 ? 'true' : 'false'
  const word = named.name === 'String' ? pick(roll, words[name] ?? []) : undefined
  return word === undefined ? null : JSON.stringify(word)
}

type AnyField = GraphQLField<unknown, unknown>

/** What is written in brackets after a field; null where something that must be said does not come to mind. */
const argumentsOf = (roll: () => number, { args }: AnyField): string | null => {
  const said: string[] = []
  for (const argument of args) {
    const due = isNonNullType(argument.type) && argument.default === undefined
    const value = due || roll() < 0.4 ? literal(roll, argument) : null
    if (value !== null) said.push(`${argument.name}: ${value}`)
    else if (due) return null
  }
  return said.length === 0 ? '' : `(${said.join(', ')})`
}

const directive = (roll: () => number): string =>
  roll() < 0.9 ? '' : ` @${pick(roll, ['skip', 'include'])}(if: ${pick(roll, ['true', 'false', '$yes', '$no'])})`

const selection = (roll: () => number, type: GraphQLObjectType, depth: number): string => {
  const fields = Object.values(type.getFields())
  const chosen = Array.from({ length: 1 + Math.floor(roll() * 4) }, () => pick(roll, fields))
  const texts = chosen.flatMap((field) => {
    const said = field && argumentsOf(roll, field)
    if (!field || said === null || said === undefined) return []
    const named = getNamedType(field.type)
    const alias = roll() < 0.3 ? `a${Math.floor(roll() * 1_000_000)}: ` : said === '' ? '' : `b${Math.floor(roll() * 1_000_000)}: `
    const head = `${alias}${field.name}${said}${directive(roll)}`
    if (isLeafType(named)) return [head]
    return isObjectType(named) && depth > 0 ? [`${head} ${selection(roll, named, depth - 1)}`] : []
  })
  const own = ['__typename', ...texts].join(' ')
  return roll() < 0.2 ? `{ ... on ${type.name}${directive(roll)} { ${own} } }` : `{ ${own} }`
}

/** A question of a seed. It may skip and include by the variables `yes` and `no`. */
export const documentOf = (seed: number): string => {
  const roll = dice(seed)
  const root = schema.getQueryType()
  const body = root ? selection(roll, root, 5) : ''
  return `query (${['yes', 'no'].map((name) => `$${name}: Boolean! = ${name === 'yes'}`).join(', ')}) ${body.replace(/^\{/, '{ u: __typename @include(if: $yes) v: __typename @skip(if: $no)')}`
}
