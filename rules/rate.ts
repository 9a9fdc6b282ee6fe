import { compare, fraction, lcm, minus, over, plus, product, toPrinted, written } from './fraction.ts'
import type { Check, Claim, Component, Fraction, Indicator, Instrument, Printed, Rating, Scale, Verdict } from './model.ts'
import { fromSteps, toSteps } from './scale.ts'
import { hasValue, tally, type Answer, type Scored } from './score.ts'

/** What the rules make of one answer: an exact value on the scale, and the messages that go with it. */
export interface Rated {
  readonly value: Fraction
  readonly messages: NonNullable<Verdict['messages']>
}

/** The highest level whose criteria, and all below, are met without a gap. The lowest level asks for nothing: everyone stands there. */
export const unbroken = ({ levels }: Indicator, met: ReadonlySet<string>): number => {
  const complete = (rung: Indicator['levels'][number]): boolean => rung.criteria.every((_, at) => met.has(`${rung.level}.${at + 1}`))
  const gap = levels.findIndex((rung, at) => at > 0 && !complete(rung))
  const reached = gap === -1 ? levels.at(-1) : levels[gap - 1]
  return reached?.level ?? 0
}

/** Another body's figure on our scale, along the straight line between the points that it lies between. */
const converted = ({ points }: Extract<Rating, { kind: 'external' }>, given: Fraction): Fraction => {
  const at = points.findIndex(([theirs]) => compare(fraction(theirs), given) >= 0)
  const [upper, lower] = [points[at], points[Math.max(0, at - 1)]]
  const [first, last] = [points[0], points.at(-1)]
  if (!upper || !lower || !first || (at === 0 && compare(given, fraction(first[0])) < 0))
    throw new RangeError(`the figure must lie between ${first?.[0]} and ${last?.[0]}`)
  const [[x0, y0], [x1, y1]] = [lower.map(fraction), upper.map(fraction)]
  if (!x0 || !y0 || !x1 || !y1 || at === 0) return fraction(upper[1])
  return plus(y0, product(minus(given, x0), over(minus(y1, y0), minus(x1, x0))))
}

const counted = ({ steps }: Extract<Rating, { kind: 'count' }>, given: Fraction): Fraction => {
  if (given.d !== 1) throw new RangeError('a count is a whole number')
  const reached = steps.findLast(([from]) => compare(given, fraction(from)) >= 0)
  return fraction(reached?.[1] ?? '0')
}

const onScale = ({ min, max }: Scale, value: Fraction): Fraction => {
  if (compare(value, { n: min, d: 1 }) < 0 || compare(value, { n: max, d: 1 }) > 0)
    throw new RangeError(`${written(value)} does not lie on the scale from ${min} to ${max}`)
  return value
}

const plainly = (value: Fraction): Rated => ({ value, messages: [] })

/** Rates one indicator by what is given or met. Throws a RangeError with the reason where it cannot. */
export const rate = (scale: Scale, indicator: Indicator, { given, met, read }: Claim): Rated => {
  const { rating } = indicator
  const value = given === null ? null : fraction(given)
  switch (rating.kind) {
    case 'ladder':
      if (value === null) return plainly({ n: unbroken(indicator, new Set(met)), d: 1 })
      if (value.d !== 1 || value.n < scale.min || value.n > scale.max)
        throw new RangeError(`${given} is not a whole level from ${scale.min} to ${scale.max}`)
      return plainly(value)
    case 'decimal':
      if (value === null) throw new RangeError('the assessor’s value is missing')
      return plainly(onScale(scale, value))
    case 'external':
      return plainly(value === null ? fraction(rating.floor) : converted(rating, value))
    case 'count':
      if (value === null) throw new RangeError('the count is missing')
      return plainly(counted(rating, value))
    case 'own': {
      const declared = (number: number): Printed | null => {
        if (!rating.reads.includes(number)) throw new RangeError(`I${number} is read but not declared`)
        return read(number)
      }
      const verdict = rating.rate(Object.freeze({ given, met, read: declared }))
      const own = onScale(scale, fraction(verdict.value))
      if (toSteps(scale, own) === null) throw new RangeError(`${verdict.value} is not in steps of ${scale.step}`)
      return { value: own, messages: verdict.messages ?? [] }
    }
  }
}

/** The value that stands in while an answer is awaited. */
const floorOf = (scale: Scale, { rating }: Indicator): Fraction =>
  rating.kind === 'external' ? fraction(rating.floor) : { n: scale.min, d: 1 }

/**
 * What every leaf is worth, by position; null where its state has no value. Caps of checks are applied last.
 * Throws a RangeError that names the leaf when an answer is not one of the instrument's.
 */
export const rateAll = (instrument: Instrument, answers: readonly Answer[], historical = false): readonly (Rated | null)[] => {
  const { code, leaves, scale } = instrument
  if (answers.length !== leaves.length) throw new RangeError(`${code} asks for ${leaves.length} levels, ${answers.length} were given`)
  const lenient = historical ? { ...scale, min: scale.historicalMin } : scale
  const known = new Map<Component, Rated | null>()

  const read = (number: number): Printed | null => {
    const leaf = leaves.find(({ indicator }) => indicator?.number === number)
    const value = leaf && own(leaf)?.value
    return value ? toPrinted(value) : null
  }

  const own = (leaf: Component): Rated | null => {
    const before = known.get(leaf)
    if (before !== undefined) return before
    const rated = rateLeaf(leaf)
    known.set(leaf, rated)
    return rated
  }

  const rateLeaf = (leaf: Component): Rated | null => {
    const answer = answers[leaf.leaf ?? -1]
    const { indicator } = leaf
    if (!answer || !indicator) throw new RangeError(`${code} ${leaf.code}: there is no answer`)
    const { state, given } = answer
    if ((state === 'assessed' || state === 'overridden') !== (given !== null))
      throw new RangeError(`${code} ${leaf.code}: the state "${state}" does not go with the value ${given}`)
    if (!hasValue(state)) return null
    if (given !== null && !Number.isSafeInteger(given))
      throw new RangeError(`${code} ${leaf.code}: ${given} is not a whole number of steps`)
    if (given === null) return plainly(floorOf(scale, indicator))
    try {
      const value = fromSteps(scale, given)
      return state === 'overridden' ? plainly(onScale(scale, value)) : rate(lenient, indicator, { given: toPrinted(value), met: [], read })
    } catch (error) {
      throw error instanceof RangeError ? new RangeError(`${code} ${leaf.code}: ${error.message}`, { cause: error }) : error
    }
  }

  const rated = leaves.map(own)
  const caps = raised(instrument, rated).flatMap(({ cap }) => (cap ? [cap] : []))
  return leaves.map(({ indicator }, at) => {
    const value = rated[at] ?? null
    const lowest = caps
      .filter((cap) => cap.indicator === indicator?.number)
      .map(({ at: top }) => fraction(top))
      .toSorted(compare)[0]
    return value && lowest && compare(lowest, value.value) < 0 ? { ...value, value: lowest } : value
  })
}

/** Scores a set of answers: points of every component, and what rules of one's own had to say. */
export const score = (instrument: Instrument, answers: readonly Answer[], historical = false): Scored => {
  const rated = rateAll(instrument, answers, historical)
  const said = rated.flatMap((own, leaf) => (own && own.messages.length > 0 ? [{ leaf, messages: own.messages }] : []))
  return { points: tally(instrument, rated), said }
}

/** The checks that leaves' values raise; a check on a leaf without a value is not raised. */
export const raised = ({ checks, leaves }: Instrument, rated: readonly (Pick<Rated, 'value'> | null)[]): readonly Check[] => {
  const valueOf = (number: number): Fraction | null =>
    rated[leaves.findIndex(({ indicator }) => indicator?.number === number)]?.value ?? null
  return checks.filter(({ when }) =>
    when.every(({ indicator, atLeast, atMost }) => {
      const value = valueOf(indicator)
      return (
        value !== null &&
        (atLeast === undefined || compare(value, fraction(atLeast)) >= 0) &&
        (atMost === undefined || compare(value, fraction(atMost)) <= 0)
      )
    }),
  )
}

const common = (values: readonly Fraction[]): number => values.reduce((all, { d }) => lcm(all, d), 1)

/** Every value that an indicator can have is a whole number of 1/`grain`: what points are counted in must hold it. */
export const grainOf = (scale: Scale, { rating }: Indicator): number => {
  const step = fraction(scale.step)
  if (rating.kind === 'count') return common([step, ...rating.steps.map(([, value]) => fraction(value))])
  if (rating.kind !== 'external') return step.d
  const ends = rating.points.map(([theirs, ours]) => ({ x: fraction(theirs), y: fraction(ours) }))
  const lines = ends.slice(1).flatMap((end, at) => {
    const begin = ends[at] ?? end
    const slope = over(minus(end.y, begin.y), minus(end.x, begin.x))
    return [product(slope, step), minus(begin.y, product(begin.x, slope))]
  })
  return common([step, ...lines, ...ends.map(({ y }) => y), fraction(rating.floor)])
}
