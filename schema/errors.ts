import { GraphQLError, type GraphQLErrorOptions } from 'graphql'
import type { Text } from '../rules/model.ts'

/** What an asker can do wrong, by code. Anything else is a bug, and masked. */
export type Refusal =
  | 'BAD_BIN'
  | 'BAD_CURSOR'
  | 'BAD_DECIMAL'
  | 'BAD_ID'
  | 'BAD_ORDER'
  | 'BAD_PAGE'
  | 'EMPTY_COHORT'
  | 'FILTER_TOO_LARGE'
  | 'TOO_MANY'
  | 'UNKNOWN_AGENCY'
  | 'UNKNOWN_ASSESSMENT'
  | 'UNKNOWN_COMPONENT'
  | 'UNKNOWN_PROVINCE'
  | 'BAD_CHANGE'
  | 'BAD_EFFORT'
  | 'BAD_TARGET'
  | 'LEVELS_UNKNOWN'
  | 'NOT_COMPARABLE'
  | 'NOT_OFFICIAL'
  | 'OUT_OF_RANGE'
  | 'YEAR_NOT_COVERED'

const texts = new WeakMap<GraphQLError, Text>()

/** An error that knows its words in both languages; it says the English ones until another language is chosen. */
export const told = (text: Text, options: GraphQLErrorOptions): GraphQLError => {
  const error = new GraphQLError(text.en, options)
  texts.set(error, text)
  return error
}

/** The words of an error, in both languages; null for one that has only its own. */
export const textOf = (error: GraphQLError): Text | null => texts.get(error) ?? null

/** An error for the asker: what was asked, what was found, what to try; and the argument that it is about, as `where.year`. */
export const refuse = (code: Refusal, text: Text, argument?: string): GraphQLError =>
  told(text, { extensions: argument === undefined ? { code } : { code, argument } })
