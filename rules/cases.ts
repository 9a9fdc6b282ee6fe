import type { Case, Draft, Indicator, Printed, Rating } from './model.ts'
import { rate, type Rated } from './rate.ts'

/* Cases as questions to a rating. */

/** What is asked of a rating: the same as a claim, as data. */
export interface Question {
  readonly given: Printed | null
  readonly met: readonly string[]
  readonly reads: Readonly<Record<number, Printed>>
}

/** Answers a question; throws with the reason where it cannot. May be asked behind a wall. */
export type Ask = (question: Question) => Rated | Promise<Rated>

/** Rates here, by the indicator's own rating. */
export const askHere =
  ({ scale }: Pick<Draft, 'scale'>, indicator: Indicator): Ask =>
  ({ given, met, reads }) =>
    rate(scale, indicator, { given, met, read: (number) => reads[number] ?? null })

/** Codes of all criteria of an indicator, lowest level first. */
export const codesOf = ({ levels }: Indicator): readonly string[] =>
  levels.flatMap(({ level, criteria }) => criteria.map((_, at) => `${level}.${at + 1}`))

/** The level of a criterion's code. */
export const levelOfCode = (code: string): number => Number(code.split('.')[0])

/** The criteria that a case's `met` names. Throws a RangeError on what it does not understand. */
export const expand = (indicator: Indicator, met: string): readonly string[] => {
  const codes = codesOf(indicator)
  const base = (/^[^+-]*/.exec(met)?.[0] ?? '').trim()
  if (base !== '' && !indicator.levels.some(({ level }) => String(level) === base))
    throw new RangeError(`"${met}" begins with no level of the indicator`)
  const start = new Set(base === '' ? [] : codes.filter((code) => levelOfCode(code) <= Number(base)))
  for (const part of met.match(/[+-][^+-]*/g) ?? []) {
    const [, sign, code] = /^([+-])\s*(\d+\.\d+)\s*$/.exec(part) ?? []
    if (!code || !codes.includes(code)) throw new RangeError(`"${met}" names no criterion with "${part.trim()}"`)
    if (sign === '+') start.add(code)
    else start.delete(code)
  }
  return codes.filter((code) => start.has(code))
}

/** Whether a case is answered by criteria rather than by a value. */
export const byCriteria = ({ kind }: Rating, { given }: Case): boolean => kind === 'ladder' || (kind === 'own' && given === undefined)

/** What a case asks. */
export const questionOf = (indicator: Indicator, own: Case): Question => ({
  given: own.given ?? null,
  met: own.met === undefined ? [] : expand(indicator, own.met),
  reads: own.reads ?? {},
})
