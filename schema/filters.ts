import { builder } from './builder.ts'
import { AgencyKindEnum, ComponentKindEnum, GradeMoveEnum, ScoreStateEnum, StageEnum } from './enums.ts'
import type { AgencyTree, AssessmentTree, NumberMatch, Related, ScoreTree, TextMatch } from './where.ts'

/* Filters: what is said must hold all together; trees of `and`, `or` and `not`; through relations by some, every, none. */

/** Asks for an agency’s official result of a year. */
export interface ResultAsked {
  readonly programme: string
  readonly year?: number | null | undefined
  readonly exists: boolean
  readonly where?: AssessmentAsked | null | undefined
}
export type AgencyAsked = AgencyTree<ResultAsked>
export type AssessmentAsked = AssessmentTree<ResultAsked>
export type ScoreAsked = ScoreTree<ResultAsked>

const missing = 'A comparison with what is missing does not hold, and its negation does.'

export const TextFilter = builder.inputRef<TextMatch>('TextFilter').implement({
  description: `Conditions on a text; all that are said must hold. ${missing}`,
  fields: (t) => ({
    eq: t.string({ required: false, description: 'Exactly this.' }),
    in: t.stringList({ required: false, description: 'One of these; of an empty list none.' }),
    contains: t.string({ required: false, description: 'Holds this, whatever the case.' }),
    startsWith: t.string({ required: false, description: 'Begins with this, whatever the case.' }),
  }),
})

export const IntFilter = builder.inputRef<NumberMatch<number>>('IntFilter').implement({
  description: `Conditions on a whole number; all that are said must hold. ${missing}`,
  fields: (t) => ({
    eq: t.int({ required: false, description: 'Equal to.' }),
    in: t.intList({ required: false, description: 'One of these; of an empty list none.' }),
    gt: t.int({ required: false, description: 'Greater than.' }),
    gte: t.int({ required: false, description: 'At least.' }),
    lt: t.int({ required: false, description: 'Less than.' }),
    lte: t.int({ required: false, description: 'At most.' }),
    known: t.boolean({ required: false, description: 'Whether there is a value.' }),
  }),
})

export const DecimalFilter = builder.inputRef<NumberMatch<string>>('DecimalFilter').implement({
  description: `Conditions on a decimal, compared exactly; all that are said must hold. ${missing}`,
  fields: (t) => ({
    eq: t.field({ type: 'Decimal', required: false, description: 'Equal to.' }),
    in: t.field({ type: ['Decimal'], required: false, description: 'One of these; of an empty list none.' }),
    gt: t.field({ type: 'Decimal', required: false, description: 'Greater than.' }),
    gte: t.field({ type: 'Decimal', required: false, description: 'At least.' }),
    lt: t.field({ type: 'Decimal', required: false, description: 'Less than.' }),
    lte: t.field({ type: 'Decimal', required: false, description: 'At most.' }),
    known: t.boolean({ required: false, description: 'Whether there is a value.' }),
  }),
})

export const AgencyFilter = builder.inputRef<AgencyAsked>('AgencyFilter')
export const AssessmentFilter = builder.inputRef<AssessmentAsked>('AssessmentFilter')
export const ScoreFilter = builder.inputRef<ScoreAsked>('ScoreFilter')

const AssessmentsFilter = builder.inputRef<Related<AssessmentAsked>>('AssessmentsFilter').implement({
  description: 'Conditions on an agency’s assessments.',
  fields: (t) => ({
    some: t.field({ type: AssessmentFilter, required: false, description: 'At least one is so.' }),
    every: t.field({ type: AssessmentFilter, required: false, description: 'Each is so; true where there are none.' }),
    none: t.field({ type: AssessmentFilter, required: false, description: 'None is so.' }),
  }),
})

const ScoresFilter = builder.inputRef<Related<ScoreAsked>>('ScoresFilter').implement({
  description: 'Conditions on an assessment’s scores, one for each component.',
  fields: (t) => ({
    some: t.field({ type: ScoreFilter, required: false, description: 'At least one is so.' }),
    every: t.field({ type: ScoreFilter, required: false, description: 'Each is so.' }),
    none: t.field({ type: ScoreFilter, required: false, description: 'None is so.' }),
  }),
})

const ResultFilter = builder.inputRef<ResultAsked>('ResultFilter').implement({
  description: 'Conditions on an agency’s official result of a year. Error YEAR_NOT_COVERED for a year without an instrument.',
  fields: (t) => ({
    programme: t.string({ required: true, defaultValue: 'spbe', description: 'Code of the evaluation that the year is of.' }),
    year: t.int({ required: false, description: 'The year; default: the current cycle.' }),
    exists: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Whether there is one that is as `where` says; false: there is none.',
    }),
    where: t.field({ type: AssessmentFilter, required: false, description: 'How it is.' }),
  }),
})

const ChangeFilter = builder.inputRef<NonNullable<AssessmentAsked['change']>>('ChangeFilter').implement({
  description: 'Conditions on the change since the official result before it under the same instrument.',
  fields: (t) => ({
    index: t.field({ type: DecimalFilter, required: false, description: 'Change of the index that ranks.' }),
    grade: t.field({ type: [GradeMoveEnum], required: false, description: 'Which way the grade went; one of these.' }),
  }),
})

AgencyFilter.implement({
  description: 'Which agencies; all that is said must hold.',
  fields: (t) => ({
    and: t.field({ type: [AgencyFilter], required: false, description: 'All of these hold.' }),
    or: t.field({ type: [AgencyFilter], required: false, description: 'One of these holds; of an empty list none.' }),
    not: t.field({ type: AgencyFilter, required: false, description: 'This does not hold.' }),
    search: t.string({ required: false, description: 'Part of the name or the code, whatever its case.' }),
    code: t.field({ type: TextFilter, required: false, description: 'Its code.' }),
    name: t.field({ type: TextFilter, required: false, description: 'Its name.' }),
    kind: t.field({ type: [AgencyKindEnum], required: false, description: 'One of these kinds.' }),
    province: t.stringList({
      required: false,
      description: 'Lies in one of the provinces of these codes, or is one of them. Error UNKNOWN_PROVINCE.',
    }),
    parent: t.stringList({ required: false, description: 'A unit of one of the agencies of these codes.' }),
    population: t.field({ type: IntFilter, required: false, description: 'Inhabitants.' }),
    result: t.field({ type: ResultFilter, required: false, description: 'Its official result of a year.' }),
    assessments: t.field({ type: AssessmentsFilter, required: false, description: 'All its assessments, of any year and stage.' }),
  }),
})

AssessmentFilter.implement({
  description: 'Which assessments; all that is said must hold.',
  fields: (t) => ({
    and: t.field({ type: [AssessmentFilter], required: false, description: 'All of these hold.' }),
    or: t.field({ type: [AssessmentFilter], required: false, description: 'One of these holds; of an empty list none.' }),
    not: t.field({ type: AssessmentFilter, required: false, description: 'This does not hold.' }),
    agency: t.field({ type: AgencyFilter, required: false, description: 'Whose it is.' }),
    programme: t.field({ type: TextFilter, required: false, description: 'Code of the evaluation, such as "spbe".' }),
    year: t.field({ type: IntFilter, required: false, description: 'The year of the cycle.' }),
    stage: t.field({ type: [StageEnum], required: false, description: 'One of these stages.' }),
    official: t.boolean({ required: false, description: 'Whether it is the ministry’s result for the year.' }),
    instrument: t.field({ type: TextFilter, required: false, description: 'Code of the instrument that scored it, such as "spbe-2020".' }),
    index: t.field({ type: DecimalFilter, required: false, description: 'The index that ranks: as printed, else as computed.' }),
    grade: t.stringList({ required: false, description: 'One of the grades of these codes, such as "BAIK".' }),
    toNext: t.field({
      type: DecimalFilter,
      required: false,
      description: 'What its index is missing to the next grade; unknown for the highest.',
    }),
    toPrevious: t.field({
      type: DecimalFilter,
      required: false,
      description: 'What its index stands above its own cut; unknown for the lowest grade.',
    }),
    change: t.field({ type: ChangeFilter, required: false, description: 'Since the official result before it under the same instrument.' }),
    scores: t.field({ type: ScoresFilter, required: false, description: 'Its scores, one for each component.' }),
  }),
})

ScoreFilter.implement({
  description: 'Which scores; all that is said must hold.',
  fields: (t) => ({
    and: t.field({ type: [ScoreFilter], required: false, description: 'All of these hold.' }),
    or: t.field({ type: [ScoreFilter], required: false, description: 'One of these holds; of an empty list none.' }),
    not: t.field({ type: ScoreFilter, required: false, description: 'This does not hold.' }),
    assessment: t.field({ type: AssessmentFilter, required: false, description: 'The assessment that it belongs to.' }),
    component: t.field({ type: TextFilter, required: false, description: 'Code of the component, such as "D4". Error UNKNOWN_COMPONENT.' }),
    kind: t.field({ type: [ComponentKindEnum], required: false, description: 'One of these kinds of component.' }),
    under: t.string({
      required: false,
      description: 'Code of a component that it lies beneath, itself included. Error UNKNOWN_COMPONENT.',
    }),
    state: t.field({ type: [ScoreStateEnum], required: false, description: 'One of these states.' }),
    level: t.field({ type: IntFilter, required: false, description: 'The level reached; unknown above an indicator.' }),
    value: t.field({ type: DecimalFilter, required: false, description: 'The computed score, exactly.' }),
    published: t.field({ type: DecimalFilter, required: false, description: 'The printed figure.' }),
    figure: t.field({ type: DecimalFilter, required: false, description: 'The figure that ranks: as printed, else as computed.' }),
    agrees: t.boolean({ required: false, description: 'Whether the computed score prints as the printed figure.' }),
  }),
})
