import { compare, fraction } from './fraction.ts'
import type { Draft, Fraction, Indicator, Printed } from './model.ts'
import { cited, matched, read, worded } from './sentences.ts'

/* The lint of what has to do with values: ratings of one indicator, checks across several. */

const numbersOf = ({ parts }: Draft): ReadonlySet<number> =>
  new Set(parts.flatMap(({ indicators }) => indicators.map(({ number }) => number)))

const ascending = (place: string, what: string, values: readonly Printed[]): readonly string[] => {
  const unreadable = values.flatMap((value) => read(place, value, () => []))
  if (unreadable.length > 0) return unreadable
  return values.flatMap((value, at) => {
    const before = values[at - 1]
    return before === undefined || compare(fraction(before), fraction(value)) < 0
      ? []
      : [`${place}: ${what} ${value} does not come after ${before}`]
  })
}

const onScale = (place: string, { scale: { min, max } }: Draft, values: readonly Printed[]): readonly string[] =>
  values.flatMap((value) =>
    read(place, value, (exact) => (inside(exact, min, max) ? [] : [`${place}: ${value} does not lie on the scale from ${min} to ${max}`])),
  )

const inside = (value: Fraction, min: number, max: number): boolean =>
  compare(value, { n: min, d: 1 }) >= 0 && compare(value, { n: max, d: 1 }) <= 0

/** Where following what indicators read comes back to where it has been; each is followed once. */
const circle = (draft: Draft, number: number, path: readonly number[] = [], followed = new Set<number>()): readonly number[] | null => {
  if (path.includes(number)) return [...path.slice(path.indexOf(number)), number]
  if (followed.has(number)) return null
  followed.add(number)
  const indicator = draft.parts.flatMap(({ indicators }) => indicators).find((candidate) => candidate.number === number)
  const reads = indicator?.rating.kind === 'own' ? indicator.rating.reads : []
  return reads.reduce<readonly number[] | null>((found, next) => found ?? circle(draft, next, [...path, number], followed), null)
}

/** What is wrong with the rating of an indicator. */
export const ratingProblems = (draft: Draft, { number, rating }: Indicator): readonly string[] => {
  const place = `I${number}, its rating`
  switch (rating.kind) {
    case 'ladder':
    case 'decimal':
      return []
    case 'external':
      return [
        ...worded(`${place}, the index,`, rating.index),
        ...worded(`${place}, the body,`, rating.body),
        ...(rating.points.length > 1 ? [] : [`${place}: a conversion needs two points or more`]),
        ...ascending(
          place,
          'their value',
          rating.points.map(([theirs]) => theirs),
        ),
        ...ascending(
          place,
          'our value',
          rating.points.map(([, ours]) => ours),
        ),
        ...onScale(place, draft, [...rating.points.map(([, ours]) => ours), rating.floor]),
      ]
    case 'count':
      return [
        ...worded(`${place}, what is counted,`, rating.of),
        ...(rating.steps[0]?.[0] === '0' ? [] : [`${place}: the first count is 0`]),
        ...ascending(
          place,
          'the count',
          rating.steps.map(([from]) => from),
        ),
        ...ascending(
          place,
          'the value',
          rating.steps.map(([, value]) => value),
        ),
        ...onScale(
          place,
          draft,
          rating.steps.map(([, value]) => value),
        ),
      ]
    case 'own': {
      const around = circle(draft, number)
      return [
        ...rating.reads.filter((other) => !numbersOf(draft).has(other)).map((other) => `${place}: it reads I${other}, which there is not`),
        ...(around ? [`${place}: it reads itself by ${around.map((other) => `I${other}`).join(' → ')}`] : []),
        ...Object.entries(rating.messages).flatMap(([code, text]) => [
          ...worded(`${place}, message ${code},`, text),
          ...matched(`${place}, message ${code},`, text),
        ]),
        ...(rating.falls ? worded(`${place}, why it may fall,`, rating.falls) : []),
      ]
    }
  }
}

/** What is wrong with the checks across indicators. A check may cap a score only under a citation, and reads none that is capped. */
export const checkProblems = (draft: Draft, known: ReadonlySet<string>): readonly string[] => {
  const numbers = numbersOf(draft)
  const capped = new Set(draft.checks.flatMap(({ cap }) => cap?.indicator ?? []))
  return draft.checks.flatMap(({ code, when, message, cites, cap }) => {
    const place = `check ${code}`
    return [
      ...worded(place, message),
      ...(when.length > 0 ? [] : [`${place} has no condition`]),
      ...when.flatMap(({ indicator, atLeast, atMost }) => [
        ...(numbers.has(indicator) ? [] : [`${place} reads I${indicator}, which there is not`]),
        ...(capped.has(indicator) ? [`${place} reads I${indicator}, which a check caps`] : []),
        ...(atLeast === undefined && atMost === undefined ? [`${place} sets I${indicator} no bound`] : []),
        ...onScale(
          place,
          draft,
          [atLeast, atMost].flatMap((bound) => bound ?? []),
        ),
      ]),
      ...(cap ? onScale(place, draft, [cap.at]) : []),
      ...(cap && !numbers.has(cap.indicator) ? [`${place} caps I${cap.indicator}, which there is not`] : []),
      ...(cap && cites.length === 0 ? [`${place} caps I${cap.indicator}, but cites no regulation`] : []),
      ...(cites.length > 0 ? cited(place, cites, known) : []),
    ]
  })
}
