import { grade } from '../../../rules/grade.ts'
import { inForce } from '../../../rules/load.ts'
import { print, printed } from '../../../rules/print.ts'
import { tally, type Answer } from '../../../rules/score.ts'
import type { Edition } from '../../../schema/context.ts'
import { sha256 } from '../../data/digest.ts'
import { encodeStates } from '../states.ts'
import { keyText, type Figures, type Key, type LevelRow, type ResultRow } from './read.ts'

/** An assessment as it is stored: what was given, what was printed, what the rules make of it. */
export interface Scored extends Key {
  readonly official: boolean
  readonly digest: string
  readonly answers: readonly Answer[]
  readonly inputHash: string
  readonly points: readonly (number | null)[]
  readonly agrees: readonly (boolean | null)[]
  readonly index: string | null
  readonly grade: string | null
  readonly result: ResultRow | null
  readonly levels: LevelRow | null
}

/** A printed figure that the rules do not reproduce. */
export interface Disagreement extends Key {
  /** Code of the component, or `grade`. */
  readonly component: string
  readonly computed: string
  readonly printed: string
}

const hashOf = (answers: readonly Answer[]): string => sha256(JSON.stringify([encodeStates(answers), answers.map(({ level }) => level)]))

const scoreOne = (
  editions: readonly Edition[],
  result: ResultRow | null,
  levels: LevelRow | null,
  { agency, year, stage }: Key,
): Scored => {
  const { instrument, cycle } = inForce(
    editions.map((edition) => edition.instrument),
    year,
  )
  const answers = levels?.answers ?? instrument.leaves.map((): Answer => ({ state: 'published_only', level: null }))
  const points = tally(instrument, answers, { historical: true })
  const figures = result?.figures ?? instrument.components.map(() => null)
  const shown = instrument.components.map(({ weight }, at) => {
    const own = points[at] ?? null
    return own === null ? null : print({ points: own, weight })
  })
  const root = points[0] == null ? null : { points: points[0], weight: instrument.root.weight }
  const figure = figures[0] ?? null
  const graded = root
    ? grade(instrument.grades, root, cycle.gradeBasis).code
    : figure
      ? grade(instrument.grades, printed(figure), 'exact').code
      : null
  return {
    agency,
    year,
    stage,
    official: result?.official ?? false,
    digest: editions.find((edition) => edition.instrument === instrument)?.digest ?? '',
    answers,
    inputHash: hashOf(answers),
    points,
    agrees: shown.map((computed, at) => (computed === null || figures[at] == null ? null : computed === figures[at])),
    index: figure ?? (root && print(root, 10)),
    grade: result?.grade ?? graded,
    result,
    levels,
  }
}

/** Joins results and levels of the same assessment, and scores each under the rules of its year. */
export const scoreAll = ({ results, levels }: Figures, editions: readonly Edition[]): readonly Scored[] => {
  const vectors = new Map(levels.map((row) => [keyText(row), row]))
  const printedKeys = new Set(results.map(keyText))
  return [
    ...results.map((result) => scoreOne(editions, result, vectors.get(keyText(result)) ?? null, result)),
    ...levels.filter((row) => !printedKeys.has(keyText(row))).map((row) => scoreOne(editions, null, row, row)),
  ]
}

/** Every place where computation and print part, grade included. */
export const disagreements = (scored: readonly Scored[], editions: readonly Edition[]): readonly Disagreement[] =>
  scored.flatMap(({ agency, year, stage, agrees, points, result }) => {
    if (!result) return []
    const { instrument, cycle } = inForce(
      editions.map((edition) => edition.instrument),
      year,
    )
    const key = { agency, year, stage }
    const figures = agrees.flatMap((same, at) => {
      const [component, own, figure] = [instrument.components[at], points[at], result.figures[at]]
      return same === false && component && own != null && figure
        ? [{ ...key, component: component.code, computed: print({ points: own, weight: component.weight }), printed: figure }]
        : []
    })
    const computed =
      points[0] == null ? null : grade(instrument.grades, { points: points[0], weight: instrument.root.weight }, cycle.gradeBasis).code
    return computed !== null && result.grade !== null && computed !== result.grade
      ? [...figures, { ...key, component: 'grade', computed, printed: result.grade }]
      : figures
  })

/** Levels below the scale, which only old records contain. */
export const belowScale = (scored: readonly Scored[], editions: readonly Edition[]): readonly string[] =>
  scored.flatMap(({ agency, year, stage, answers }) => {
    const { instrument } = inForce(
      editions.map((edition) => edition.instrument),
      year,
    )
    return answers.flatMap(({ level }, at) =>
      level !== null && level < instrument.scale.min
        ? [`${agency} ${year} ${stage}: ${instrument.leaves[at]?.code} has level ${level}, accepted from history only`]
        : [],
    )
  })
