import { levelName, messagesOf, stateName } from '../rules/explain.ts'
import { fromSteps } from '../rules/scale.ts'
import { compared, distances } from '../rules/grade.ts'
import type { Distance } from '../rules/grade.ts'
import { quotient, written } from '../rules/fraction.ts'
import { exact, print, terminates } from '../rules/print.ts'
import { builder } from './builder.ts'
import { ScoreStateEnum } from './enums.ts'
import type { Score } from '../rules/score.ts'
import { languageArg } from './language.ts'
import {
  AssessmentRef,
  CheckRef,
  ComponentRef,
  DistanceRef,
  ExplanationRef,
  FigureRef,
  GradeRef,
  ScoreRef,
  type FigureScoreView,
  type FigureView,
  type ScoreView,
} from './refs.ts'
import { figureOf, figureScoreOf, fromScore, gradeOf } from './views.ts'

const shortest = (score: Score): string => (terminates(score) ? exact(score) : print(score, 10))

const ownGrade = ({ assessment: { record, edition }, node }: FigureScoreView) =>
  node.component.kind === 'index' ? gradeOf(edition, record.grade) : null

const distance = (view: FigureScoreView, side: 'next' | 'previous') => {
  const { edition, record } = view.assessment
  const grade = ownGrade(view)
  const index = compared(edition.instrument, record.year, view.node.score, figureOf(view))
  const found: Distance | null = grade && index && distances(edition.instrument.grades, grade.it, index)[side]
  return found && { grade: { edition, it: found.grade }, by: shortest(found.by) }
}

const publishedOf = (score: ScoreView): FigureView | null => {
  const { published } = score.assessment.record
  const value = figureOf(score)
  if (!published || value === null) return null
  return { value, agrees: published.agrees[score.node.component.position] ?? null, source: published.source, note: published.note }
}

builder.objectType(ScoreRef, {
  description: 'The score of one component in one assessment (nilai): points over weight, with the reason for it.',
  fields: (t) => ({
    component: t.field({
      type: ComponentRef,
      description: 'What was scored.',
      resolve: ({ assessment: { edition }, node }) => ({ edition, it: node.component }),
    }),
    assessment: t.field({
      type: AssessmentRef,
      description: 'The assessment that it belongs to.',
      resolve: ({ assessment }) => assessment,
    }),
    state: t.field({
      type: ScoreStateEnum,
      description: 'Why it has a value, or has none.',
      resolve: (view, _, context) => fromScore(context, view, ({ node }) => node.state),
    }),
    stateName: t.string({
      description: 'The state in words.',
      args: languageArg,
      resolve: (view, { language }, context) => fromScore(context, view, ({ node }) => stateName(node.state)[language]),
    }),
    level: t.int({
      nullable: true,
      description: 'The level reached; null above an indicator and where it is not known.',
      resolve: (view, _, context) => fromScore(context, view, ({ node }) => node.level),
    }),
    levelName: t.string({
      nullable: true,
      description: 'The name of the level reached; null where there is none.',
      args: languageArg,
      resolve: (view, { language }, context) =>
        fromScore(context, view, ({ assessment: { edition }, node: { component, level } }) =>
          level === null ? null : (levelName(edition.instrument, component, level)?.[language] ?? null),
        ),
    }),
    given: t.string({
      nullable: true,
      description: 'What was given: the level, the assessor’s value, another body’s figure. Null above an indicator and where nothing was.',
      resolve: (view, _, context) =>
        fromScore(context, view, ({ assessment: { edition }, node }) =>
          node.given === null ? null : written(fromSteps(edition.instrument.scale, node.given)),
        ),
    }),
    messages: t.stringList({
      description: 'What the indicator’s own rule had to say; empty for most.',
      args: languageArg,
      resolve: (view, { language }, context) =>
        fromScore(context, view, ({ node }) => messagesOf(node).map((message) => message[language])),
    }),
    checks: t.field({
      type: [CheckRef],
      description: 'Checks across indicators that are raised and that this component has a part in.',
      resolve: (view, _, context) =>
        fromScore(context, view, ({ assessment: { edition }, node }) => node.checks.map((it) => ({ edition, it }))),
    }),
    points: t.int({
      nullable: true,
      description: 'Level × weight, summed, in integer units of the instrument; null where it cannot be computed.',
      resolve: ({ node }) => node.score?.points ?? null,
    }),
    weight: t.int({ description: 'Weight in integer units of the instrument.', resolve: ({ node }) => node.component.weight }),
    pointsPercent: t.string({
      nullable: true,
      description: 'Points where weights are counted in percent of the index, exactly: "319.25", or "40/3".',
      resolve: ({ assessment: { edition }, node }) => node.score && written(quotient(node.score.points, edition.instrument.unit)),
    }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'The computed score, points over weight, with ten decimals; see `exact` for one that never ends. Null where it cannot be computed.',
      resolve: ({ node }) => node.score && print(node.score, 10),
    }),
    exact: t.string({
      nullable: true,
      description: 'The computed score exactly: "3.1925", or "7/3" where decimals never end. Null where it cannot be computed.',
      resolve: ({ node }) => node.score && exact(node.score),
    }),
    display: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'What a report shows, two decimals: the computed score rounded half-up once, else the printed figure. Null where neither is known.',
      resolve: (view) => (view.node.score ? print(view.node.score) : figureOf(view)),
    }),
    figure: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'The figure that ranks, filters and groups speak of: as printed, else as computed, with the decimals that say something, up to ten. Null where neither is known.',
      resolve: (view) => figureOf(view) ?? (view.node.score && shortest(view.node.score)),
    }),
    contribution: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Points of the index that it contributes, with four decimals; the indicators’ add up to the index.',
      resolve: ({ assessment: { edition }, node }) =>
        node.score && print({ points: node.score.points, weight: edition.instrument.root.weight }, 4),
    }),
    assessed: t.int({
      description: 'How many of the scored items beneath have a value.',
      resolve: (view, _, context) => fromScore(context, view, ({ node }) => node.assessed),
    }),
    total: t.int({
      description: 'How many scored items there are beneath; 1 for an item itself.',
      resolve: (view, _, context) => fromScore(context, view, ({ node }) => node.total),
    }),
    grade: t.field({
      type: GradeRef,
      nullable: true,
      description: 'The grade of the index: as printed, else as computed under the cycle’s basis. Null for any other component.',
      resolve: ownGrade,
    }),
    next: t.field({
      type: DistanceRef,
      nullable: true,
      description: 'The next higher grade and what is missing to it; null for the highest, and for any other component than the index.',
      resolve: (view) => distance(view, 'next'),
    }),
    previous: t.field({
      type: DistanceRef,
      nullable: true,
      description: 'The next lower grade and what stands between; null for the lowest, and for any other component than the index.',
      resolve: (view) => distance(view, 'previous'),
    }),
    published: t.field({
      type: FigureRef,
      nullable: true,
      description: 'The printed figure, never overwritten; null where none was printed.',
      resolve: (view, _, context) => fromScore(context, view, publishedOf),
    }),
    parent: t.field({
      type: ScoreRef,
      nullable: true,
      description: 'The score that it was added up into; null for the index.',
      resolve: ({ assessment, node }) => node.component.parent && figureScoreOf(assessment, node.component.parent),
    }),
    children: t.field({
      type: [ScoreRef],
      description: 'The scores that were added up into it.',
      resolve: (view, _, context) =>
        fromScore(context, view, ({ assessment, node }) => node.children.map((child) => ({ assessment, node: child }))),
    }),
    explanation: t.field({
      type: ExplanationRef,
      description: 'Why it is what it is.',
      resolve: (view, _, context) => fromScore(context, view, (score) => score),
    }),
  }),
})

builder.objectType(DistanceRef, {
  description: 'A neighbouring grade and the distance to its cut.',
  fields: (t) => ({
    grade: t.field({ type: GradeRef, description: 'The neighbour.', resolve: ({ grade }) => grade }),
    by: t.field({
      type: 'Decimal',
      description:
        'The distance of the index as the cycle grades it (exact or rounded), or of the printed index where levels are unknown: exactly, or with ten decimals where they never end.',
      resolve: ({ by }) => by,
    }),
  }),
})

builder.objectType(FigureRef, {
  description: 'What a report printed for a component, kept beside what the rules compute.',
  fields: (t) => ({
    value: t.field({ type: 'Decimal', description: 'The figure as printed.', resolve: ({ value }) => value }),
    agrees: t.boolean({
      nullable: true,
      description: 'Whether the computed score prints as this figure; null where none can be computed.',
      resolve: ({ agrees }) => agrees,
    }),
    source: t.exposeString('source', { description: 'Where it was printed.' }),
    note: t.string({ nullable: true, description: 'What a reader should know of it.', resolve: ({ note }) => note }),
  }),
})
