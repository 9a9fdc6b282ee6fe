import type { Evaluation, Explanation } from './evaluation.ts'
import { explain } from './explain.ts'
import type { Component, Instrument } from './model.ts'
import { hasValue, tally, type Answer, type State } from './score.ts'

/** A group has a value when all beneath have one; otherwise it has the state that all its gaps share, or is not assessed. */
const groupState = (children: readonly Evaluation[]): State => {
  const gaps = new Set(children.map(({ state }) => state).filter((state) => !hasValue(state)))
  const [only = 'assessed'] = gaps
  return gaps.size > 1 ? 'not_assessed' : only
}

/**
 * The scored tree of a set of answers, with its explanation. `points` are those stored when the assessment was scored;
 * without them they are computed. Throws a RangeError that names the leaf when an answer is not one of the instrument's.
 */
export const evaluate = (
  instrument: Instrument,
  answers: readonly Answer[],
  points: readonly (number | null)[] = tally(instrument, answers),
): Evaluation => {
  const node = (component: Component): Evaluation => {
    const own = points[component.position] ?? null
    const score = own === null ? null : { points: own, weight: component.weight }
    const answer = component.leaf === null ? undefined : answers[component.leaf]
    const children = component.children.map(node)
    const leaves = answer ? [hasValue(answer.state)] : []
    const self = {
      component,
      state: answer?.state ?? groupState(children),
      level: answer?.level ?? null,
      score,
      assessed: children.reduce((sum, child) => sum + child.assessed, leaves.filter(Boolean).length),
      total: children.reduce((sum, child) => sum + child.total, leaves.length),
      children,
      /** Worked out only for who asks: a page of rankings asks for none. */
      get explanation(): Explanation {
        return explain(instrument, self)
      },
    }
    return self
  }
  return node(instrument.root)
}
