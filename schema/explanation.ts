import { quotient, written } from '../rules/fraction.ts'
import { builder } from './builder.ts'
import { RuleEnum } from './enums.ts'
import { languageArg, words } from './language.ts'
import { CitationRef, ComponentRef, CriterionRef, ExplanationRef, TermRef } from './refs.ts'

builder.objectType(ExplanationRef, {
  description: 'The derivation of one score, as data: redoing it from here alone gives the score.',
  fields: (t) => ({
    rule: t.field({ type: RuleEnum, description: 'How the score came about.', resolve: ({ node }) => node.explanation.rule }),
    text: t.string(words('The derivation in a sentence, with its numbers.', ({ node }) => node.explanation.text)),
    terms: t.field({
      type: [TermRef],
      description: 'What was added up; empty for a single level.',
      resolve: ({ assessment: { edition }, node }) => node.explanation.terms.map((it) => ({ edition, it })),
    }),
    met: t.field({
      type: [CriterionRef],
      description: 'The criteria up to the level awarded, lowest first.',
      resolve: ({ node }) => node.explanation.met,
    }),
    blocking: t.field({
      type: [CriterionRef],
      description: 'What the next level asks: what blocks it. Empty at the top of the scale.',
      resolve: ({ node }) => node.explanation.blocking,
    }),
    recommendation: t.string({
      nullable: true,
      description: 'What typically lifts to the next level; null above an indicator and at the top of the scale.',
      args: languageArg,
      resolve: ({ node }, { language }) => node.explanation.recommendation?.[language] ?? null,
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'The places in the regulation that it rests on.',
      resolve: ({ assessment: { edition }, node }) => node.explanation.cites.map((it) => ({ edition, it })),
    }),
  }),
})

builder.objectType(TermRef, {
  description: 'One addend of a sum.',
  fields: (t) => ({
    component: t.field({
      type: ComponentRef,
      description: 'The component that it comes from.',
      resolve: ({ edition, it }) => ({ edition, it: it.component }),
    }),
    points: t.int({ nullable: true, description: 'Its points in integer units of the instrument.', resolve: ({ it }) => it.points }),
    weight: t.int({ description: 'Its weight in the same units.', resolve: ({ it }) => it.weight }),
    pointsPercent: t.string({
      nullable: true,
      description: 'Its points where weights are counted in percent of the index, exactly: "82.5", or "40/3".',
      resolve: ({ edition, it }) => (it.points === null ? null : written(quotient(it.points, edition.instrument.unit))),
    }),
    weightPercent: t.string({
      description: 'Its weight in percent of the index, exactly: "2.75", or "10/3".',
      resolve: ({ edition, it }) => written(quotient(it.weight, edition.instrument.unit)),
    }),
  }),
})
