import { GraphQLError, parse, validate, type DocumentNode, type ParseOptions, type Source } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { told } from '../schema/errors.ts'
import { limits, type Limit } from '../schema/limits.ts'
import { costOf, costTold, tooCostly } from './costly.ts'
import { measure, measureValue } from './measure.ts'
import { repeatsOf } from './repeats.ts'

/* Refuses what is too large, before it costs anything. */

const names: Readonly<Partial<Record<Limit, string>>> = {
  characters: 'karakter',
  depth: 'kedalaman',
  aliases: 'alias',
  fields: 'medan',
  repeats: 'pengulangan',
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
  const repeats = repeatsOf(document)
  return repeats > limits.repeats ? refused('repeats', repeats) : null
}

/** Why what was sent is too large to be read at all; null where it is not. */
export const tooLarge = (query: unknown, variables: unknown): GraphQLError | null => {
  if (typeof query === 'string' && query.length > limits.characters) return refused('characters', query.length)
  // The variables themselves are an object that is no argument.
  const sent = measureValue(variables, { values: limits.values, nesting: limits.nesting + 1 })
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
