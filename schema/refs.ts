import type { Ratio } from '../rules/ratio.ts'
import type { Case, Check, Citation, Component, Cycle, Grade, Level, Relation, Source, Text } from '../rules/model.ts'
import type { Diff, DiffRow, Part } from '../rules/diff.ts'
import type { Criterion, Evaluation, Term } from '../rules/evaluation.ts'
import type { Plan, Step } from '../rules/plan.ts'
import type { Interval } from '../rules/sensitivity.ts'
import { builder } from './builder.ts'
import type {
  Agency,
  Assessment,
  AssessmentFigures,
  AssessmentHead,
  Change,
  CohortKind,
  Edition,
  Figures,
  PeerKind,
  Place,
  Prospect,
  RuleStatus,
  Scoring,
  Standing,
  Summary,
} from './context.ts'
import type { Group } from './grouping.ts'
import type { Chart, Question } from './questions/define.ts'

/* Every noun of the graph, declared before any is described: files of one noun import these, never each other. */

/** Something that belongs to an edition: resolvers need the instrument to speak of it. */
export interface Of<Thing> {
  readonly edition: Edition
  readonly it: Thing
}

/** An assessment with the edition that scored it; what else is asked for is read then. */
export interface HeadView {
  readonly record: AssessmentHead
  readonly edition: Edition
}

/** An assessment of which points and printed figures were read. */
export interface FiguresView extends HeadView {
  readonly record: AssessmentFigures
}

/** An assessment with the edition that scored it and the tree of its scores. */
export interface AssessmentView extends FiguresView {
  readonly record: Assessment
  readonly root: Evaluation
}

/** The score of one component of which points and printed figure were read; what else is asked for is read then. */
export interface FigureScoreView {
  readonly assessment: FiguresView
  readonly node: Pick<Evaluation, 'component' | 'score'>
}

/** One node of an assessment's tree. */
export interface ScoreView extends FigureScoreView {
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
/** The figures of a component over the official results of a year. */
export type ComponentFigures = Figures & { readonly year: number }

export interface LevelCountView {
  readonly component: Of<Component>
  readonly level: number
  readonly count: number
}

/** The place of a result among its peers, with how these were chosen. */
export interface PlaceView {
  readonly by: PeerKind
  readonly place: Place
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

export interface DiffView {
  readonly base: AssessmentView
  readonly head: AssessmentView
  readonly it: Diff
}

export interface DiffRowView {
  readonly diff: DiffView
  readonly it: DiffRow
  /** The base's index with this row and those listed before it. */
  readonly reached: Ratio
}

/** An assessment with some answers changed, scored anew and stored nowhere. */
export interface SimulationView {
  readonly base: AssessmentView
  readonly head: AssessmentView
  readonly diff: DiffView
}

export interface PlanView {
  readonly assessment: AssessmentView
  readonly it: Plan
}

export interface SensitivityView {
  readonly assessment: AssessmentView
  readonly cohort: CohortKind
  /** How many of the group could be counted, and how many have too few figures. */
  readonly counted: number
  readonly leftOut: number
  readonly rank: number
  readonly weights: Interval
  /** How many draws leave the grade as it is; null without grades. */
  readonly kept: number | null
  readonly draws: number
  readonly levels: Interval
  /** The indicator whose error is the largest possible where levels are not known; null where they are. */
  readonly heaviest: Component | null
}

export interface SeriesPointView {
  readonly assessment: AssessmentView
  readonly component: Component
}

export interface SeriesBreakView {
  readonly year: number
  readonly from: Edition
  readonly to: Edition
  readonly relation: Relation['relation']
  readonly comparable: boolean
  readonly note: Text
}

export interface SeriesView {
  readonly points: readonly SeriesPointView[]
  readonly breaks: readonly SeriesBreakView[]
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
export const AssessmentRef = builder.objectRef<HeadView | AssessmentView>('Assessment')
export const CaseRef = builder.objectRef<Of<Case>>('RuleCase')
export const ChangeRef = builder.objectRef<Change>('Change')
export const CheckRef = builder.objectRef<Of<Check>>('RuleCheck')
export const CitationRef = builder.objectRef<Of<Citation>>('Citation')
export const ComparisonRef = builder.objectRef<ComparisonView>('Comparison')
export const ComparisonRowRef = builder.objectRef<ComparisonRowView>('ComparisonRow')
export const ComponentFiguresRef = builder.objectRef<ComponentFigures>('ComponentFigures')
export const ComponentRef = builder.objectRef<Of<Component>>('Component')
export const CriterionRef = builder.objectRef<Criterion>('Criterion')
export const CycleRef = builder.objectRef<Of<Cycle>>('Cycle')
export const CauseSumRef = builder.objectRef<Part & { readonly rows: number }>('DiffCauseSum')
export const DiffPartRef = builder.objectRef<Part>('DiffPart')
export const DiffRef = builder.objectRef<DiffView>('AssessmentDiff')
export const DiffRowRef = builder.objectRef<DiffRowView>('DiffRow')
export const DistanceRef = builder.objectRef<DistanceView>('GradeDistance')
export const ExplanationRef = builder.objectRef<ScoreView>('Explanation')
export const FigureRef = builder.objectRef<FigureView>('PublishedFigure')
export const GradeCountRef = builder.objectRef<{
  readonly grade: Of<Grade>
  readonly count: number
  readonly orHigher: number
  /** How many there are in all. */
  readonly of: number
}>('GradeCount')
export const GradeRef = builder.objectRef<Of<Grade>>('Grade')
export const GradeTallyRef = builder.objectRef<Group['grades'][number]>('GradeTally')
export const GroupRef = builder.objectRef<Group>('ScoreGroup')
export const HistogramBinRef = builder.objectRef<Summary['histogram'][number]>('HistogramBin')
export const InstrumentRef = builder.objectRef<Edition>('Instrument')
export const LevelRef = builder.objectRef<Of<{ readonly component: Component; readonly level: Level }>>('MaturityLevel')
export const MedianRef = builder.objectRef<{ readonly component: Of<Component>; readonly figures: Figures | null }>('ComponentMedian')
export const LevelTallyRef = builder.objectRef<Group['levels'][number]>('LevelTally')
export const LevelCountRef = builder.objectRef<LevelCountView>('LevelCount')
export const PlanRef = builder.objectRef<PlanView>('Plan')
export const PlanStepRef = builder.objectRef<Of<Step>>('PlanStep')
export const PlaceRef = builder.objectRef<PlaceView>('PeerPlace')
export const ProspectRef = builder.objectRef<Prospect>('SimulatedStanding')
export const RankIntervalRef = builder.objectRef<Interval>('RankInterval')
export const QuestionRef = builder.objectRef<Question>('Question')
export const QuestionChartRef = builder.objectRef<Chart>('QuestionChart')
export const QuestionVariableRef = builder.objectRef<QuestionVariableView>('QuestionVariable')
export const RelationRef = builder.objectRef<RelationView>('CrosswalkEntry')
export const RuleStatusRef = builder.objectRef<RuleStatus>('RuleStatus')
export const ScoringRef = builder.objectRef<ScoringView>('Scoring')
export const ScoreRef = builder.objectRef<FigureScoreView | ScoreView>('Score')
export const SensitivityRef = builder.objectRef<SensitivityView>('RankSensitivity')
export const SeriesBreakRef = builder.objectRef<SeriesBreakView>('SeriesBreak')
export const SeriesPointRef = builder.objectRef<SeriesPointView>('SeriesPoint')
export const SeriesRef = builder.objectRef<SeriesView>('Series')
export const SimulationRef = builder.objectRef<SimulationView>('Simulation')
export const SourceRef = builder.objectRef<Source>('Source')
export const StandingRef = builder.objectRef<{ readonly assessment: HeadView; readonly it: Standing }>('Standing')
export const SummaryRef = builder.objectRef<Of<Summary>>('Summary')
export const TermRef = builder.objectRef<Of<Term>>('Term')
