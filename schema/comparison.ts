import type { Component } from '../rules/model.ts'
import { print, printed, printRatio } from '../rules/print.ts'
import { ratioOf } from '../rules/ratio.ts'
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

/** The figure shown, in hundredths; null where none is known. */
const hundredthsOf = (view: ScoreView | null): number | null => {
  const figure = shown(view)
  return figure === null ? null : printed(figure).points
}

const spread = (scores: readonly (ScoreView | null)[]): string | null => {
  const hundredths = scores.flatMap((score) => hundredthsOf(score) ?? [])
  return hundredths.length < 2 ? null : print({ points: Math.max(...hundredths) - Math.min(...hundredths), weight: 100 })
}

/** Each figure shown less that of the base; null where one of the two is not known. */
const differences = (scores: readonly (ScoreView | null)[], base: number): readonly (string | null)[] => {
  if (base < 0 || base >= scores.length)
    throw refuse(
      'OUT_OF_RANGE',
      {
        id: `Patokannya kolom 0 sampai ${scores.length - 1}, yang diminta ${base}.`,
        en: `The base is one of the columns 0 to ${scores.length - 1}, ${base} was asked for.`,
      },
      'base',
    )
  const from = hundredthsOf(scores[base] ?? null)
  return scores.map((score) => {
    const own = hundredthsOf(score)
    return own === null || from === null ? null : printRatio(ratioOf(own - from, 100), 2)
  })
}

const ComparisonOrderEnum = builder.enumType('ComparisonOrder', {
  description: 'How rows of a comparison are ordered.',
  values: {
    INSTRUMENT: { value: 'instrument', description: 'As the regulation lists them, parents before children.' },
    SPREAD: { value: 'spread', description: 'The largest spread first; those without one last.' },
    EFFECT: {
      value: 'effect',
      description: 'The largest spread times weight first: what moves the index most; those without a spread last.',
    },
  } as const,
})

/** Rows from the largest spread to none, or from the largest effect of it on the index. */
const widestFirst = <Row extends { readonly component: { readonly it: Component }; readonly scores: readonly (ScoreView | null)[] }>(
  all: readonly Row[],
  by: 'spread' | 'effect',
): Row[] => {
  const width = ({ component, scores }: Row): number => {
    const text = spread(scores)
    return text === null ? -1 : printed(text).points * (by === 'effect' ? component.it.weight : 1)
  }
  return all.toSorted((one, other) => width(other) - width(one))
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
      args: {
        kind: t.arg({ type: ComponentKindEnum, required: false, description: 'Only components of this kind.' }),
        orderBy: t.arg({ type: ComparisonOrderEnum, required: true, defaultValue: 'instrument', description: 'In which order.' }),
      },
      complexity: costByKind,
      resolve: (view, { kind, orderBy }) => (orderBy === 'instrument' ? rows(view, kind) : widestFirst(rows(view, kind), orderBy)),
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
    differences: t.field({
      type: ['Decimal'],
      nullable: { list: false, items: true },
      description:
        'Each figure shown less that of the base, in the order of the columns; null where one of the two is not known. Error OUT_OF_RANGE.',
      args: { base: t.arg.int({ required: true, defaultValue: 0, description: 'Which column is the base, from 0.' }) },
      complexity: { field: 1, multiplier: most },
      resolve: ({ scores }, { base }) => differences(scores, base),
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
