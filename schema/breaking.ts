import {
  BreakingChangeType,
  buildASTSchema,
  findSchemaChanges,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
  type DirectiveNode,
} from 'graphql'
import { removalOf } from './deprecation.ts'

/* What may change between two releases: nothing that breaks a question, unless its day of removal was told and has come. */

const isDue = (directives: readonly DirectiveNode[] | undefined, today: string): boolean => {
  const said = directives?.find(({ name }) => name.value === 'deprecated')?.arguments?.find(({ name }) => name.value === 'reason')
  const day = said?.value.kind === 'StringValue' ? removalOf(said.value.value) : null
  return day !== null && day <= today
}

/** The released graph without what is due, and without the types that nothing leads to then. */
const kept = (released: string, today: string): GraphQLSchema => {
  const document = visit(parse(released), {
    enter: (node) => ('directives' in node && isDue(node.directives, today) ? null : undefined),
  })
  const whole = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
  const roots = { query: whole.getQueryType(), mutation: whole.getMutationType(), subscription: whole.getSubscriptionType() }
  const reached = new GraphQLSchema({ ...roots, directives: whole.getDirectives(), assumeValid: true })
  const members = Object.values(whole.getTypeMap()).filter(
    (type) =>
      isObjectType(type) && Object.values(reached.getTypeMap()).some((other) => isInterfaceType(other) && whole.isSubType(other, type)),
  )
  return new GraphQLSchema({ ...roots, types: members, directives: whole.getDirectives(), assumeValid: true })
}

const breaking: ReadonlySet<string> = new Set(Object.values(BreakingChangeType))

/** Sentences on what would break a question that the released graph answers, on a day in ISO 8601; empty where nothing does. */
export const breaks = (released: string, current: string, today: string): readonly string[] =>
  findSchemaChanges(kept(released, today), buildASTSchema(parse(current)))
    .filter(({ type }) => breaking.has(type))
    .map(({ description }) => description)
