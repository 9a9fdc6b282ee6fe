import { evaluate } from '../rules/evaluate.ts'
import { basisIn, grade } from '../rules/grade.ts'
import type { Text } from '../rules/model.ts'
import { print } from '../rules/print.ts'
import { hasValue, type Answer } from '../rules/score.ts'
import { builder } from './builder.ts'
import { changed, type Change } from './changes.ts'
import type { Context, Trial } from './context.ts'
import { difference } from './differ.ts'
import { CohortKindEnum } from './enums.ts'
import { refuse } from './errors.ts'
import { languageArg } from './language.ts'
import { AssessmentKey, named } from './named.ts'
import { AssessmentRef, DiffRef, GradeRef, ProspectRef, ScoreRef, SimulationRef, type AssessmentView, type SimulationView } from './refs.ts'
import { gradeOf, scoreOf } from './views.ts'

const ChangeInput = builder.inputType('ChangeInput', {
  description: 'One answer, otherwise: a level or a value, one of the two.',
  fields: (t) => ({
    component: t.string({ required: true, description: 'Code of a scored item, such as "I29" or "I35.1".' }),
    level: t.int({ required: false, description: 'The level that it should have; on a scale of decimals, the lowest value of the level.' }),
    value: t.field({
      type: 'Decimal',
      required: false,
      description: 'The value that should be given: on the scale, or another body’s figure, or a count, as the indicator is rated.',
    }),
  }),
})

const tried = async (context: Context, { edition }: AssessmentView, answers: readonly Answer[]): Promise<Trial> => {
  try {
    return await context.score(edition, answers)
  } catch (error) {
    if (error instanceof RangeError)
      throw refuse(
        'BAD_CHANGE',
        { id: `Jawaban ini tidak dapat dinilai: ${error.message}.`, en: `These answers cannot be scored: ${error.message}.` },
        'changes',
      )
    throw error
  }
}

/** The index as a report would print it: others are ranked as they were printed. */
const ranked = ({ head: { root } }: SimulationView): string => (root.score ? print(root.score) : '')

const simulated = async (context: Context, base: AssessmentView, changes: readonly Change[]): Promise<SimulationView> => {
  const { record, edition } = base
  const { instrument } = edition
  const answers = changed(edition, record.answers, changes)
  const missing = instrument.leaves.filter((_, at) => !hasValue(answers[at]?.state ?? 'not_assessed'))
  if (missing.length > 0)
    throw refuse(
      'LEVELS_UNKNOWN',
      {
        id: `Indeks tidak dapat dihitung: ${missing.length} dari ${instrument.leaves.length} butir penilaian ini tidak diketahui tingkatnya, misalnya ${missing[0]?.code}. Pilihlah penilaian yang tingkatnya diketahui, atau ubahlah butir itu juga.`,
        en: `No index can be computed: ${missing.length} of ${instrument.leaves.length} items of this assessment have no known level, such as ${missing[0]?.code}. Choose an assessment whose levels are known, or change those too.`,
      },
      'assessment',
    )
  const { scored, inputHash } = await tried(context, base, answers)
  const root = evaluate(instrument, answers, scored)
  const basis = basisIn(instrument, record.year)
  const head: AssessmentView = {
    edition,
    root,
    // No stored assessment has the number 0: what is asked of it in the database is nothing.
    record: {
      ...record,
      id: 0,
      official: false,
      answers,
      scored,
      inputHash,
      published: null,
      change: null,
      index: root.score && print(root.score, 10),
      grade: root.score && (grade(instrument.grades, root.score, basis)?.code ?? null),
    },
  }
  return { base, head, diff: await difference(context, base, head) }
}

const caveats = ({ base: { record }, head }: SimulationView): readonly Text[] => [
  {
    id: 'Hasil instansi lain dianggap tetap; pada tahun berikutnya mereka pun berubah.',
    en: 'The results of others are taken as they are; by the next year they move too.',
  },
  {
    id: 'Tingkat yang diandaikan belum dibuktikan: asesor menilainya menurut data dukung.',
    en: 'The levels supposed are not proven: an assessor judges them by evidence.',
  },
  ...(record.official
    ? []
    : [
        {
          id: `Dasarnya bukan hasil resmi (tahap ${record.stage}); peringkat dihitung seolah-olah ia hasil resmi.`,
          en: `The base is not an official result (stage ${record.stage}); it is ranked as if it were.`,
        },
      ]),
  ...(head.edition.instrument.components.some((component) => (scoreOf(head, component)?.node.checks.length ?? 0) > 0)
    ? [{ id: 'Ada pemeriksaan antarindikator yang terpicu.', en: 'Checks across indicators are raised.' }]
    : []),
]

builder.objectType(SimulationRef, {
  description: 'An assessment with some answers changed, scored anew under the rules that scored it. Nothing is stored.',
  fields: (t) => ({
    base: t.field({ type: AssessmentRef, description: 'The assessment as it is.', resolve: ({ base }) => base }),
    index: t.field({
      type: ScoreRef,
      description: 'The index then, with its whole tree and its explanation. Its assessment cannot be fetched again.',
      resolve: ({ head }) => ({ assessment: head, node: head.root }),
    }),
    grade: t.field({
      type: GradeRef,
      nullable: true,
      description: 'The grade then, under the cycle’s basis; null where there are no grades.',
      resolve: ({ head: { edition, record } }) => gradeOf(edition, record.grade),
    }),
    diff: t.field({
      type: DiffRef,
      description: 'What changes against the base, and what each change adds to the index.',
      resolve: ({ diff }) => diff,
    }),
    standings: t.field({
      type: [ProspectRef],
      description:
        'The rank that it would have in the nation, among its kind and in its province, in the place of the agency’s own official result: its index as a report would print it, two decimals.',
      complexity: { field: 10, multiplier: 3 },
      resolve: (view, _, { data }) =>
        data.prospectsOf(view.base.record.agencyId, view.base.record.programme, view.base.record.year, ranked(view)),
    }),
    caveats: t.stringList({
      description: 'What a reader should know of it.',
      args: languageArg,
      resolve: (view, { language }) => caveats(view).map((text) => text[language]),
    }),
  }),
})

builder.objectType(ProspectRef, {
  description: 'Where a simulated index would stand in a group of official results.',
  fields: (t) => ({
    cohort: t.field({ type: CohortKindEnum, description: 'Which group.', resolve: ({ cohort }) => cohort }),
    key: t.string({
      nullable: true,
      description: 'The agency kind or the province’s code; null for the nation.',
      resolve: ({ key }) => key,
    }),
    rank: t.exposeInt('rank', { description: 'Its rank; 1 is highest. Equal indices share a rank and the next is skipped.' }),
    size: t.exposeInt('size', { description: 'How many are in the group, itself included.' }),
    ties: t.exposeInt('ties', { description: 'How many have the same index, itself included.' }),
    now: t.int({
      nullable: true,
      description: 'The rank of the official result whose place it takes; null where there is none.',
      resolve: ({ now }) => now,
    }),
  }),
})

builder.queryField('simulate', (t) =>
  t.field({
    type: SimulationRef,
    description:
      'What if some answers were others: index, grade, ranks and contributions. Nothing is stored. Errors: BAD_CHANGE, UNKNOWN_COMPONENT, LEVELS_UNKNOWN, UNKNOWN_AGENCY, UNKNOWN_ASSESSMENT, YEAR_NOT_COVERED.',
    args: {
      assessment: t.arg({ type: AssessmentKey, required: true, description: 'The assessment to begin from.' }),
      changes: t.arg({ type: [ChangeInput], required: true, description: 'What should be otherwise; each item once.' }),
    },
    complexity: 200,
    resolve: async (_, { assessment, changes }, context) => simulated(context, await named(context, assessment, 'assessment'), changes),
  }),
)
