import type { Case, Check, Citation, Component, Cycle, Grade, Level, Relation, Source } from '../rules/model.ts'
import type { Criterion, Evaluation, Term } from '../rules/evaluation.ts'
import { builder } from './builder.ts'
import type { Agency, Assessment, Edition, RuleStatus, Scoring, Standing, Summary } from './context.ts'
import type { Chart, Question } from './questions/define.ts'

/* Every noun of the graph, declared before any is described: files of one noun import these, never each other. */

/** Something that belongs to an edition: resolvers need the instrument to speak of it. */
export interface Of<Thing> {
  readonly edition: Edition
  readonly it: Thing
}

/** An assessment with the edition that scored it and the tree of its scores. */
export interface AssessmentView {
  readonly record: Assessment
  readonly edition: Edition
  readonly root: Evaluation
}

/** One node of an assessment's tree. */
export interface ScoreView {
  readonly assessment: AssessmentView
  readonly node: Evaluation
}

/** The neighbour of a grade, with the distance printed. */
export interface DistanceView {
  readonly grade: Of<Grade>
  readonly by: string
}

/** A printed figure of one component. */
export interface FigureView {
  readonly value: string
  readonly agrees: boolean | null
  readonly source: string
  readonly note: string | null
}

export interface ComparisonView {
  readonly assessments: readonly AssessmentView[]
}

export interface ComparisonRowView {
  readonly component: Of<Component>
  readonly scores: readonly (ScoreView | null)[]
}

/** How many stored assessments reached a level of an indicator. */
export interface LevelCountView {
  readonly component: Of<Component>
  readonly level: number
  readonly count: number
}

/** A relation with the component at its other end; null where nothing corresponds. */
export interface RelationView {
  readonly it: Relation
  readonly other: Of<Component> | null
}

export interface ScoringView {
  readonly assessment: AssessmentView
  readonly edition: Edition
  readonly it: Scoring
}

/** A variable of a question's document, as a form gives it. */
export interface QuestionVariableView {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly input: 'text' | 'integer' | 'truth' | 'choice' | 'json'
  readonly choices: readonly string[]
  /** As JSON. */
  readonly value: string
}

export const AgencyRef = builder.objectRef<Agency>('Agency')
export const AssessmentRef = builder.objectRef<AssessmentView>('Assessment')
export const CaseRef = builder.objectRef<Of<Case>>('RuleCase')
export const CheckRef = builder.objectRef<Of<Check>>('RuleCheck')
export const CitationRef = builder.objectRef<Of<Citation>>('Citation')
export const ComparisonRef = builder.objectRef<ComparisonView>('Comparison')
export const ComparisonRowRef = builder.objectRef<ComparisonRowView>('ComparisonRow')
export const ComponentRef = builder.objectRef<Of<Component>>('Component')
export const CriterionRef = builder.objectRef<Criterion>('Criterion')
export const CycleRef = builder.objectRef<Of<Cycle>>('Cycle')
export const DistanceRef = builder.objectRef<DistanceView>('GradeDistance')
export const ExplanationRef = builder.objectRef<ScoreView>('Explanation')
export const FigureRef = builder.objectRef<FigureView>('PublishedFigure')
export const GradeCountRef = builder.objectRef<{ readonly grade: Of<Grade>; readonly count: number }>('GradeCount')
export const GradeRef = builder.objectRef<Of<Grade>>('Grade')
export const HistogramBinRef = builder.objectRef<Summary['histogram'][number]>('HistogramBin')
export const InstrumentRef = builder.objectRef<Edition>('Instrument')
export const LevelRef = builder.objectRef<Of<{ readonly component: Component; readonly level: Level }>>('MaturityLevel')
export const MedianRef = builder.objectRef<{ readonly component: Of<Component>; readonly median: string | null; readonly known: number }>(
  'ComponentMedian',
)
export const LevelCountRef = builder.objectRef<LevelCountView>('LevelCount')
export const QuestionRef = builder.objectRef<Question>('Question')
export const QuestionChartRef = builder.objectRef<Chart>('QuestionChart')
export const QuestionVariableRef = builder.objectRef<QuestionVariableView>('QuestionVariable')
export const RelationRef = builder.objectRef<RelationView>('CrosswalkEntry')
export const RuleStatusRef = builder.objectRef<RuleStatus>('RuleStatus')
export const ScoringRef = builder.objectRef<ScoringView>('Scoring')
export const ScoreRef = builder.objectRef<ScoreView>('Score')
export const SourceRef = builder.objectRef<Source>('Source')
export const StandingRef = builder.objectRef<Of<Standing>>('Standing')
export const SummaryRef = builder.objectRef<Of<Summary>>('Summary')
export const TermRef = builder.objectRef<Of<Term>>('Term')
