import { builder } from './builder.ts'
import { RelationEnum } from './enums.ts'
import type { Text } from '../rules/model.ts'
import type { Edition } from './context.ts'
import { languageArg, words } from './language.ts'
import { CaseRef, CheckRef, CitationRef, ComponentRef, LevelCountRef, RelationRef, RuleStatusRef } from './refs.ts'

/* What is known of rules beyond their words: how they stand, what proves them, where they came from. */

builder.objectType(RuleStatusRef, {
  description: 'How the folder of an instrument stands.',
  fields: (t) => ({
    instrument: t.exposeString('instrument', { description: 'Code of the instrument, or name of a folder that could not be read.' }),
    active: t.string({ nullable: true, description: 'Digest that serves; null where none ever did.', resolve: ({ active }) => active }),
    since: t.string({ nullable: true, description: 'Since when it serves, in ISO 8601.', resolve: ({ since }) => since }),
    waiting: t.string({
      nullable: true,
      description: 'Digest found last, which waits to be activated; null where it is the active one or is not sound.',
      resolve: ({ waiting }) => waiting,
    }),
    problems: t.stringList({
      description: 'Why what was found last was not taken: file, field and reason. Empty where it was.',
      resolve: ({ problems }) => problems,
    }),
  }),
})

builder.objectType(CheckRef, {
  description: 'A rule across indicators: it says what does not fit together, and changes no score unless it caps one.',
  fields: (t) => ({
    code: t.string({ description: 'Its code.', resolve: ({ it }) => it.code }),
    message: t.string(words('What it says when it is raised.', ({ it }) => it.message)),
    caps: t.string({
      nullable: true,
      description: 'Code of the indicator that it caps, under the regulation cited; null where it caps none.',
      resolve: ({ it }) => (it.cap ? `I${it.cap.indicator}` : null),
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'The places that it rests on; empty for a plausibility check of ours.',
      resolve: ({ edition, it }) => it.cites.map((cite) => ({ edition, it: cite })),
    }),
  }),
})

const messageOf = ({ instrument }: Edition, code: string): Text | undefined =>
  instrument.leaves.map(({ indicator }) => (indicator?.rating.kind === 'own' ? indicator.rating.messages[code] : undefined)).find(Boolean)

builder.objectType(CaseRef, {
  description: 'A situation and what the rules make of it: a test of the indicator, and an example.',
  fields: (t) => ({
    name: t.string(words('The situation.', ({ it }) => it.name)),
    met: t.string({
      nullable: true,
      description:
        'The criteria that are met: "2 + 3.1" is all of level 2 and below, and the first of level 3. Null for an indicator rated by a value.',
      resolve: ({ it }) => it.met ?? null,
    }),
    given: t.string({ nullable: true, description: 'The value given; null where none is.', resolve: ({ it }) => it.given ?? null }),
    reads: t.stringList({
      description: 'Values of other indicators that its rating reads, as "I15 = 2"; empty for most.',
      resolve: ({ it }) => Object.entries(it.reads ?? {}).map(([number, value]) => `I${number} = ${value}`),
    }),
    says: t.stringList({
      description: 'The messages that go with it, with their placeholders; empty for most.',
      args: languageArg,
      resolve: ({ edition, it }, { language }) => (it.says ?? []).flatMap((code) => messageOf(edition, code)?.[language] ?? []),
    }),
    gives: t.string({ description: 'What the indicator is worth then, exactly.', resolve: ({ it }) => it.gives }),
  }),
})

builder.objectType(RelationRef, {
  description: 'How an indicator relates to one of another edition.',
  fields: (t) => ({
    relation: t.field({
      type: RelationEnum,
      description: 'The later edition’s indicator against the earlier’s.',
      resolve: ({ it }) => it.relation,
    }),
    component: t.field({
      type: ComponentRef,
      nullable: true,
      description: 'The indicator in the other edition; null where there is none.',
      resolve: ({ other }) => other,
    }),
    note: t.string({
      nullable: true,
      ...words('What a reader should know of it.', () => ({ id: '', en: '' })),
      resolve: ({ it }, { language }) => it.note?.[language] ?? null,
    }),
  }),
})

builder.objectType(LevelCountRef, {
  description: 'How many stored official assessments reached a level.',
  fields: (t) => ({
    level: t.exposeInt('level', { description: 'The level.' }),
    count: t.exposeInt('count', { description: 'How many assessments.' }),
  }),
})
