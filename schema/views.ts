import { evaluate, nodeOf } from '../rules/evaluate.ts'
import type { Component, ComponentKind, Grade, Instrument } from '../rules/model.ts'
import { inForce, YearNotCovered } from '../rules/editions.ts'
import type { Agency, Assessment, AssessmentFigures, AssessmentHead, Context, Data, Edition, ScorePlace } from './context.ts'
import { refuse } from './errors.ts'
import type { AssessmentView, FigureScoreView, FiguresView, HeadView, Of, ScoreView } from './refs.ts'

/* From what the port gives to what resolvers speak of. */

/** The programme that a question is about where it names none: the national evaluation. */
export const national = 'spbe'

/** The edition in force in a year of a programme, with the cycle. Refuses a year that none covers. */
export const cycleOf = ({ rules: { editions } }: Context, year: number, programme: string = national, argument = 'year') => {
  try {
    const { instrument, cycle } = inForce(
      editions.map((edition) => edition.instrument),
      year,
      programme,
    )
    const edition = editions.find((candidate) => candidate.instrument === instrument)
    if (!edition) throw new Error(`${instrument.code} is in force but not served`)
    return { edition, it: cycle }
  } catch (error) {
    throw error instanceof YearNotCovered ? refuse('YEAR_NOT_COVERED', error.text, argument.replace(/year$/, error.about)) : error
  }
}

/** The province of a code. Refuses a code that none has. */
export const provinceOf = async (data: Data, code: string, argument = 'province'): Promise<Agency> => {
  const agency = await data.agencyByCode(code)
  if (agency?.kind === 'province') return agency
  throw refuse(
    'UNKNOWN_PROVINCE',
    {
      id: `Tidak ada provinsi berkode "${code}". Yang ada dapat ditanyakan dengan agencies(where: {kind: [PROVINCE]}).`,
      en: `No province has the code "${code}". Ask agencies(where: {kind: [PROVINCE]}) for those there are.`,
    },
    argument,
  )
}

/** The edition of a digest that a stored score carries. */
export const editionOf = ({ rules }: Context, digest: string): Edition => {
  const edition = rules.byDigest(digest)
  if (!edition) throw new Error(`The rules of the digest ${digest} are not kept`)
  return edition
}

const views = new WeakMap<Context, Map<Assessment, AssessmentView>>()

/** An assessment with its tree, under the rules that scored it; built once in a request. */
export const assessmentView = (context: Context, record: Assessment): AssessmentView => {
  const own = views.get(context) ?? new Map<Assessment, AssessmentView>()
  if (own.size === 0) views.set(context, own)
  const known = own.get(record)
  if (known) return known
  const edition = editionOf(context, record.digest)
  const view = { record, edition, root: evaluate(edition.instrument, record.answers, record.scored) }
  own.set(record, view)
  return view
}

/** An assessment with as much as was read of it. */
export const headView = (context: Context, record: AssessmentHead | AssessmentFigures | Assessment): HeadView | AssessmentView =>
  'answers' in record ? assessmentView(context, record) : { record, edition: editionOf(context, record.digest) }

/** An assessment with its answers and scores, read if they were not. */
export const whole = async (context: Context, view: HeadView | AssessmentView): Promise<AssessmentView> => {
  if ('root' in view) return view
  const record = await context.data.assessmentById(view.record.id)
  if (!record) throw new Error(`The assessment ${view.record.id} is no longer there`)
  return assessmentView(context, record)
}

/** What is made of a whole assessment: at once where it was read already. */
export const fromWhole = <Made>(
  context: Context,
  view: HeadView | AssessmentView,
  make: (assessment: AssessmentView) => Made,
): Made | Promise<Made> => ('root' in view ? make(view) : whole(context, view).then(make))

const hasFigures = (view: HeadView | FiguresView): view is FiguresView => 'scored' in view.record

/** What is made of the figures of an assessment: at once where they were read already. */
export const fromFigures = <Made>(
  context: Context,
  view: HeadView | AssessmentView,
  make: (assessment: FiguresView | AssessmentView) => Made,
): Made | Promise<Made> => (hasFigures(view) ? make(view) : whole(context, view).then(make))

const isWhole = (score: FigureScoreView | ScoreView): score is ScoreView => 'root' in score.assessment

/** What is made of a whole score: at once where its assessment was read whole. */
export const fromScore = <Made>(
  context: Context,
  score: FigureScoreView | ScoreView,
  make: (score: ScoreView) => Made,
): Made | Promise<Made> => (isWhole(score) ? make(score) : wholeScore(context, score).then(make))

const wholeScore = async (context: Context, { assessment, node: { component } }: FigureScoreView): Promise<ScoreView> => {
  const score = scoreOf(await whole(context, assessment), component)
  if (!score) throw new Error(`The assessment ${assessment.record.id} has no ${component.code}`)
  return score
}

/** The score at a place; null where the assessment is no longer there. */
export const scoreAt = async (context: Context, { assessmentId, position }: ScorePlace): Promise<ScoreView | null> => {
  const record = await context.data.assessmentById(assessmentId)
  if (!record) return null
  const assessment = assessmentView(context, record)
  const component = assessment.edition.instrument.components[position]
  return component ? scoreOf(assessment, component) : null
}

/** The component of a code. Refuses a code that the instrument does not have, naming some that it has. */
export const componentOf = (edition: Edition, code: string, argument = 'component'): Of<Component> => {
  const { components, code: instrument } = edition.instrument
  const it = components.find((component) => component.code === code)
  if (it) return { edition, it }
  const some = components.slice(0, 8).map((component) => component.code)
  const more = components.length - some.length
  throw refuse(
    'UNKNOWN_COMPONENT',
    {
      id: `${instrument} tidak punya komponen "${code}". Yang ada ${some.join(', ')}${more > 0 ? ` dan ${more} lagi` : ''}.`,
      en: `${instrument} has no component "${code}". It has ${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    },
    argument,
  )
}

/** The score of one component in an assessment of the same instrument; null under any other. */
export const scoreOf = (assessment: AssessmentView, component: Component): ScoreView | null => {
  const node = nodeOf(assessment.root, component)
  return node && { assessment, node }
}

const figureScore = (assessment: FiguresView, component: Component): FigureScoreView => {
  const points = assessment.record.scored.points[component.position] ?? null
  return { assessment, node: { component, score: points === null ? null : { points, weight: component.weight } } }
}

/** The same with as much as was read. */
export const figureScoreOf = (assessment: FiguresView | AssessmentView, component: Component): FigureScoreView | ScoreView | null =>
  'root' in assessment ? scoreOf(assessment, component) : figureScore(assessment, component)

/** The score of the index with as much as was read. */
export const indexScoreOf = (assessment: FiguresView | AssessmentView): FigureScoreView | ScoreView =>
  'root' in assessment ? { assessment, node: assessment.root } : figureScore(assessment, assessment.edition.instrument.root)

const kinds = new WeakMap<Instrument, Map<ComponentKind, readonly Component[]>>()

const componentsOf = (instrument: Instrument, kind: ComponentKind): readonly Component[] => {
  const known = kinds.get(instrument) ?? Map.groupBy(instrument.components, (component) => component.kind)
  if (!kinds.has(instrument)) kinds.set(instrument, known)
  return known.get(kind) ?? []
}

/** Whether a component is another, or lies beneath it. */
const liesIn = (component: Component, top: Component): boolean =>
  component === top || (component.parent !== null && liesIn(component.parent, top))

/** Scores of an assessment with as much as was read, parents before children; of one kind, or within one component, where named. */
export const figureScoresOf = (
  assessment: FiguresView | AssessmentView,
  kind?: ComponentKind | null,
  within?: string | null,
): readonly (FigureScoreView | ScoreView)[] => {
  const { edition } = assessment
  const all = kind ? componentsOf(edition.instrument, kind) : edition.instrument.components
  const top = typeof within === 'string' ? componentOf(edition, within, 'within').it : null
  const asked = top ? all.filter((component) => liesIn(component, top)) : all
  return asked.flatMap((component) => figureScoreOf(assessment, component) ?? [])
}

/** The figure that was printed for a component; null where none was. */
export const figureOf = ({ assessment: { record }, node }: FigureScoreView): string | null =>
  record.published?.figures[node.component.position] ?? null

/** The grade of a code under an edition; null where there is none. */
export const gradeOf = (edition: Edition, code: string | null): Of<Grade> | null => {
  const it = edition.instrument.grades.find((grade) => grade.code === code)
  return it ? { edition, it } : null
}
