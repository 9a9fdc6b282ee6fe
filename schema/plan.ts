import { criteriaOf, levelName } from '../rules/explain.ts'
import { written } from '../rules/fraction.ts'
import { basisIn, grade } from '../rules/grade.ts'
import type { Text } from '../rules/model.ts'
import { plan, type Held, type Limits } from '../rules/plan.ts'
import { exact, exactRatio, print, printUp } from '../rules/print.ts'
import { within } from './bounds.ts'
import { builder } from './builder.ts'
import { refuse } from './errors.ts'
import { languageArg } from './language.ts'
import { AssessmentKey, named } from './named.ts'
import { ComponentRef, CriterionRef, GradeRef, PlanRef, PlanStepRef, type PlanView } from './refs.ts'
import { EffortInput, effortsOf, perEffort, TargetInput, targetOf } from './targets.ts'
import { componentOf, gradeOf } from './views.ts'

const reasons: Readonly<Record<Held, Text>> = {
  rating: { id: 'tidak dinilai dengan tingkat yang ditetapkan asesor', en: 'not rated by levels that an assessor awards' },
  state: { id: 'nilainya sementara atau ditetapkan khusus', en: 'its value stands in or was set by a named person' },
  tied: { id: 'dibaca atau dibatasi aturan lain', en: 'read or capped by another rule' },
}

const caveats = ({ it }: PlanView): readonly Text[] => [
  ...[...Map.groupBy(it.held, ({ why }) => why)].map(([why, held]): Text => {
    const codes = held.map(({ component }) => component.code).join(', ')
    return { id: `Tetap seperti adanya: ${codes} (${reasons[why].id}).`, en: `Kept as they stand: ${codes} (${reasons[why].en}).` }
  }),
  ...(it.optimal
    ? []
    : [
        {
          id: 'Terlalu banyak kemungkinan untuk diperiksa semua: rencana ini belum tentu yang termurah; batas bawah tetap berlaku.',
          en: 'There is too much to try it all: this plan may not be the cheapest; the lower bound holds.',
        },
      ]),
  {
    id: 'Upaya adalah andaian penanya; tingkat baru ditetapkan asesor menurut data dukung.',
    en: 'Efforts are what the asker supposes; an assessor awards levels by evidence.',
  },
]

builder.objectType(PlanRef, {
  description:
    'The cheapest way from an assessment to a target: the least effort, then the fewest steps, then the one whose earlier indicators rise further.',
  fields: (t) => ({
    reachable: t.boolean({
      description: 'Whether the target can be reached within the limits. If not, the steps lead to the highest index that can.',
      resolve: ({ it }) => it.reachable,
    }),
    reached: t.string({ description: 'The index once all steps are done, exactly.', resolve: ({ it }) => exact(it.reached) }),
    reachedShown: t.field({ type: 'Decimal', description: 'The same with two decimals.', resolve: ({ it }) => print(it.reached) }),
    grade: t.field({
      type: GradeRef,
      nullable: true,
      description: 'The grade of the index reached, under the cycle’s basis; null where there are no grades.',
      resolve: ({ assessment, it }) => {
        const { instrument } = assessment.edition
        return gradeOf(assessment.edition, grade(instrument.grades, it.reached, basisIn(instrument, assessment.record.year))?.code ?? null)
      },
    }),
    effort: t.string({ description: 'The effort of all steps, exactly.', resolve: ({ it }) => exactRatio(it.effort) }),
    steps: t.field({
      type: [PlanStepRef],
      description: 'Single levels, in the regulation’s order; an item that rises by two has two steps.',
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ assessment: { edition }, it }) => it.steps.map((step) => ({ edition, it: step })),
    }),
    optimal: t.boolean({
      description: 'Whether it is proven that no plan is better. False where there was too much to try.',
      resolve: ({ it }) => it.optimal,
    }),
    lowerBound: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'An effort that no plan undercuts: what it would cost if levels could be had in fractions, rounded up to what all efforts are multiples of. Null where the target cannot be reached.',
      resolve: ({ it }) => it.lowerBound && printUp(it.lowerBound, 4),
    }),
    caveats: t.stringList({
      description: 'What a reader should know: items that cannot be planned, and what is only supposed.',
      args: languageArg,
      resolve: (view, { language }) => caveats(view).map((text) => text[language]),
    }),
  }),
})

builder.objectType(PlanStepRef, {
  description: 'One item, one level higher.',
  fields: (t) => ({
    component: t.field({
      type: ComponentRef,
      description: 'The item.',
      resolve: ({ edition, it }) => ({ edition, it: it.component }),
    }),
    from: t.int({ description: 'The level before.', resolve: ({ it }) => it.from }),
    to: t.int({ description: 'The level after.', resolve: ({ it }) => it.to }),
    levelName: t.string({
      nullable: true,
      description: 'The name of the level after, such as Terdefinisi.',
      args: languageArg,
      resolve: ({ edition, it }, { language }) => levelName(edition.instrument, it.component, it.to)?.[language] ?? null,
    }),
    value: t.string({ description: 'The value after: the lowest of the level.', resolve: ({ it }) => written(it.value) }),
    gain: t.string({ description: 'What it adds to the index, exactly.', resolve: ({ it }) => exactRatio(it.gain) }),
    effort: t.string({ description: 'What it costs, exactly.', resolve: ({ it }) => exactRatio(it.effort) }),
    criteria: t.field({
      type: [CriterionRef],
      description: 'What the level after asks for.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ it }) => criteriaOf(it.component, it.to),
    }),
    recommendation: t.string({
      nullable: true,
      description: 'What typically lifts from the level before to the level after; null where the rules say nothing.',
      args: languageArg,
      resolve: ({ it }, { language }) => it.component.indicator?.levels.find(({ level }) => level === it.from)?.lift?.[language] ?? null,
    }),
  }),
})

builder.queryField('plan', (t) =>
  t.field({
    type: PlanRef,
    description:
      'The cheapest plan from an assessment to a target. Errors: BAD_TARGET, BAD_EFFORT, OUT_OF_RANGE, UNKNOWN_COMPONENT, LEVELS_UNKNOWN where a level is not known, UNKNOWN_AGENCY, UNKNOWN_ASSESSMENT, YEAR_NOT_COVERED.',
    args: {
      assessment: t.arg({ type: AssessmentKey, required: true, description: 'Where to begin.' }),
      target: t.arg({ type: TargetInput, required: true, description: 'What to reach.' }),
      locks: t.arg.stringList({ required: false, description: 'Codes of items that stay as they are; of groups, with all beneath.' }),
      efforts: t.arg({ type: [EffortInput], required: false, description: 'What levels cost; default: 1 each.' }),
      ceiling: t.arg.int({ required: false, description: 'The highest level that any item may rise to; default: the top of the scale.' }),
      maxSteps: t.arg.int({ required: false, description: 'How many single levels at most, 1 to 1000; default: any number.' }),
    },
    complexity: 1000,
    resolve: async (_, { assessment: key, target: asked, locks, efforts, ceiling, maxSteps }, context) => {
      const assessment = await named(context, key, 'assessment')
      const { edition, root } = assessment
      const { scale } = edition.instrument
      const target = targetOf(assessment, asked)
      const limits: Limits = {
        locked: new Set((locks ?? []).map((code) => componentOf(edition, code).it)),
        efforts: effortsOf(edition, efforts ?? []),
        perEffort,
        ceiling: within('ceiling', ceiling ?? scale.max, scale.min, scale.max),
        maxSteps: maxSteps == null ? null : within('maxSteps', maxSteps, 1, 1000),
      }
      if (!root.score)
        throw refuse(
          'LEVELS_UNKNOWN',
          {
            id: `Tidak ada yang dapat direncanakan: dari ${root.total} butir penilaian ini, ${root.assessed} diketahui nilainya. Pilihlah yang tingkatnya diketahui.`,
            en: `Nothing can be planned: values are known for ${root.assessed} of ${root.total} items of this assessment. Choose one whose levels are known.`,
          },
          'assessment',
        )
      return { assessment, it: plan(edition.instrument, root, target, limits) }
    },
  }),
)
