import { GraphQLError, Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Language } from '../rules/model.ts'
import { textOf } from '../schema/errors.ts'
import type { Variables } from './charge.ts'

/* Errors speak the language that was asked for: by the field's own argument, else by the request. */

// `in` is the code that Indonesian had until 1989.
const spoken: ReadonlyMap<string, Language> = new Map([
  ['id', 'id'],
  ['in', 'id'],
  ['en', 'en'],
])

/** The language that an Accept-Language header prefers; English where it names none of ours. */
export const languageOf = (header: string | null | undefined): Language => {
  const wishes = (header ?? '').split(',', 20).flatMap((wish) => {
    const [tag = '', ...parameters] = wish
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
    const language = spoken.get(tag.split('-', 1)[0] ?? '')
    return language && Number(quality) > 0 ? [{ language, quality: Number(quality) }] : []
  })
  return wishes.toSorted((a, b) => b.quality - a.quality)[0]?.language ?? 'en'
}

/** The language that the field of an error was asked in; null where it has no such argument, or none was given. */
const languageAsked = ({ nodes }: GraphQLError, variables: Variables): Language | null => {
  const [node] = nodes ?? []
  const value = node?.kind === Kind.FIELD ? node.arguments?.find(({ name }) => name.value === 'language')?.value : undefined
  const asked = value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.ENUM ? value.value : null
  return typeof asked === 'string' ? (spoken.get(asked.toLowerCase()) ?? null) : null
}

const wordsOf = (error: GraphQLError): ReturnType<typeof textOf> =>
  textOf(error) ?? (error.originalError instanceof GraphQLError ? wordsOf(error.originalError) : null)

/** An error in the language that was asked for; one that has only its own words as it is. */
export const inLanguage = (error: GraphQLError, variables: Variables, header: string | null | undefined): GraphQLError => {
  const text = wordsOf(error)
  const language = languageAsked(error, variables) ?? languageOf(header)
  if (!text || language === 'en') return error
  const { nodes, source, positions, path, extensions, originalError } = error
  return new GraphQLError(
    error.message.replace(text.en, () => text[language]),
    {
      nodes,
      source,
      positions,
      path,
      extensions,
      originalError,
    },
  )
}

/** The language of errors, for Yoga. */
export const useLanguage = (): Plugin => ({
  onExecutionResult: (payload) => {
    const { result, request, context } = payload
    if (!result || !('errors' in result) || !result.errors) return
    const variables = context.params?.variables ?? {}
    const header = request.headers.get('accept-language')
    payload.setResult({ ...result, errors: result.errors.map((error) => inLanguage(error, variables, header)) })
  },
})
