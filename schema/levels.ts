import type { Component } from '../rules/model.ts'
import { fromSteps, levelOf, levelsOf } from '../rules/scale.ts'
import type { Data } from './context.ts'
import type { LevelCountView, Of } from './refs.ts'

/** How many official assessments reached each level of a leaf that is given its value on the scale itself. */
export const levelCounts = async (data: Data, component: Of<Component>): Promise<readonly LevelCountView[]> => {
  const { edition, it } = component
  const kind = it.indicator?.rating.kind
  if (it.leaf === null || (kind !== 'ladder' && kind !== 'decimal')) return []
  const { scale } = edition.instrument
  const given = await data.givenOf(edition.digest, it.leaf)
  return levelsOf(scale).map((level) => ({
    component,
    level,
    count: given.filter((own) => levelOf(scale, fromSteps(scale, own.given)) === level).reduce((sum, own) => sum + own.count, 0),
  }))
}
