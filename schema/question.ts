import {
  GraphQLBoolean,
  GraphQLInt,
  isEnumType,
  isScalarType,
  Kind,
  parse,
  print,
  typeFromAST,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql'
import { builder } from './builder.ts'
import { words } from './language.ts'
import type { Question } from './questions/define.ts'
import { questions } from './questions/index.ts'
import { QuestionChartRef, QuestionRef, QuestionVariableRef, type QuestionVariableView } from './refs.ts'

const ChartKindEnum = builder.enumType('ChartKind', {
  description: 'What an answer can be drawn as.',
  values: {
    BAR: { value: 'bar', description: 'A bar for each row.' },
    LINE: { value: 'line', description: 'A point for each row along a line, broken where the group changes.' },
    HISTOGRAM: { value: 'histogram', description: 'A bar for each tenth of a scale.' },
  } as const,
})

const VariableInputEnum = builder.enumType('VariableInput', {
  description: 'How the value of a variable is given in a form.',
  values: {
    TEXT: { value: 'text', description: 'As text.' },
    INTEGER: { value: 'integer', description: 'As a whole number.' },
    TRUTH: { value: 'truth', description: 'As true or false.' },
    CHOICE: { value: 'choice', description: 'As one of its choices.' },
    JSON: { value: 'json', description: 'As JSON: a list or an object.' },
  } as const,
})

/** How a value of a type is given in a form. */
const givenAs = (type: GraphQLType | undefined): Pick<QuestionVariableView, 'input' | 'choices'> => {
  if (isEnumType(type)) return { input: 'choice', choices: type.getValues().map(({ name }) => name) }
  if (type === GraphQLBoolean) return { input: 'truth', choices: [] }
  if (isScalarType(type)) return { input: type === GraphQLInt ? 'integer' : 'text', choices: [] }
  return { input: 'json', choices: [] }
}

/** The variables that a question's document declares, as the schema types them. */
const variablesOf = (schema: GraphQLSchema, { document, variables }: Question): readonly QuestionVariableView[] =>
  parse(document)
    .definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : []))
    .map(({ variable, type: node }) => {
      const name = variable.name.value
      const required = node.kind === Kind.NON_NULL_TYPE
      const type = typeFromAST(schema, required ? node.type : node)
      return { name, type: print(node), required, ...givenAs(type), value: JSON.stringify(variables[name] ?? null) }
    })

builder.objectType(QuestionRef, {
  description: 'A question that analysts ask, with the document that answers it.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code, such as "cities-of-a-province".' }),
    title: t.string(words('What it is about, in a few words.', ({ title }) => title)),
    asks: t.string(words('What it asks, with the variables that it begins with.', ({ asks }) => asks)),
    document: t.exposeString('document', { description: 'The GraphQL document that answers it; one operation.' }),
    variables: t.string({
      description: 'The variables that it begins with, as a JSON object.',
      resolve: ({ variables }) => JSON.stringify(variables),
    }),
    parameters: t.field({
      type: [QuestionVariableRef],
      description: 'What its document can be given, in the order in which it declares them.',
      complexity: { field: 1, multiplier: 6 },
      resolve: (question, _, __, { schema }) => variablesOf(schema, question),
    }),
    chart: t.field({
      type: QuestionChartRef,
      nullable: true,
      description: 'How its answer can be drawn; null where a table is all.',
      resolve: ({ chart }) => chart ?? null,
    }),
  }),
})

builder.objectType(QuestionVariableRef, {
  description: 'A variable of a question’s document.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, without the dollar sign.' }),
    type: t.exposeString('type', { description: 'Its type as the document writes it, such as "Int!".' }),
    required: t.exposeBoolean('required', { description: 'Whether it must have a value.' }),
    input: t.field({ type: VariableInputEnum, description: 'How its value is given in a form.', resolve: ({ input }) => input }),
    choices: t.exposeStringList('choices', { description: 'What can be chosen; empty for any other input.' }),
    value: t.exposeString('value', { description: 'What it begins with, as JSON; "null" for nothing.' }),
  }),
})

builder.objectType(QuestionChartRef, {
  description:
    'Where a chart finds its figures. A path names fields, such as "agencies.edges.node", and goes through every member of a list on its way.',
  fields: (t) => ({
    kind: t.field({ type: ChartKindEnum, description: 'What it is drawn as.', resolve: ({ kind }) => kind }),
    rows: t.exposeString('rows', { description: 'Path of the rows, from the root of the answer.' }),
    x: t.exposeString('x', { description: 'Path of what a row is called or where it stands, from the row.' }),
    y: t.exposeString('y', { description: 'Path of its figure, from the row.' }),
    group: t.string({
      nullable: true,
      description: 'Path of what divides a line into runs, from the row; null where it is one.',
      resolve: ({ group }) => group ?? null,
    }),
    least: t.string({
      nullable: true,
      description: 'Path of the lower end of the scale, from the root; null where the figures say it.',
      resolve: ({ least }) => least ?? null,
    }),
    most: t.string({
      nullable: true,
      description: 'Path of the upper end of the scale, from the root; null where the figures say it.',
      resolve: ({ most }) => most ?? null,
    }),
  }),
})

builder.queryFields((t) => ({
  questions: t.field({
    type: [QuestionRef],
    description: 'Questions that this graph answers, each with its document.',
    complexity: { field: 1, multiplier: 12 },
    resolve: () => questions,
  }),
  question: t.field({
    type: QuestionRef,
    nullable: true,
    description: 'The question of a code; null where there is none.',
    args: { code: t.arg.string({ required: true, description: 'Its code, such as "cities-of-a-province".' }) },
    resolve: (_, { code }) => questions.find((question) => question.code === code) ?? null,
  }),
}))
