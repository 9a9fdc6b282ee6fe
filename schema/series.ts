import { builder } from './builder.ts'
import { RelationEnum, StageEnum } from './enums.ts'
import { refuse } from './errors.ts'
import { byCode, seriesOf } from './following.ts'
import { words } from './language.ts'
import {
  AgencyRef,
  AssessmentRef,
  InstrumentRef,
  ScoreRef,
  SeriesBreakRef,
  SeriesPointRef,
  SeriesRef,
  type SeriesBreakView,
} from './refs.ts'
import { assessmentView, national, scoreOf } from './views.ts'

builder.objectType(SeriesRef, {
  description: 'One component of one agency over the years, with the places where the instrument changed.',
  fields: (t) => ({
    points: t.field({
      type: [SeriesPointRef],
      description: 'The years that have it, ascending.',
      complexity: { field: 1, multiplier: 8 },
      resolve: ({ points }) => points,
    }),
    breaks: t.field({
      type: [SeriesBreakRef],
      description: 'Where the rules changed between two assessments, ascending: points on both sides are not comparable unless it says so.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ breaks }) => breaks,
    }),
  }),
})

builder.objectType(SeriesPointRef, {
  description: 'One year of a series.',
  fields: (t) => ({
    year: t.int({ description: 'The year.', resolve: ({ assessment }) => assessment.record.year }),
    score: t.field({
      type: ScoreRef,
      nullable: true,
      description: 'The score; its component is the one of that year’s instrument.',
      resolve: ({ assessment, component }) => scoreOf(assessment, component),
    }),
    assessment: t.field({ type: AssessmentRef, description: 'The assessment.', resolve: ({ assessment }) => assessment }),
  }),
})

builder.objectType(SeriesBreakRef, {
  description: 'Where the rules changed.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The first year under the new rules that has an assessment.' }),
    from: t.field({ type: InstrumentRef, description: 'The rules before.', resolve: ({ from }) => from }),
    to: t.field({ type: InstrumentRef, description: 'The rules from then on.', resolve: ({ to }) => to }),
    relation: t.field({
      type: RelationEnum,
      description: 'The crosswalk’s word for the indicator, the later against the earlier; NONE for the index and groups across editions.',
      resolve: ({ relation }) => relation,
    }),
    comparable: t.exposeBoolean('comparable', { description: 'Whether both sides ask the same.' }),
    note: t.string(words<SeriesBreakView>('What changed and what is comparable.', ({ note }) => note)),
  }),
})

builder.objectField(AgencyRef, 'series', (t) =>
  t.field({
    type: SeriesRef,
    description: 'One component over the years. Error UNKNOWN_COMPONENT where no instrument of the programme has it.',
    args: {
      component: t.arg.string({
        required: true,
        defaultValue: 'index',
        description: 'Code of the component, such as "index", "D4" or "I32".',
      }),
      programme: t.arg.string({ required: true, defaultValue: national, description: 'Code of the evaluation, such as "spbe".' }),
      stage: t.arg({ type: StageEnum, required: false, description: 'The stage; default: whichever is official.' }),
      follow: t.arg.boolean({
        required: true,
        defaultValue: false,
        description:
          'Follow an indicator back through crosswalks, as long as it continues exactly one. Without it the same code is taken in every edition, whatever it asks there.',
      }),
    },
    complexity: 4,
    resolve: async ({ id }, { component, programme, stage, follow }, context) => {
      const records = (await context.data.assessmentsOf(id)).filter(
        (record) => record.programme === programme && (stage ? record.stage === stage : record.official),
      )
      const views = records.map((record) => assessmentView(context, record))
      const editions = [
        ...context.rules.editions.filter(({ instrument }) => instrument.programme === programme),
        ...views.map(({ edition }) => edition),
      ]
      if (!editions.some((edition) => byCode(edition, component)))
        throw refuse(
          'UNKNOWN_COMPONENT',
          {
            id: `Tidak ada instrumen "${programme}" yang punya komponen "${component}". Cobalah "index", atau tanyakan components.`,
            en: `No instrument of "${programme}" has a component "${component}". Try "index", or ask components.`,
          },
          'component',
        )
      return seriesOf(context, views, component, follow)
    },
  }),
)
