import { basisIn, compared, distances, grade } from '../../../rules/grade.ts'
import { inForce } from '../../../rules/editions.ts'
import { fromSteps } from '../../../rules/scale.ts'
import { print, printed } from '../../../rules/print.ts'
import type { Instrument } from '../../../rules/model.ts'
import type { Answer, Scored } from '../../../rules/score.ts'
import type { Edition } from '../../../schema/context.ts'
import { sha256 } from '../../editions/digest.ts'
import type { Scorer } from '../../editions/scorer.ts'
import { encodeStates } from '../states.ts'
import { keyText, type Figures, type Key, type LevelRow, type ResultRow } from './read.ts'

/** An assessment as the files give it: what was given, what was printed, and the edition that scores it. */
export interface Given extends Key {
  readonly official: boolean
  readonly edition: Edition
  readonly answers: readonly Answer[]
  readonly inputHash: string
  readonly result: ResultRow | null
  readonly levels: LevelRow | null
}

/** The same with what the rules make of it, as it is stored. */
export interface Stored extends Given {
  readonly scored: Scored
  readonly agrees: readonly (boolean | null)[]
  /** Grade as computed; null where no index can be. */
  readonly computedGrade: string | null
  readonly index: string | null
  readonly grade: string | null
  /** The place of the grade among the edition's; 1 is lowest. */
  readonly gradeRank: number | null
  /** Distances of the index to the cuts on either side, with ten decimals. */
  readonly toNext: string | null
  readonly toPrevious: string | null
}

/** A printed figure that the rules do not reproduce. */
export interface Disagreement extends Key {
  /** Code of the component, or `grade`. */
  readonly component: string
  readonly computed: string
  readonly printed: string
}

/** What tells two inputs apart: the states and what was given. */
export const hashOf = (answers: readonly Answer[]): string =>
  sha256(JSON.stringify([encodeStates(answers), answers.map(({ given }) => given)]))

/** What scored an assessment before: unless its input has changed, the same rules score it again. */
export type Before = (key: Key) => { readonly inputHash: string; readonly edition: Edition } | null

/** Joins results and levels of the same assessment, each with the edition of its year, or with the one that scored the same input before. */
export const join = ({ results, levels }: Figures, editions: readonly Edition[], before: Before): readonly Given[] => {
  const vectors = new Map(levels.map((row) => [keyText(row), row]))
  const printedKeys = new Set(results.map(keyText))
  const one = (key: Key, result: ResultRow | null, own: LevelRow | null): Given => {
    const { instrument } = inForce(
      editions.map((edition) => edition.instrument),
      key.year,
    )
    const active = editions.find((edition) => edition.instrument === instrument)
    if (!active) throw new Error(`${instrument.code} is in force but not served`)
    const answers = own?.answers ?? instrument.leaves.map((): Answer => ({ state: 'published_only', given: null }))
    const inputHash = hashOf(answers)
    const known = before(key)
    const edition = known?.inputHash === inputHash ? known.edition : active
    const { agency, year, stage } = key
    return { agency, year, stage, official: result?.official ?? false, edition, answers, inputHash, result, levels: own }
  }
  return [
    ...results.map((result) => one(result, result, vectors.get(keyText(result)) ?? null)),
    ...levels.filter((row) => !printedKeys.has(keyText(row))).map((row) => one(row, null, row)),
  ]
}

/** What follows from a scoring: agreement with the print, and the grade. */
export const settled = (
  { instrument, year, figures }: { readonly instrument: Instrument; readonly year: number; readonly figures: readonly (string | null)[] },
  scored: Scored,
) => {
  const basis = basisIn(instrument, year)
  const own = scored.points[0] ?? null
  const root = own === null ? null : { points: own, weight: instrument.root.weight }
  return {
    root,
    computedGrade: root && (grade(instrument.grades, root, basis)?.code ?? null),
    agrees: instrument.components.map(({ weight }, at) => {
      const [points, printedFigure] = [scored.points[at] ?? null, figures[at] ?? null]
      return points === null || printedFigure === null ? null : print({ points, weight }) === printedFigure
    }),
  }
}

const stored = (given: Given, scored: Scored): Stored => {
  const { instrument } = given.edition
  const figures = given.result?.figures ?? []
  const { root, computedGrade, agrees } = settled({ instrument, year: given.year, figures }, scored)
  const figure = figures[0] ?? null
  const code = given.result?.grade ?? computedGrade ?? (figure && (grade(instrument.grades, printed(figure), 'exact')?.code ?? null))
  const own = instrument.grades.find((candidate) => candidate.code === code)
  const index = compared(instrument, given.year, root, figure)
  const { next, previous } = own && index ? distances(instrument.grades, own, index) : { next: null, previous: null }
  return {
    ...given,
    scored,
    agrees,
    computedGrade,
    index: figure ?? (root && print(root, 10)),
    grade: code,
    gradeRank: own ? instrument.grades.indexOf(own) + 1 : null,
    toNext: next && print(next.by, 10),
    toPrevious: previous && print(previous.by, 10),
  }
}

/** Scores each assessment, those of one edition together. */
export const scoreAll = async (given: readonly Given[], scorer: Scorer): Promise<readonly Stored[]> => {
  const groups = await Promise.all(
    [...Map.groupBy(given, ({ edition }) => edition)].map(async ([edition, own]) => {
      const scored = await scorer(
        edition,
        own.map(({ answers }) => answers),
        true,
      )
      return own.flatMap((one, at) => (scored[at] ? [stored(one, scored[at])] : []))
    }),
  )
  return groups.flat()
}

/** Every place where computation and print part, grade included. */
export const disagreements = (all: readonly Stored[]): readonly Disagreement[] =>
  all.flatMap(({ agency, year, stage, edition: { instrument }, agrees, scored, result, computedGrade }) => {
    if (!result) return []
    const key = { agency, year, stage }
    const figures = agrees.flatMap((same, at) => {
      const [component, points, figure] = [instrument.components[at], scored.points[at] ?? null, result.figures[at]]
      return same === false && component && points !== null && figure
        ? [{ ...key, component: component.code, computed: print({ points, weight: component.weight }), printed: figure }]
        : []
    })
    return computedGrade !== null && result.grade !== null && computedGrade !== result.grade
      ? [...figures, { ...key, component: 'grade', computed: computedGrade, printed: result.grade }]
      : figures
  })

/** Levels below the scale, which only old records contain. */
export const belowScale = (all: readonly Stored[]): readonly string[] =>
  all.flatMap(({ agency, year, stage, edition: { instrument }, answers }) =>
    answers.flatMap(({ given }, at) => {
      const leaf = instrument.leaves[at]
      if (given === null || leaf?.indicator?.rating.kind !== 'ladder' || fromSteps(instrument.scale, given).n >= instrument.scale.min)
        return []
      return [`${agency} ${year} ${stage}: ${leaf.code} has level ${given}, accepted from history only`]
    }),
  )
