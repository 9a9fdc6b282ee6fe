import type { Component } from '../rules/model.ts'
import { print, printed } from '../rules/print.ts'
import { builder } from './builder.ts'
import { costByKind } from './cost.ts'
import { ComponentKindEnum } from './enums.ts'
import { refuse } from './errors.ts'
import { limits } from './limits.ts'
import { AssessmentKey, named } from './named.ts'
import { AssessmentRef, ComparisonRef, ComparisonRowRef, ComponentRef, ScoreRef, type ComparisonView, type ScoreView } from './refs.ts'
import { figureOf, scoreOf } from './views.ts'

const most = limits.compared

const oneInstrument = ({ assessments }: ComparisonView): boolean => new Set(assessments.map(({ record }) => record.digest)).size === 1

/** Components are comparable under one instrument; across instruments only the index stands beside the index. */
const rows = (view: ComparisonView, kind: Component['kind'] | null | undefined) => {
  const [first] = view.assessments
  if (!first) return []
  const { components, root } = first.edition.instrument
  const shared = oneInstrument(view) ? components : [root]
  return shared
    .filter((component) => !kind || component.kind === kind)
    .map((component) => ({
      component: { edition: first.edition, it: component },
      scores: view.assessments.map((assessment) =>
        component === root ? { assessment, node: assessment.root } : scoreOf(assessment, component),
      ),
    }))
}

const shown = (view: ScoreView | null): string | null => (view ? (view.node.score ? print(view.node.score) : figureOf(view)) : null)

const spread = (scores: readonly (ScoreView | null)[]): string | null => {
  const hundredths = scores.map(shown).flatMap((figure) => (figure === null ? [] : [printed(figure).points]))
  return hundredths.length < 2 ? null : print({ points: Math.max(...hundredths) - Math.min(...hundredths), weight: 100 })
}

builder.objectType(ComparisonRef, {
  description: 'Several assessments side by side.',
  fields: (t) => ({
    assessments: t.field({
      type: [AssessmentRef],
      description: 'The columns, as asked for.',
      complexity: { field: 1, multiplier: most },
      resolve: ({ assessments }) => assessments,
    }),
    sameInstrument: t.boolean({
      description: 'Whether all were scored under the same rules. If not, only the index is compared, and that with care.',
      resolve: oneInstrument,
    }),
    rows: t.field({
      type: [ComparisonRowRef],
      description: 'A row for each component, parents before children.',
      args: { kind: t.arg({ type: ComponentKindEnum, required: false, description: 'Only components of this kind.' }) },
      complexity: costByKind,
      resolve: (view, { kind }) => rows(view, kind),
    }),
  }),
})

builder.objectType(ComparisonRowRef, {
  description: 'One component across the compared assessments.',
  fields: (t) => ({
    component: t.field({ type: ComponentRef, description: 'The component.', resolve: ({ component }) => component }),
    scores: t.field({
      type: [ScoreRef],
      nullable: { list: false, items: true },
      description: 'Its scores, in the order of the columns.',
      complexity: { field: 1, multiplier: most },
      resolve: ({ scores }) => scores,
    }),
    spread: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Highest less lowest of the figures shown; null where fewer than two are known.',
      resolve: ({ scores }) => spread(scores),
    }),
  }),
})

builder.queryField('compare', (t) =>
  t.field({
    type: ComparisonRef,
    description: `Compares assessments node by node. Errors: TOO_MANY beyond ${most}, UNKNOWN_AGENCY, UNKNOWN_ASSESSMENT, YEAR_NOT_COVERED.`,
    args: { assessments: t.arg({ type: [AssessmentKey], required: true, description: `One to ${most} assessments.` }) },
    complexity: 10,
    resolve: async (_, { assessments }, context) => {
      if (assessments.length < 1 || assessments.length > most)
        throw refuse(
          'TOO_MANY',
          {
            id: `Yang dapat dibandingkan 1 sampai ${most} penilaian, yang diminta ${assessments.length}.`,
            en: `Between 1 and ${most} assessments can be compared, ${assessments.length} were asked for.`,
          },
          'assessments',
        )
      return { assessments: await Promise.all(assessments.map((key) => named(context, key, 'assessments'))) }
    },
  }),
)
