import { unitOf } from './assemble.ts'
import { compare, fraction, plus, times, written } from './fraction.ts'
import type { Draft, Fraction, Group, Indicator, Printed } from './model.ts'
import { checkProblems, ratingProblems } from './check-ratings.ts'
import { cited, read, twice, worded } from './sentences.ts'
import { levelsOf } from './scale.ts'

const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, { n: 0, d: 1 })

const add = (place: string, what: string, weight: Printed, addends: readonly Fraction[]): readonly string[] =>
  read(place, weight, (whole) => {
    const found = sum(addends)
    return compare(found, whole) === 0 ? [] : [`${place}: ${what} add up to ${written(found)}, not ${written(whole)}`]
  })

/** A group and all groups within it, outermost first. */
export const within = (group: Group): readonly Group[] => [group, ...group.groups.flatMap(within)]

const groupsOf = ({ parts }: Draft): readonly Group[] => parts.flatMap(({ group }) => within(group))

const weightProblems = (draft: Draft): readonly string[] => {
  const groups = groupsOf(draft)
  const unreadable = groups.flatMap(({ code, weight, indicators }) => [
    ...read(code, weight, () => []),
    ...indicators.flatMap(({ number, each }) => read(`${code}, I${number}`, each, () => [])),
  ])
  if (unreadable.length > 0) return unreadable
  const servicesOf = (number: number): number =>
    draft.parts.flatMap(({ indicators }) => indicators).find((indicator) => indicator.number === number)?.services ?? 1
  const nodes = [
    ...add(
      'index',
      'its groups',
      '100',
      draft.parts.map(({ group }) => fraction(group.weight)),
    ),
    ...groups.flatMap(({ code, weight, groups: inner, indicators }) =>
      inner.length > 0
        ? add(
            code,
            'its groups',
            weight,
            inner.map((group) => fraction(group.weight)),
          )
        : add(
            code,
            'its indicators',
            weight,
            indicators.map(({ number, each }) => times(fraction(each), servicesOf(number))),
          ),
    ),
  ]
  return nodes.length > 0 || 100 * unitOf(draft) * draft.scale.max < 2 ** 31
    ? nodes
    : ['index: points of this scale and these weights need more than 31 bits']
}

const placeProblems = ({ parts }: Draft): readonly string[] => {
  const homes = parts.flatMap(({ group }) =>
    within(group).flatMap(({ code, indicators }) => indicators.map(({ number }) => ({ part: group.code, code, number }))),
  )
  return [
    ...twice(
      'the place of',
      homes.map(({ number }) => `I${number}`),
    ),
    ...homes
      .flatMap(({ code, number }, at) => (number === at + 1 ? [] : [`${code}: I${number} stands where I${at + 1} comes next`]))
      .slice(0, 1),
    ...parts.flatMap(({ group, indicators, cases }) => [
      ...within(group)
        .filter((inner) => inner.groups.length > 0 === inner.indicators.length > 0)
        .map(({ code }) => `${code} must hold either groups or indicators`),
      ...indicators
        .filter(({ number }) => !homes.some((home) => home.number === number && home.part === group.code))
        .map(({ number }) => {
          const home = homes.find((other) => other.number === number)
          return `I${number} stands in ${group.code}, but ${home ? `the table puts it in ${home.part}, ${home.code}` : 'no group has a place for it'}`
        }),
      ...homes
        .filter(({ part, number }) => part === group.code && !indicators.some((indicator) => indicator.number === number))
        .map(({ code, number }) => `I${number} is in the table of ${code}, but no file of ${group.code} words it`),
      ...Object.keys(cases)
        .filter((number) => !indicators.some((indicator) => indicator.number === Number(number)))
        .map((number) => `${group.code}: there are cases of I${number}, but no such indicator`),
    ]),
  ]
}

const gradeProblems = ({ grades, scale }: Draft): readonly string[] => {
  const unreadable = grades.flatMap(({ code, from, below }) => [
    ...read(`grade ${code}`, from, () => []),
    ...read(`grade ${code}`, below, () => []),
  ])
  if (unreadable.length > 0) return unreadable
  const bottom: Fraction = { n: scale.historicalMin, d: 1 }
  const top: Fraction = { n: scale.max, d: 1 }
  const [lowest, highest] = [grades[0], grades.at(-1)]
  if (!lowest || !highest) return []
  return [
    ...(compare(fraction(lowest.from), bottom) > 0
      ? [`grade ${lowest.code}: nothing covers an index from ${written(bottom)} to below ${lowest.from}`]
      : []),
    ...(compare(fraction(highest.below), top) < 0
      ? [`grade ${highest.code}: nothing covers an index from ${highest.below} to ${scale.max}`]
      : []),
    ...grades.flatMap(({ code, from, below }, at) => {
      const next = grades[at + 1]
      const gap = next ? compare(fraction(next.from), fraction(below)) : 0
      return [
        ...(compare(fraction(from), fraction(below)) < 0 ? [] : [`grade ${code}: its band from ${from} to below ${below} is empty`]),
        ...(next && gap > 0 ? [`grades ${code} and ${next.code}: nothing covers an index from ${below} to below ${next.from}`] : []),
        ...(next && gap < 0 ? [`grades ${code} and ${next.code}: both cover an index from ${next.from} to below ${below}`] : []),
      ]
    }),
    ...grades.flatMap(({ code, name }) => worded(`grade ${code}`, name)),
  ]
}

const scaleProblems = ({ scale: { min, max, historicalMin, step, floors } }: Draft): readonly string[] =>
  read('scale', step, (grain) => [
    ...(grain.n === 1 ? [] : [`scale: a step of ${step} does not divide 1`]),
    ...(min < max ? [] : [`scale: it begins at ${min} and ends at ${max}`]),
    ...(historicalMin <= min ? [] : [`scale: history begins at ${historicalMin}, above ${min}`]),
    ...floors.flatMap((floor, at) =>
      read('scale', floor, (value) => {
        const before = floors[at - 1]
        if (before === undefined)
          return compare(value, { n: min, d: 1 }) === 0 ? [] : [`scale: the lowest level begins at ${floor}, not at ${min}`]
        return compare(fraction(before), value) < 0 && compare(value, { n: max, d: 1 }) <= 0
          ? []
          : [`scale: a level begins at ${floor}, after ${before}, up to ${max}`]
      }),
    ),
  ])

const wordProblems = (draft: Draft, known: ReadonlySet<string>): readonly string[] => {
  const rungs = levelsOf(draft.scale)
  const indicator = ({ number, capability, name, label, question, levels, cites, services }: Indicator): readonly string[] => [
    ...(draft.capabilities.some(({ code }) => code === capability)
      ? []
      : [`I${number} uses the capability "${capability}", which the instrument does not have`]),
    ...(Number.isInteger(services) && services > 0 ? [] : [`I${number} scores ${services} services`]),
    ...worded(`I${number}, its name,`, name),
    ...worded(`I${number}, its label,`, label),
    ...worded(`I${number}, its question,`, question),
    ...cited(`I${number}`, cites, known),
    ...rungs.filter((rung, at) => levels[at]?.level !== rung).map((rung) => `I${number} has no level ${rung} in its place`),
    ...(levels.length > rungs.length ? [`I${number} has ${levels.length} levels, the scale has ${rungs.length}`] : []),
    ...levels.flatMap(({ level, criteria, evidence, lift }, at) => [
      ...(criteria.length > 0 ? [] : [`I${number} level ${level} has no criterion`]),
      ...criteria.flatMap((text, n) => worded(`I${number} level ${level}, criterion ${n + 1},`, text)),
      ...evidence.flatMap((text, n) => worded(`I${number} level ${level}, evidence ${n + 1},`, text)),
      ...(lift ? worded(`I${number} level ${level}, its lift,`, lift) : []),
      ...(lift && at === levels.length - 1 ? [`I${number} level ${level} is the highest, but has a lift`] : []),
    ]),
  ]
  return [
    ...draft.capabilities.flatMap(({ code, levels }) => [
      ...(levels.length === rungs.length ? [] : [`capability ${code} names ${levels.length} levels, the scale has ${rungs.length}`]),
      ...levels.flatMap((name, at) => worded(`capability ${code}, level ${draft.scale.min + at}`, name)),
    ]),
    ...groupsOf(draft).flatMap(({ code, name, cites }) => [...worded(code, name), ...cited(code, cites, known)]),
    ...draft.parts.flatMap(({ indicators }) => indicators.flatMap(indicator)),
  ]
}

/**
 * Everything that is wrong with a draft, as sentences that begin with the place; empty when it is sound.
 * Weights must add up exactly at every node, grades tile the scale, codes be unique, years not repeat, every level be
 * worded and cited in both languages, ratings be able to rate, and checks read what there is.
 */
export const problems = (draft: Draft): readonly string[] => {
  const indicators = draft.parts.flatMap((part) => part.indicators)
  const known = new Set(draft.sources.map(({ code }) => code))
  const own = [
    ...scaleProblems(draft),
    ...twice(
      'the group',
      groupsOf(draft).map(({ code }) => code),
    ),
    ...twice(
      'the indicator',
      indicators.map(({ number }) => `I${number}`),
    ),
    ...twice(
      'the label',
      indicators.flatMap(({ label }) => [`"${label.id}"`, ...(label.en === label.id ? [] : [`"${label.en}"`])]),
    ),
    ...twice(
      'the grade',
      draft.grades.map(({ code }) => code),
    ),
    ...twice(
      'the source',
      draft.sources.map(({ code }) => code),
    ),
    ...twice(
      'the year',
      draft.cycles.map(({ year }) => year),
    ),
    ...twice(
      'the check',
      draft.checks.map(({ code }) => code),
    ),
    ...(draft.cycles.length > 0 ? [] : ['edition: the instrument covers no year']),
    ...(draft.parts.length > 0 ? [] : ['edition: the instrument has no group']),
    ...worded('edition, the title,', draft.title),
    ...cited('edition, the formula,', draft.formula, known),
    ...placeProblems(draft),
    ...gradeProblems(draft),
    ...wordProblems(draft, known),
    ...indicators.flatMap((indicator) => ratingProblems(draft, indicator)),
    ...checkProblems(draft, known),
  ]
  // Weights are added up exactly by ratings that are sound.
  return own.some((sentence) => /rating|scale:/.test(sentence)) ? own : [...own, ...weightProblems(draft)]
}
