import type { Crosswalk, Draft } from './model.ts'

/* Editions side by side: what became of each indicator. */

const numbersOf = ({ parts }: Draft): readonly number[] => parts.flatMap(({ indicators }) => indicators.map(({ number }) => number))

/** What is wrong with a crosswalk: each indicator of both editions must be related, or said to have no counterpart. */
export const crosswalkProblems = (draft: Draft, { from, relations, dropped }: Crosswalk, earlier: Draft | undefined): readonly string[] => {
  if (!earlier) return [`crosswalk: there is no earlier edition "${from}"`]
  const [now, then] = [numbersOf(draft), numbersOf(earlier)]
  const related = new Set(relations.map(({ number }) => number))
  const continued = new Set(relations.flatMap(({ was }) => was ?? []))
  const pairs = relations.map(({ number, was }) => `I${number} and ${was === null ? 'none' : `I${was}`} of ${from}`)
  return [
    ...relations.filter(({ number }) => !now.includes(number)).map(({ number }) => `crosswalk: there is no I${number}`),
    ...[...continued, ...dropped].filter((number) => !then.includes(number)).map((number) => `crosswalk: ${from} has no I${number}`),
    ...now.filter((number) => !related.has(number)).map((number) => `crosswalk: I${number} is neither related nor said to have none`),
    ...then
      .filter((number) => !continued.has(number) && !dropped.includes(number))
      .map((number) => `crosswalk: I${number} of ${from} is neither continued nor said to be dropped`),
    ...dropped.filter((number) => continued.has(number)).map((number) => `crosswalk: I${number} of ${from} is both continued and dropped`),
    ...relations
      .filter(({ was, relation }) => (was === null) !== (relation === 'none'))
      .map(({ number }) => `crosswalk: I${number} is "none" exactly where it names no counterpart`),
    ...pairs.filter((pair, at) => pairs.indexOf(pair) !== at).map((pair) => `crosswalk: ${pair} stand twice`),
  ]
}
