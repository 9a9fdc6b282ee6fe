import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ParseOptions,
  type Source,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { told } from '../schema/errors.ts'
import { limits, type Limit } from '../schema/limits.ts'
import { charge, type Charge, type Heading, type Variables } from './cost.ts'
import { measure, measureValue } from './measure.ts'

/* Refuses what is too large, before it costs anything. */

const shown = (count: number): string => (count < Number.MAX_SAFE_INTEGER ? String(count) : `more than ${Number.MAX_SAFE_INTEGER}`)

const names: Readonly<Partial<Record<Limit, string>>> = {
  characters: 'karakter',
  depth: 'kedalaman',
  aliases: 'alias',
  fields: 'medan',
  values: 'nilai dalam variabel',
  nesting: 'kedalaman nilai',
}

const refused = (limit: Limit, found: number): GraphQLError =>
  told(
    {
      id: `Permintaan memuat ${names[limit] ?? limit} ${found}, batasnya ${limits[limit]}. Mintalah lebih sedikit sekaligus: lebih sedikit medan, halaman lebih kecil, beberapa permintaan.`,
      en: `The document has ${limit} ${found}, the limit is ${limits[limit]}. Ask for less at once: fewer fields, smaller pages, several requests.`,
    },
    { extensions: { code: 'LIMIT_EXCEEDED', limit, found, allowed: limits[limit], http: { status: 400 } } },
  )

const tooManyTokens = (): GraphQLError =>
  told(
    {
      id: `Dokumen memuat lebih dari ${limits.tokens} token. Mintalah lebih sedikit sekaligus, atau kirim daftar sebagai variabel.`,
      en: `The document has more than ${limits.tokens} tokens. Ask for less at once, or send lists as variables.`,
    },
    { extensions: { code: 'LIMIT_EXCEEDED', limit: 'tokens', allowed: limits.tokens, http: { status: 400 } } },
  )

/** Why a document is too large; null where it is not. */
export const excess = (document: DocumentNode): GraphQLError | null => {
  const size = measure(document)
  for (const limit of ['depth', 'aliases', 'fields', 'nesting'] as const)
    if (size[limit] > limits[limit]) return refused(limit, size[limit])
  return null
}

/** Why what was sent is too large to be read at all; null where it is not. */
export const tooLarge = (query: unknown, variables: unknown): GraphQLError | null => {
  if (typeof query === 'string' && query.length > limits.characters) return refused('characters', query.length)
  const sent = measureValue(variables, limits.values)
  // The variables themselves are an object that is no argument.
  const found = { values: sent.values, nesting: sent.nesting - 1 }
  for (const limit of ['values', 'nesting'] as const) if (found[limit] > limits[limit]) return refused(limit, found[limit])
  return null
}

/** The document behind a text. Throws what is wrong with it: too large, or no document. */
export const read = (source: string | Source, options: ParseOptions = {}): DocumentNode => {
  try {
    const document = parse(source, { ...options, maxTokens: limits.tokens })
    const error = excess(document)
    if (error) throw error
    return document
  } catch (error) {
    throw error instanceof GraphQLError && /^Syntax Error: Document contains more than \d+ tokens/.test(error.message)
      ? tooManyTokens()
      : error
  }
}

/** What the operation that will run costs, with the variables that were sent; null where none is chosen. */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables | null | undefined,
  operationName: string | null | undefined,
): Charge | null => {
  const operation = getOperationAST(document, operationName)
  return operation ? charge(schema, document, operation, variables ?? {}) : null
}

/** What an answer tells of its cost, in `extensions.cost`. */
export const costTold = ({ cost, costliest }: Charge) => ({
  requested: cost,
  limit: limits.cost,
  costliest: costliest && { coordinate: costliest.coordinate, path: costliest.path, cost: costliest.cost },
})

/** How many members of the costliest field would fit; 0 where not even one does. */
const fitting = (cost: number, { times, each }: Heading): number => Math.max(0, Math.floor((limits.cost - (cost - times * each)) / each))

const advice = (cost: number, heading: Heading): { readonly id: string; readonly en: string } => {
  const most = fitting(cost, heading)
  if (heading.sized === 'first' || heading.sized === 'last')
    if (most > 0)
      return {
        id: `Dengan \`${heading.sized}: ${most}\` permintaan ini muat; lanjutkan halaman demi halaman.`,
        en: `With \`${heading.sized}: ${most}\` it would fit; page on from there.`,
      }
  return {
    id: 'Mintalah lebih sedikit medan di dalamnya, atau pecah menjadi beberapa permintaan.',
    en: 'Ask for fewer fields within it, or in several requests.',
  }
}

/** Why an operation costs too much, naming the field that costs most; null where it does not. */
export const tooCostly = (charged: Charge | null): GraphQLError | null => {
  if (!charged?.costliest || charged.cost <= limits.cost) return null
  const { cost, costliest } = charged
  const [at, most, tip] = [costliest.path.join('.'), shown(costliest.cost), advice(cost, costliest)]
  return told(
    {
      id: `Permintaan ini berbiaya ${shown(cost)}, batasnya ${limits.cost}. Yang termahal adalah ${costliest.coordinate} pada \`${at}\`: ${most}. ${tip.id}`,
      en: `The operation costs ${shown(cost)}, the limit is ${limits.cost}. Most of it is ${costliest.coordinate} at \`${at}\`: ${most}. ${tip.en}`,
    },
    {
      extensions: {
        code: 'LIMIT_EXCEEDED',
        limit: 'cost',
        found: cost,
        allowed: limits.cost,
        coordinate: costliest.coordinate,
        path: costliest.path,
        ...(costliest.sized === null ? {} : { argument: costliest.sized }),
        http: { status: 400 },
      },
    },
  )
}

/** The limits and the cost, for Yoga: each answer that was charged tells what it cost. */
export const useLimits = (): Plugin => ({
  onParams: ({ params, setResult }) => {
    const error = tooLarge(params.query, params.variables)
    if (error) setResult({ errors: [error] })
  },
  onParse: ({ setParseFn }) => setParseFn(read),
  onValidate: ({ setValidationFn }) => {
    // Envelop passes an argument that graphql 17 no longer takes: say the options here.
    setValidationFn((schema, document, rules) => validate(schema, document, rules, { maxErrors: 5 }))
  },
  onExecute: ({ args, setResultAndStopExecution }) => {
    const charged = costOf(args.schema, args.document, args.variableValues, args.operationName)
    if (!charged) return {}
    const extensions = { cost: costTold(charged) }
    const error = tooCostly(charged)
    if (error) {
      setResultAndStopExecution({ errors: [error], extensions })
      return {}
    }
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (!('next' in result)) setResult({ ...result, extensions: { ...result.extensions, ...extensions } })
      },
    }
  },
  onSubscribe: ({ args, setResultAndStopExecution }) => {
    const error = tooCostly(costOf(args.schema, args.document, args.variableValues, args.operationName))
    if (error) setResultAndStopExecution({ errors: [error] })
  },
})
