import { rowText } from '../rules/diff-words.ts'
import type { Component } from '../rules/model.ts'
import { exactRatio, printRatio } from '../rules/print.ts'
import { builder } from './builder.ts'
import { DiffCauseEnum } from './enums.ts'
import { languageArg, words } from './language.ts'
import {
  CauseSumRef,
  ComponentRef,
  DiffPartRef,
  DiffRowRef,
  ScoreRef,
  type AssessmentView,
  type DiffRowView,
  type ScoreView,
} from './refs.ts'
import { scoreOf } from './views.ts'

/** The score of the one component of a side; null where a row has none or several. */
const only = (assessment: AssessmentView, components: readonly Component[]): ScoreView | null => {
  const [component, ...others] = components
  return component && others.length === 0 ? scoreOf(assessment, component) : null
}

builder.objectType(DiffRowRef, {
  description: 'One addend of a difference: what goes with what, and what it adds to the index.',
  fields: (t) => ({
    from: t.field({
      type: [ComponentRef],
      description: 'Components of the base; empty for what only the head asks, and for rounding. Several where a crosswalk joins them.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ diff, it }) => it.from.map((own) => ({ edition: diff.base.edition, it: own })),
    }),
    to: t.field({
      type: [ComponentRef],
      description: 'Components of the head; empty for what only the base asks, and for rounding.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ diff, it }) => it.to.map((own) => ({ edition: diff.head.edition, it: own })),
    }),
    baseValue: t.string({
      nullable: true,
      description: 'The value in the base, exactly; of several components their points over their weight. Null where the base has none.',
      resolve: ({ it }) => it.base && exactRatio(it.base),
    }),
    headValue: t.string({
      nullable: true,
      description: 'The value in the head, exactly. Null where the head has none.',
      resolve: ({ it }) => it.head && exactRatio(it.head),
    }),
    baseScore: t.field({
      type: ScoreRef,
      nullable: true,
      description: 'The score in the base; null where the row has none or several there.',
      resolve: ({ diff, it }) => only(diff.base, it.from),
    }),
    headScore: t.field({
      type: ScoreRef,
      nullable: true,
      description: 'The score in the head; null where the row has none or several there.',
      resolve: ({ diff, it }) => only(diff.head, it.to),
    }),
    effect: t.string({
      description: 'What it adds to the index, exactly: "0.03", "-0.0125", "1/30".',
      resolve: ({ it }) => exactRatio(it.effect),
    }),
    effectShown: t.field({
      type: 'Decimal',
      description: 'What it adds to the index, rounded once to four decimals.',
      resolve: ({ it }) => printRatio(it.effect, 4),
    }),
    reached: t.string({
      description:
        'The base’s index with this row and those listed before it added, exactly: the last of all rows reaches the head’s index. For a waterfall.',
      resolve: ({ reached }) => exactRatio(reached),
    }),
    reachedShown: t.field({
      type: 'Decimal',
      description: 'The same, rounded once to four decimals.',
      resolve: ({ reached }) => printRatio(reached, 4),
    }),
    parts: t.field({
      type: [DiffPartRef],
      description: 'The effect by cause; the parts sum to it. Empty where nothing changed.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ it }) => it.parts,
    }),
    text: t.string(words<DiffRowView>('The row in a sentence.', ({ it }) => rowText(it))),
    notes: t.stringList({
      description: 'What the crosswalk says of what the row joins; empty within one edition.',
      args: languageArg,
      resolve: ({ it }, { language }) => [...new Set(it.notes.map((note) => note[language]))],
    }),
  }),
})

builder.objectType(DiffPartRef, {
  description: 'What one cause has of an effect.',
  fields: (t) => ({
    cause: t.field({ type: DiffCauseEnum, description: 'The cause.', resolve: ({ cause }) => cause }),
    effect: t.string({ description: 'What it adds to the index, exactly.', resolve: ({ effect }) => exactRatio(effect) }),
  }),
})

builder.objectType(CauseSumRef, {
  description: 'What one cause adds over all rows.',
  fields: (t) => ({
    cause: t.field({ type: DiffCauseEnum, description: 'The cause.', resolve: ({ cause }) => cause }),
    effect: t.string({ description: 'What it adds to the index, exactly.', resolve: ({ effect }) => exactRatio(effect) }),
    rows: t.exposeInt('rows', { description: 'How many rows have a part of it.' }),
  }),
})
