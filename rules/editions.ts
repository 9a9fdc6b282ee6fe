import { crosswalkProblems } from './crosswalk.ts'
import type { Cycle, Instrument, Text } from './model.ts'
import type { Answer } from './score.ts'

/* Instruments beside each other: which goes with which, and which is in force. */

/** A folder that was not taken, and why, in sentences that name file, field and reason. */
export interface RefusedFolder {
  readonly folder: string
  readonly problems: readonly string[]
}

/** Everything that a place holds: what is sound serves, what is not is said. */
export interface Loaded {
  readonly instruments: readonly Instrument[]
  readonly refused: readonly RefusedFolder[]
}

/** Whether a cycle of an instrument is of this year. */
export const covers = ({ cycles }: Instrument, year: number): boolean => cycles.some((cycle) => cycle.year === year)

/** What sound instruments say against each other: one code twice, one year of a programme twice, a crosswalk that is not complete. */
const rivalries = (instrument: Instrument, others: readonly Instrument[]): readonly string[] => {
  const { code, programme, cycles, crosswalk } = instrument
  const earlier = others.find((other) => other.code === crosswalk?.from)
  return [
    ...(others.some((other) => other.code === code) ? [`edition: the code ${code} is taken already`] : []),
    ...others
      .filter((other) => other.code !== code && other.programme === programme)
      .flatMap((other) =>
        cycles
          .filter(({ year }) => covers(other, year))
          .map(({ year }) => `edition: ${year} of ${programme} is covered by ${other.code} too`),
      ),
    ...(crosswalk ? crosswalkProblems(instrument, crosswalk, earlier) : []),
  ]
}

/** The order of instruments: by first year, then by code. */
export const oldestFirst = (a: Instrument, b: Instrument): number =>
  (a.cycles[0]?.year ?? 0) - (b.cycles[0]?.year ?? 0) || (a.code < b.code ? -1 : 1)

/**
 * Sound instruments that go together, oldest first. One that does not is refused, and everything else is kept; those that
 * stand already are never refused for the sake of a candidate.
 */
export const together = (candidates: readonly Instrument[], standing: readonly Instrument[] = []): Loaded => {
  const instruments = [...standing]
  const refused: RefusedFolder[] = []
  for (const instrument of candidates.toSorted(oldestFirst)) {
    const problems = rivalries(instrument, instruments)
    if (problems.length > 0) refused.push({ folder: instrument.code, problems })
    else instruments.push(instrument)
  }
  return { instruments: instruments.toSorted(oldestFirst), refused }
}

/** Answers to one version of an instrument in the order of another; what the other asks in addition was not assessed. */
export const carried = (from: Instrument, to: Instrument, answers: readonly Answer[]): readonly Answer[] =>
  from === to
    ? answers
    : to.leaves.map(({ code }): Answer => {
        const before = from.leaves.find((leaf) => leaf.code === code)
        return (before && answers[before.leaf ?? -1]) ?? { state: 'not_assessed', given: null }
      })

/** Thrown for a year that no instrument of a programme covers; in both languages. */
export class YearNotCovered extends Error {
  readonly text: Text
  /** What is wrong: the year, or the programme itself. */
  readonly about: 'year' | 'programme'

  constructor(instruments: readonly Instrument[], year: number, programme: string) {
    const covered = instruments
      .filter((instrument) => instrument.programme === programme)
      .map(({ code, cycles }) => `${code} (${[...new Set([cycles[0]?.year, cycles.at(-1)?.year])].join('–')})`)
    const text =
      covered.length > 0
        ? {
            id: `Tidak ada instrumen yang mencakup ${year}. Yang ada: ${covered.join(', ')}.`,
            en: `No instrument covers ${year}. There are: ${covered.join(', ')}.`,
          }
        : { id: `Tidak ada program "${programme}".`, en: `There is no programme "${programme}".` }
    super(text.en)
    this.name = 'YearNotCovered'
    this.text = text
    this.about = covered.length > 0 ? 'year' : 'programme'
  }
}

/** The instrument in force in a year of a programme, with that year's cycle. Throws `YearNotCovered`. */
export const inForce = (
  instruments: readonly Instrument[],
  year: number,
  programme = 'spbe',
): { readonly instrument: Instrument; readonly cycle: Cycle } => {
  for (const instrument of instruments) {
    const cycle = instrument.programme === programme ? instrument.cycles.find((candidate) => candidate.year === year) : undefined
    if (cycle) return { instrument, cycle }
  }
  throw new YearNotCovered(instruments, year, programme)
}
