import { compare, fraction, plus, times, written } from './fraction.ts'
import type { Aspect, Citation, Draft, Fraction, Indicator, Printed, Text } from './model.ts'

const zero: Fraction = { n: 0, d: 1 }
const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, zero)

/** A printed number, or the sentence that says why it is none. */
const read = (place: string, printed: Printed, then: (value: Fraction) => readonly string[]): readonly string[] => {
  try {
    return then(fraction(printed))
  } catch (error) {
    return [`${place}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

const twice = (what: string, values: readonly (string | number)[]): readonly string[] =>
  [...new Set(values.filter((value, at) => values.indexOf(value) !== at))].map((value) => `${what} ${value} stands twice`)

const worded = (place: string, text: Text): readonly string[] => [
  ...(text.id.trim() ? [] : [`${place} has no Indonesian words`]),
  ...(text.en.trim() ? [] : [`${place} has no English words`]),
]

const cited = (place: string, cites: readonly Citation[], known: ReadonlySet<string>): readonly string[] =>
  cites.length === 0
    ? [`${place} has no citation`]
    : cites.flatMap(({ source, at }) => [
        ...(known.has(source) ? [] : [`${place} cites "${source}", which is not among the sources`]),
        ...worded(`${place}, its citation of ${source},`, at),
      ])

const add = (place: string, what: string, weight: Printed, addends: readonly Fraction[]): readonly string[] =>
  read(place, weight, (whole) => {
    const found = sum(addends)
    return compare(found, whole) === 0 ? [] : [`${place}: ${what} add up to ${written(found)}, not ${written(whole)}`]
  })

const within = ({ indicators: { from, to } }: Aspect, { number }: Indicator): boolean => number >= from && number <= to

const weightProblems = ({ parts }: Draft): readonly string[] => {
  const unreadable = parts.flatMap(({ domain }) =>
    [domain, ...domain.aspects]
      .flatMap(({ code, weight }) => read(code, weight, () => []))
      .concat(domain.aspects.flatMap(({ code, indicators: { each } }) => read(`${code}, each indicator`, each, () => []))),
  )
  if (unreadable.length > 0) return unreadable
  return [
    ...add(
      'index',
      'the domains',
      '100',
      parts.map(({ domain }) => fraction(domain.weight)),
    ),
    ...parts.flatMap(({ domain, indicators }) => [
      ...add(
        domain.code,
        'its aspects',
        domain.weight,
        domain.aspects.map(({ weight }) => fraction(weight)),
      ),
      ...domain.aspects.flatMap((aspect) => {
        const items = indicators.filter((indicator) => within(aspect, indicator)).reduce((count, { services }) => count + services, 0)
        const each = fraction(aspect.indicators.each)
        return add(aspect.code, `its ${items} scored items of ${written(each)}`, aspect.weight, [times(each, items)])
      }),
    ]),
  ]
}

const placeProblems = ({ parts }: Draft): readonly string[] => {
  const runs = parts.flatMap(({ domain }) => domain.aspects.map((aspect) => ({ domain, aspect })))
  const gaps = runs.flatMap(({ aspect: { code, indicators } }, at) => {
    const expected = (runs[at - 1]?.aspect.indicators.to ?? 0) + 1
    return [
      ...(indicators.from === expected ? [] : [`${code} begins at indicator ${indicators.from}, but ${expected} comes next`]),
      ...(indicators.to < indicators.from ? [`${code} ends at indicator ${indicators.to}, before it begins`] : []),
    ]
  })
  return [
    ...gaps,
    ...parts.flatMap(({ domain, indicators }) => [
      ...indicators
        .filter((indicator) => !domain.aspects.some((aspect) => within(aspect, indicator)))
        .map(({ number }) => {
          const home = runs.find(({ aspect: { indicators: run } }) => number >= run.from && number <= run.to)
          return `I${number} stands in ${domain.code}, but ${home ? `the table puts it in ${home.domain.code}, aspect ${home.aspect.code}` : 'no aspect has a place for it'}`
        }),
      ...domain.aspects.flatMap((aspect) =>
        Array.from({ length: Math.max(0, aspect.indicators.to - aspect.indicators.from + 1) }, (_, at) => aspect.indicators.from + at)
          .filter((number) => !indicators.some((indicator) => indicator.number === number))
          .map((number) => `I${number} is in the table of ${aspect.code}, but no file of ${domain.code} words it`),
      ),
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
  if (!lowest || !highest) return ['the instrument has no grades']
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

const ladderProblems = ({ parts, scale, capabilities, sources }: Draft): readonly string[] => {
  const known = new Set(sources.map(({ code }) => code))
  const rungs = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at)
  return [
    ...capabilities.flatMap(({ code, levels }) => [
      ...(levels.length === rungs.length ? [] : [`capability ${code} names ${levels.length} levels, the scale has ${rungs.length}`]),
      ...levels.flatMap((name, at) => worded(`capability ${code}, level ${scale.min + at}`, name)),
    ]),
    ...parts.flatMap(({ domain, indicators }) => [
      ...worded(domain.code, domain.name),
      ...cited(domain.code, domain.cites, known),
      ...domain.aspects.flatMap(({ code, name, cites }) => [...worded(code, name), ...cited(code, cites, known)]),
      ...indicators.flatMap(({ number, capability, name, label, question, levels, cites, services }) => [
        ...(capabilities.some(({ code }) => code === capability)
          ? []
          : [`I${number} uses the capability "${capability}", which the instrument does not have`]),
        ...(Number.isInteger(services) && services > 0 ? [] : [`I${number} scores ${services} services`]),
        ...worded(`I${number}, its name,`, name),
        ...worded(`I${number}, its label,`, label),
        ...worded(`I${number}, its question,`, question),
        ...cited(`I${number}`, cites, known),
        ...rungs.filter((rung, at) => levels[at]?.level !== rung).map((rung) => `I${number} has no level ${rung} in its place`),
        ...(levels.length > rungs.length ? [`I${number} has ${levels.length} levels, the scale has ${rungs.length}`] : []),
        ...levels.flatMap(({ level, criteria, evidence }) => [
          ...(criteria.length > 0 ? [] : [`I${number} level ${level} has no criterion`]),
          ...criteria.flatMap((text, at) => worded(`I${number} level ${level}, criterion ${at + 1},`, text)),
          ...evidence.flatMap((text, at) => worded(`I${number} level ${level}, evidence ${at + 1},`, text)),
        ]),
      ]),
    ]),
  ]
}

/**
 * Everything that is wrong with a draft, as sentences that name the place; empty when it is sound.
 * Weights must add up exactly at every node, grades tile the scale, codes be unique, years not repeat, and every level
 * be worded and cited in both languages.
 */
export const problems = (draft: Draft): readonly string[] => {
  const aspects = draft.parts.flatMap(({ domain }) => domain.aspects)
  const indicators = draft.parts.flatMap((part) => part.indicators)
  return [
    ...twice(
      'the domain',
      draft.parts.map(({ domain }) => domain.code),
    ),
    ...twice(
      'the aspect',
      aspects.map(({ code }) => code),
    ),
    ...twice(
      'the indicator',
      indicators.map(({ number }) => `I${number}`),
    ),
    ...twice(
      'the label',
      indicators.flatMap(({ label }) => [`"${label.id}"`, `"${label.en}"`]),
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
    ...(draft.cycles.length > 0 ? [] : ['the instrument covers no year']),
    ...(draft.parts.length > 0 ? [] : ['the instrument has no domain']),
    ...worded('the title', draft.title),
    ...cited('the formula', draft.formula, new Set(draft.sources.map(({ code }) => code))),
    ...placeProblems(draft),
    ...weightProblems(draft),
    ...gradeProblems(draft),
    ...ladderProblems(draft),
  ]
}
