import type { Score } from '../rules/score.ts'
import { builder } from './builder.ts'
import type { Edition, Scoring } from './context.ts'
import { costByKind } from './cost.ts'
import { CohortKindEnum, ComponentKindEnum, StageEnum } from './enums.ts'
import { carried } from '../rules/editions.ts'
import { evaluate } from '../rules/evaluate.ts'
import { exact, print } from '../rules/print.ts'
import { AgencyRef, AssessmentRef, CycleRef, GradeRef, InstrumentRef, ScoreRef, ScoringRef, StandingRef } from './refs.ts'
import {
  assessmentView,
  componentOf,
  cycleOf,
  editionOf,
  figureScoreOf,
  figureScoresOf,
  fromFigures,
  fromWhole,
  gradeOf,
  indexScoreOf,
  whole,
} from './views.ts'

const indexOf = ({ instrument }: Edition, { scored }: Scoring, show: (score: Score) => string): string | null => {
  const points = scored.points[0] ?? null
  return points === null ? null : show({ points, weight: instrument.root.weight })
}

builder.node(AssessmentRef, {
  description: 'The scores of one agency at one stage of one year (penilaian).',
  id: { resolve: ({ record }) => record.id, description: 'Global id.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'record' in value,
  loadOne: async (id, context) => {
    const record = /^\d{1,9}$/.test(id) ? await context.data.assessmentById(Number(id)) : null
    return record && assessmentView(context, record)
  },
  fields: (t) => ({
    agency: t.field({
      type: AgencyRef,
      nullable: true,
      description: 'Whose it is.',
      resolve: ({ record }, _, { data }) => record.agency ?? data.agencyById(record.agencyId),
    }),
    year: t.int({ description: 'The year of the cycle.', resolve: ({ record }) => record.year }),
    cycle: t.field({
      type: CycleRef,
      description: 'The cycle.',
      resolve: ({ record }, _, context) => cycleOf(context, record.year, record.programme),
    }),
    stage: t.field({ type: StageEnum, description: 'The step of the evaluation.', resolve: ({ record }) => record.stage }),
    official: t.boolean({
      description: 'Whether it is the ministry’s result for the year, which is ranked.',
      resolve: ({ record }) => record.official,
    }),
    instrument: t.field({ type: InstrumentRef, description: 'The rules that it was scored with.', resolve: ({ edition }) => edition }),
    ruleDigest: t.string({
      description: 'Digest of the rules that scored it; publishing other rules leaves it as it is.',
      resolve: ({ record }) => record.digest,
    }),
    inputHash: t.string({
      description: 'SHA-256 of the levels and states that were scored.',
      resolve: (view, _, context) => fromWhole(context, view, ({ record }) => record.inputHash),
    }),
    index: t.field({
      type: ScoreRef,
      description: 'The score of the whole: the index.',
      resolve: (view, _, context) => fromFigures(context, view, indexScoreOf),
    }),
    rankedIndex: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The index that ranks: as printed, else as computed; null where neither is known.',
      resolve: ({ record }) => record.index,
    }),
    grade: t.field({
      type: GradeRef,
      nullable: true,
      description: 'The grade: as printed, else as computed under the cycle’s basis.',
      resolve: ({ record, edition }) => gradeOf(edition, record.grade),
    }),
    score: t.field({
      type: ScoreRef,
      nullable: true,
      description: 'The score of one component. Error UNKNOWN_COMPONENT where the instrument has none of this code.',
      args: { component: t.arg.string({ required: true, description: 'Code of the component, such as "D4", "A7" or "I32".' }) },
      resolve: (view, { component }, context) =>
        fromFigures(context, view, (assessment) => figureScoreOf(assessment, componentOf(view.edition, component).it)),
    }),
    scores: t.field({
      type: [ScoreRef],
      description:
        'The scores of all components, parents before children. Error UNKNOWN_COMPONENT where the instrument has none of the code in `within`.',
      args: {
        kind: t.arg({ type: ComponentKindEnum, required: false, description: 'Only components of this kind.' }),
        within: t.arg.string({
          required: false,
          description: 'Only the component of this code, such as "D4", and those beneath it.',
        }),
      },
      complexity: costByKind,
      resolve: (view, { kind, within }, context) => fromFigures(context, view, (assessment) => figureScoresOf(assessment, kind, within)),
    }),
    standings: t.field({
      type: [StandingRef],
      description: 'Its place in the nation, among its kind and in its province; empty unless it is official.',
      args: { cohort: t.arg({ type: CohortKindEnum, required: false, description: 'Only its place in this group.' }) },
      complexity: { field: 3, multiplier: 3 },
      resolve: async (assessment, { cohort }, { data }) =>
        (await data.standingsOf(assessment.record.id)).flatMap((it) => (cohort && it.cohort !== cohort ? [] : [{ assessment, it }])),
    }),
    scorings: t.field({
      type: [ScoringRef],
      description: 'Every scoring, oldest first: the one that stands, and those that a rescoring added beside it.',
      complexity: { field: 2, multiplier: 3 },
      resolve: async (view, _, context) => {
        const [assessment, scorings] = await Promise.all([whole(context, view), context.data.scoringsOf(view.record.id)])
        return scorings.map((it) => ({ assessment, it, edition: editionOf(context, it.digest) }))
      },
    }),
    levelSource: t.string({
      nullable: true,
      description: 'Where its levels come from; null where no level is known.',
      resolve: (view, _, context) => fromWhole(context, view, ({ record }) => record.source),
    }),
    note: t.string({ nullable: true, description: 'What a reader should know of it.', resolve: ({ record }) => record.note }),
  }),
})

builder.objectType(ScoringRef, {
  description: 'One scoring of an assessment under one version of the rules.',
  fields: (t) => ({
    digest: t.string({ description: 'Digest of the rules.', resolve: ({ it }) => it.digest }),
    stands: t.boolean({
      description: 'Whether it is the one that stands.',
      resolve: ({ assessment, it }) => assessment.record.digest === it.digest,
    }),
    at: t.string({ description: 'When it was computed, in ISO 8601.', resolve: ({ it }) => it.at }),
    exact: t.string({
      nullable: true,
      description: 'The index exactly; null where it cannot be computed.',
      resolve: ({ edition, it }) => indexOf(edition, it, exact),
    }),
    display: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The index with two decimals.',
      resolve: ({ edition, it }) => indexOf(edition, it, print),
    }),
    grade: t.field({
      type: GradeRef,
      nullable: true,
      description: 'The grade as computed.',
      resolve: ({ edition, it }) => gradeOf(edition, it.grade),
    }),
    index: t.field({
      type: ScoreRef,
      description: 'The score of the whole under these rules, with its tree and its explanation.',
      resolve: ({ assessment: { record, edition: standing }, edition, it }) => {
        const root = evaluate(edition.instrument, carried(standing.instrument, edition.instrument, record.answers), it.scored)
        return { assessment: { record, edition, root }, node: root }
      },
    }),
  }),
})
