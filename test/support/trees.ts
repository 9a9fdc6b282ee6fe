import type { Shape } from './draft.ts'

/* Random instruments from a seed, so that a failure can be seen again. */

/** A seeded generator of numbers from 0 to below 1. */
export const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

/** A whole number from 1 to `most`. */
export const upTo = (next: () => number, most: number): number => 1 + Math.floor(next() * most)

export interface Aspect {
  readonly count: number
  readonly each: number
}

/** Domains of aspects of equal indicators, as shapes whose weights add up to 100 percent. */
export const shapesOf = (domains: readonly (readonly Aspect[])[]): readonly Shape[] => {
  const weight = (aspects: readonly Aspect[]): number => aspects.reduce((whole, { count, each }) => whole + count * each, 0)
  const whole = domains.reduce((all, aspects) => all + weight(aspects), 0)
  let number = 0
  let aspectCode = 0
  return domains.map((aspects, at) => ({
    code: `D${at + 1}`,
    weight: `${weight(aspects) * 100}/${whole}`,
    aspects: aspects.map(({ count, each }) => {
      const from = number + 1
      number += count
      aspectCode += 1
      return { code: `A${aspectCode}`, weight: `${count * each * 100}/${whole}`, from, to: number, each: `${each * 100}/${whole}` }
    }),
  }))
}

/** Random domains: up to three, of up to two aspects, of up to three indicators, of weights up to nine. */
export const randomShapes = (next: () => number): readonly Shape[] =>
  shapesOf(
    Array.from({ length: upTo(next, 3) }, () =>
      Array.from({ length: upTo(next, 2) }, () => ({ count: upTo(next, 3), each: upTo(next, 9) })),
    ),
  )
