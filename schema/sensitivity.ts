import { basisIn } from '../rules/grade.ts'
import type { Component } from '../rules/model.ts'
import { print } from '../rules/print.ts'
import { order, ratioIn } from '../rules/ratio.ts'
import { figuresOf, grain, heaviestOf, rankOf, underErrors, underWeights, type Figures } from '../rules/sensitivity.ts'
import { within } from './bounds.ts'
import { builder } from './builder.ts'
import type { Agency, Cohort, CohortKind, Context, Edition, Member } from './context.ts'
import { CohortKindEnum } from './enums.ts'
import { refuse } from './errors.ts'
import { AssessmentRef, ComponentRef, RankIntervalRef, SensitivityRef, type AssessmentView, type SensitivityView } from './refs.ts'
import { editionOf, whole } from './views.ts'

const cohortOf = ({ record }: AssessmentView, agency: Agency, kind: CohortKind): Cohort => {
  const { programme, year } = record
  if (kind === 'nation') return { programme, year }
  if (kind === 'kind') return { programme, year, kind: agency.kind }
  if (agency.province === null)
    throw refuse(
      'NOT_COMPARABLE',
      {
        id: `${agency.name} tidak terletak di provinsi mana pun. Tanyakan kepekaannya di NATION atau di antara KIND.`,
        en: `${agency.name} lies in no province. Ask for its sensitivity in the NATION or among its KIND.`,
      },
      'cohort',
    )
  return { programme, year, province: agency.province }
}

/** Figures in the order and the units of an edition; null where another version weighs otherwise, or a figure is missing. */
const inUnitsOf = (context: Context, { instrument }: Edition, { digest, points, figures }: Member): Figures | null => {
  const theirs = editionOf(context, digest).instrument
  const same = (a: Component, b: Component | undefined): boolean => a.code === b?.code && a.weight === b.weight
  const alike = same(instrument.root, theirs.root) && instrument.root.children.every((child, at) => same(child, theirs.root.children[at]))
  return alike && theirs.root.children.length === instrument.root.children.length ? figuresOf(theirs, points, figures) : null
}

const spreadOf = (weights: string): number => {
  const [spread, of] = [ratioIn(weights), BigInt(grain)]
  if (order(spread, ratioIn('0')) < 0 || order(spread, ratioIn('0.5')) > 0 || (spread.n * of) % spread.d !== 0n)
    throw refuse(
      'OUT_OF_RANGE',
      {
        id: `weights bernilai ${weights}; seharusnya antara 0 dan 0.5, paling banyak empat desimal: "0.10" berarti sepuluh persen ke atas dan ke bawah.`,
        en: `weights is ${weights}; it must lie between 0 and 0.5, with up to four decimals: "0.10" is ten percent either way.`,
      },
      'weights',
    )
  return Number((spread.n * of) / spread.d)
}

interface Asked {
  readonly cohort: CohortKind
  readonly weights: string
  readonly draws: number
  readonly seed: number
}

const sensitivityOf = async (context: Context, assessment: AssessmentView, asked: Asked): Promise<SensitivityView> => {
  const { record, edition, root } = assessment
  const weighing = { spread: spreadOf(asked.weights), draws: within('draws', asked.draws, 1, 2000), seed: asked.seed }
  const agency = await context.data.agencyById(record.agencyId)
  if (!record.official || !agency)
    throw refuse('NOT_OFFICIAL', {
      id: `Hanya hasil resmi yang diperingkatkan; ini penilaian tahap ${record.stage} tahun ${record.year}. Tanyakan hasil resmi tahun itu.`,
      en: `Only official results are ranked; this is the ${record.stage} assessment of ${record.year}. Ask for the official one of the year.`,
    })
  const members = await context.data.membersOf(cohortOf(assessment, agency, asked.cohort))
  const figures = members.map((member) => ({ own: member.agencyId === record.agencyId, it: inUnitsOf(context, edition, member) }))
  const own = figures.find((member) => member.own)?.it
  if (!own)
    throw refuse('NOT_COMPARABLE', {
      id: `Bagian-bagian indeks ${agency.name} tahun ${record.year} tidak diketahui: tidak terhitung dan tidak tercetak. Tanyakan tahun yang diketahui.`,
      en: `The parts of the index of ${agency.name} in ${record.year} are not known: neither computed nor printed. Ask for a year where they are.`,
    })
  const others = figures.flatMap((member) => (member.own || !member.it ? [] : [member.it]))
  const { instrument } = edition
  const basis = basisIn(instrument, record.year)
  const { rank, kept } = underWeights(instrument, basis, own, others, weighing)
  return {
    assessment,
    cohort: asked.cohort,
    counted: others.length + 1,
    leftOut: members.length - others.length - 1,
    rank: rankOf(others, own.whole),
    weights: rank,
    kept: instrument.grades.length > 0 ? kept : null,
    draws: weighing.draws,
    levels: underErrors(instrument, root, own, others),
    heaviest: root.score ? null : heaviestOf(instrument),
  }
}

builder.objectType(SensitivityRef, {
  description: 'How sure the rank of an official result is. Whole numbers throughout: the same seed, the same answer.',
  fields: (t) => ({
    cohort: t.field({ type: CohortKindEnum, description: 'The group that it is ranked in.', resolve: ({ cohort }) => cohort }),
    rank: t.exposeInt('rank', { description: 'Its rank among those counted, as things are; 1 is highest.' }),
    counted: t.exposeInt('counted', {
      description: 'How many results of the group are counted, itself included: those whose parts are known.',
    }),
    leftOut: t.exposeInt('leftOut', {
      description: 'How many are left out, for want of figures beneath the index or under other weights.',
    }),
    weights: t.field({
      type: RankIntervalRef,
      description:
        'Its rank under other weights of what stands right beneath the index (domains, or aspects where there are none), drawn evenly and apart from each other within the spread, the same for the whole group.',
      resolve: ({ weights }) => weights,
    }),
    gradeKept: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'In how many percent of the draws its index stays in the same grade’s band, one decimal; null without grades.',
      resolve: ({ kept, draws }) => (kept === null ? null : print({ points: kept * 100, weight: draws }, 1)),
    }),
    levels: t.field({
      type: RankIntervalRef,
      description: 'Its rank if one of its own indicators were off by one level either way, each in turn, and others as they are.',
      resolve: ({ levels }) => levels,
    }),
    assumed: t.field({
      type: ComponentRef,
      nullable: true,
      description: 'The indicator whose error stands for any, the heaviest, where the levels are not known; null where they are.',
      resolve: ({ assessment: { edition }, heaviest }) => heaviest && { edition, it: heaviest },
    }),
  }),
})

builder.objectType(RankIntervalRef, {
  description: 'The ranks that were found over a number of cases; 1 is highest.',
  fields: (t) => ({
    best: t.exposeInt('best', { description: 'The best rank of any case.' }),
    worst: t.exposeInt('worst', { description: 'The worst rank of any case.' }),
    likelyBest: t.exposeInt('likelyBest', { description: 'The best rank of the central 90 percent of the cases.' }),
    likelyWorst: t.exposeInt('likelyWorst', { description: 'The worst rank of the central 90 percent of the cases.' }),
    cases: t.exposeInt('cases', { description: 'How many cases were tried.' }),
  }),
})

builder.objectField(AssessmentRef, 'sensitivity', (t) =>
  t.field({
    type: SensitivityRef,
    description:
      'How sure its rank is, under other weights and under one wrong level. Errors: NOT_OFFICIAL, NOT_COMPARABLE for a province where there is none and where the parts of its index are not known, OUT_OF_RANGE.',
    args: {
      cohort: t.arg({ type: CohortKindEnum, required: true, description: 'The group that it is ranked in.' }),
      weights: t.arg({
        type: 'Decimal',
        required: true,
        defaultValue: '0.10',
        description: 'How far each weight may move either way, as a part of itself: "0" to "0.5", up to four decimals.',
      }),
      draws: t.arg.int({ required: true, defaultValue: 1000, description: 'How many times weights are drawn, 1 to 2000.' }),
      seed: t.arg.int({ required: true, defaultValue: 1, description: 'What the draws begin from: the same seed, the same answer.' }),
    },
    complexity: 500,
    resolve: async (assessment, asked, context) => sensitivityOf(context, await whole(context, assessment), asked),
  }),
)
