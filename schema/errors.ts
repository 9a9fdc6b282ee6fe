import { GraphQLError } from 'graphql'

/** What an asker can do wrong, by code. Anything else is a bug, and masked. */
export type Refusal =
  | 'BAD_BIN'
  | 'BAD_CURSOR'
  | 'BAD_DECIMAL'
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

/** An error for the asker: what was asked, what was found, what to try. */
export const refuse = (code: Refusal, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } })
