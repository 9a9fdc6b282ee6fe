import { builder } from './builder.ts'
import { deprecationsOf, type Deprecation } from './deprecation.ts'
import { LanguageEnum, words } from './language.ts'
import { limits, limitTexts, type Limit } from './limits.ts'

/* The API about itself, read from the schema and from the very constants that are enforced. */

/** Version of the graph: that of the package, and of the first heading in CHANGELOG.md. */
export const version = '0.2.0'

const limitNames = Object.keys(limits).filter((name): name is Limit => name in limits)

const ApiLimit = builder.objectRef<Limit>('ApiLimit').implement({
  description: 'A bound on what one request may ask for. Beyond it a request is refused, never cut short.',
  fields: (t) => ({
    name: t.string({ description: 'Its name, as `extensions.limit` of a refusal gives it.', resolve: (name) => name }),
    allowed: t.int({ description: 'The most that is allowed.', resolve: (name) => limits[name] }),
    description: t.string(words('What is counted.', (name: Limit) => limitTexts[name])),
  }),
})

const DeprecationRef = builder.objectRef<Deprecation>('Deprecation').implement({
  description: 'A part of the graph that goes away.',
  fields: (t) => ({
    coordinate: t.exposeString('coordinate', { description: 'Which, as "Agency.name" or "Agency.assessment(year:)".' }),
    reason: t.exposeString('reason', { description: 'What to use instead.' }),
    removeOn: t.string({
      nullable: true,
      description: 'The first day without it, in ISO 8601; until then it answers as before.',
      resolve: ({ removeOn }) => removeOn,
    }),
  }),
})

const Api = builder.objectRef<object>('Api').implement({
  description: 'This API about itself.',
  fields: (t) => ({
    version: t.string({ description: 'Version of the graph, as its changelog names it.', resolve: () => version }),
    limits: t.field({
      type: [ApiLimit],
      description: 'What one request may ask for: the bounds that are enforced.',
      resolve: () => limitNames,
    }),
    deprecations: t.field({
      type: [DeprecationRef],
      description: 'What goes away, and when; empty where nothing does.',
      resolve: (_, __, ___, { schema }) => deprecationsOf(schema),
    }),
    languages: t.field({
      type: [LanguageEnum],
      description: 'The languages of words and of errors; errors follow `language`, else the header Accept-Language, else English.',
      resolve: () => ['id', 'en'] as const,
    }),
    licence: t.string({ description: 'Licence of the code and of our own words, as SPDX names it.', resolve: () => 'Apache-2.0' }),
    endpoint: t.string({ description: 'Path of the graph on this host.', resolve: () => '/graphql' }),
    schemaPath: t.string({ description: 'Path of the SDL on this host.', resolve: () => '/schema.graphql' }),
    changelogPath: t.string({ description: 'Path of the changelog in the source.', resolve: () => 'schema/CHANGELOG.md' }),
  }),
})

builder.queryField('api', (t) =>
  t.field({
    type: Api,
    description: 'The API about itself: version, limits, deprecations, languages.',
    resolve: () => ({}),
  }),
)
