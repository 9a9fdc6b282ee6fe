import type { GraphQLResolveInfo } from 'graphql'
import type { Extent } from './context.ts'
import { askedOf } from './selection.ts'

const ofWhole = new Set(['inputHash', 'levelSource', 'scorings', 'sensitivity'])
const ofScores = ['index', 'score', 'scores']
/** What points and printed figures alone tell of a score. */
const ofFigures = new Set(
  '__typename component points weight pointsPercent value exact display figure contribution grade next previous'.split(' '),
)

/** How much is asked of the assessments that lie on ways beneath a field’s value: it is read with them. */
export const extentOf = (info: GraphQLResolveInfo, ...ways: readonly (readonly string[])[]): Extent => {
  const namesOf = (...further: readonly string[]) => ways.flatMap((way) => [...askedOf(info, ...way, ...further)])
  const asked = new Set(namesOf())
  const scores = ofScores.filter((name) => asked.has(name))
  if ([...asked].some((name) => ofWhole.has(name))) return 'whole'
  if (scores.length === 0) return 'head'
  return scores.flatMap((name) => namesOf(name)).every((name) => ofFigures.has(name)) ? 'figures' : 'whole'
}
