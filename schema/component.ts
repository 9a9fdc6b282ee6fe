import { criteriaOf, levelName, ratingText } from '../rules/explain.ts'
import type { Component } from '../rules/model.ts'
import { print } from '../rules/print.ts'
import { quotient, written } from '../rules/fraction.ts'
import { builder } from './builder.ts'
import { ComponentKindEnum, RatingEnum } from './enums.ts'
import { figuresOf } from './figures.ts'
import { languageArg, words } from './language.ts'
import { counterparts } from './crosswalk.ts'
import { levelCounts } from './levels.ts'
import {
  CaseRef,
  CitationRef,
  ComponentFiguresRef,
  ComponentRef,
  CriterionRef,
  InstrumentRef,
  LevelCountRef,
  LevelRef,
  RelationRef,
} from './refs.ts'

const pathOf = ({ parent, code }: Component): readonly string[] => [...(parent ? pathOf(parent) : []), code]

builder.objectType(ComponentRef, {
  description: 'A node of an instrument: the index itself, or a domain, aspect or indicator that is added up into it.',
  fields: (t) => ({
    code: t.string({ description: 'Unique within the instrument: "index", "D4", "A7", "I32".', resolve: ({ it }) => it.code }),
    path: t.stringList({
      description: 'Codes from the index down to itself: ["index", "D4", "A7", "I32"].',
      complexity: 1,
      resolve: ({ it }) => pathOf(it),
    }),
    kind: t.field({ type: ComponentKindEnum, description: 'What the regulation calls it.', resolve: ({ it }) => it.kind }),
    number: t.int({
      nullable: true,
      description: 'Number in the regulation’s list of indicators.',
      resolve: ({ it }) => it.indicator?.number ?? null,
    }),
    name: t.string(words('Official name; the English one is ours.', ({ it }) => it.name)),
    label: t.string(words('Short name for tables and charts, ours.', ({ it }) => it.label)),
    question: t.string({
      nullable: true,
      description: 'What the assessor asks, restated; null above an indicator.',
      args: languageArg,
      resolve: ({ it }, { language }) => it.indicator?.question[language] ?? null,
    }),
    capability: t.string({
      nullable: true,
      description: 'Which ladder of level names it climbs, such as process capability; null above an indicator.',
      args: languageArg,
      resolve: ({ edition, it }, { language }) =>
        edition.instrument.capabilities.find(({ code }) => code === it.indicator?.capability)?.name[language] ?? null,
    }),
    rating: t.field({
      type: RatingEnum,
      nullable: true,
      description: 'How it comes by its value; null above an indicator.',
      resolve: ({ it }) => it.indicator?.rating.kind ?? null,
    }),
    ratingText: t.string({
      nullable: true,
      description: 'How it comes by its value, in words, with the bounds of a conversion or of a count; null above an indicator.',
      args: languageArg,
      resolve: ({ it }, { language }) => it.indicator && ratingText(it.indicator.rating)[language],
    }),
    weight: t.int({ description: 'Weight in integer units of the instrument.', resolve: ({ it }) => it.weight }),
    weightPercent: t.string({
      description: 'Weight in percent of the index, exactly: "2.75", or "10/3" where no decimal is exact.',
      resolve: ({ edition, it }) => written(quotient(it.weight, edition.instrument.unit)),
    }),
    weightShown: t.field({
      type: 'Decimal',
      description: 'Weight in percent of the index, with two decimals.',
      resolve: ({ edition, it }) => print({ points: it.weight, weight: edition.instrument.unit }),
    }),
    instrument: t.field({ type: InstrumentRef, description: 'The instrument that it belongs to.', resolve: ({ edition }) => edition }),
    parent: t.field({
      type: ComponentRef,
      nullable: true,
      description: 'What it is added up into; null for the index.',
      resolve: ({ edition, it }) => it.parent && { edition, it: it.parent },
    }),
    children: t.field({
      type: [ComponentRef],
      description: 'What is added up into it, in the regulation’s order.',
      resolve: ({ edition, it }) => it.children.map((child) => ({ edition, it: child })),
    }),
    levels: t.field({
      type: [LevelRef],
      description: 'Its ladder, lowest level first; empty above an indicator.',
      complexity: { field: 1, multiplier: 6 },
      resolve: ({ edition, it }) => it.indicator?.levels.map((level) => ({ edition, it: { component: it, level } })) ?? [],
    }),
    cases: t.field({
      type: [CaseRef],
      description: 'Situations and what the rules make of them: the tests of this indicator. Empty above an indicator.',
      complexity: { field: 1, multiplier: 10 },
      resolve: ({ edition, it }) =>
        edition.instrument.parts.flatMap(({ cases }) => cases[it.indicator?.number ?? 0] ?? []).map((own) => ({ edition, it: own })),
    }),
    earlier: t.field({
      type: [RelationRef],
      description: 'What it continues of the edition before. Empty above an indicator and without a crosswalk.',
      complexity: { field: 1, multiplier: 3 },
      resolve: (component, _, { rules }) => counterparts(rules.editions, component, 'earlier'),
    }),
    later: t.field({
      type: [RelationRef],
      description: 'What continues it in the edition after.',
      complexity: { field: 1, multiplier: 3 },
      resolve: (component, _, { rules }) => counterparts(rules.editions, component, 'later'),
    }),
    distribution: t.field({
      type: [LevelCountRef],
      description: 'How many stored official assessments reached each level, lowest first, zeros included; empty where no level is given.',
      complexity: { field: 5, multiplier: 6 },
      resolve: (component, _, { data }) => levelCounts(data, component),
    }),
    figures: t.field({
      type: ComponentFiguresRef,
      nullable: true,
      description:
        'Its figures over the official results of the latest year that has at least half as many as its fullest; null where none ever had one.',
      complexity: { field: 5, multiplier: 1 },
      resolve: (component, _, context) => figuresOf(context, component),
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'Where the regulation defines it.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ edition, it }) => it.cites.map((cite) => ({ edition, it: cite })),
    }),
  }),
})

builder.objectType(LevelRef, {
  description: 'A rung of an indicator’s ladder (tingkat kematangan): what must hold in addition to all below it.',
  fields: (t) => ({
    level: t.int({ description: 'The level.', resolve: ({ it }) => it.level.level }),
    name: t.string({
      description: 'Its name on this capability’s ladder, such as Terkelola.',
      args: languageArg,
      resolve: ({ edition, it }, { language }) =>
        levelName(edition.instrument, it.component, it.level.level)?.[language] ?? String(it.level.level),
    }),
    criteria: t.field({
      type: [CriterionRef],
      description: 'The conditions of this level, restated in our words.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ it }) => criteriaOf(it.component, it.level.level),
    }),
    recommendation: t.string({
      nullable: true,
      description:
        'What typically lifts from this level to the next, in our words; it rests on the indicator’s citations. Null at the top.',
      args: languageArg,
      resolve: ({ it }, { language }) => it.level.lift?.[language] ?? null,
    }),
    evidence: t.stringList({
      description: 'What typically shows that they hold (data dukung); empty where no source says.',
      args: languageArg,
      resolve: ({ it }, { language }) => it.level.evidence.map((text) => text[language]),
    }),
  }),
})

builder.objectType(CriterionRef, {
  description: 'One condition of one level.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Unique within the instrument: indicator, level, number, such as "I29.3.1".' }),
    level: t.exposeInt('level', { description: 'The level that it belongs to.' }),
    text: t.string(words('The condition, restated in our words.', ({ text }) => text)),
    evidence: t.stringList({
      description: 'What typically shows that the level’s criteria hold.',
      args: languageArg,
      resolve: ({ evidence }, { language }) => evidence.map((text) => text[language]),
    }),
  }),
})
