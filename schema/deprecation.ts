import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql'

/** What of the graph goes away, when, and what takes its place. */
export interface Deprecation {
  /** As `Agency.name`, `Agency.assessment(year:)` or `Stage.VISIT`. */
  readonly coordinate: string
  readonly reason: string
  /** The first day without it, ISO 8601; null where the reason names none, which a test refuses. */
  readonly removeOn: string | null
}

/** The reason for a deprecation, for the option `deprecationReason`: what to use instead, and the first day without it. */
export const deprecated = (removeOn: string, instead: string): string => `${instead} Removed on ${removeOn}.`

/** The day of removal that a reason names; null where it names none that is a day. */
export const removalOf = (reason: string): string | null => {
  const day = / Removed on (\d{4}-\d{2}-\d{2})\.$/.exec(reason)?.[1]
  const time = day === undefined ? NaN : Date.parse(day)
  return day !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null
}

/** A part of the graph that can be deprecated; as a text it is its coordinate. */
interface Element {
  readonly deprecationReason: string | null | undefined
  readonly toString: () => string
}

const elements = (schema: GraphQLSchema): readonly Element[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type): readonly Element[] => {
      if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields()).flatMap((field) => [field, ...field.args])
      if (isInputObjectType(type)) return Object.values(type.getFields())
      return isEnumType(type) ? type.getValues() : []
    })

/** Every deprecation of a graph. */
export const deprecationsOf = (schema: GraphQLSchema): readonly Deprecation[] =>
  elements(schema).flatMap((element) =>
    element.deprecationReason
      ? [{ coordinate: String(element), reason: element.deprecationReason, removeOn: removalOf(element.deprecationReason) }]
      : [],
  )
