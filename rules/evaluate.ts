import type { Evaluation, Explanation } from './evaluation.ts'
import { explain } from './explain.ts'
import { quotient } from './fraction.ts'
import type { Component, Instrument } from './model.ts'
import { raised, score as scoreOf } from './rate.ts'
import { levelOf } from './scale.ts'
import { hasValue, type Answer, type Scored, type State } from './score.ts'

/** A group has a value when all beneath have one; otherwise it has the state that all its gaps share, or is not assessed. */
const groupState = (children: readonly Evaluation[]): State => {
  const gaps = new Set(children.map(({ state }) => state).filter((state) => !hasValue(state)))
  const [only = 'assessed'] = gaps
  return gaps.size > 1 ? 'not_assessed' : only
}

/**
 * The scored tree of a set of answers, with its explanation. `scored` is what was stored when the assessment was scored;
 * without it, it is computed. Throws a RangeError that names the leaf when an answer is not one of the instrument's.
 */
export const evaluate = (
  instrument: Instrument,
  answers: readonly Answer[],
  { points, said }: Scored = scoreOf(instrument, answers),
): Evaluation => {
  const valueAt = ({ position, weight }: Component) => {
    const own = points[position] ?? null
    return own === null ? null : quotient(own, weight)
  }
  const checks = raised(
    instrument,
    instrument.leaves.map((leaf) => {
      const value = valueAt(leaf)
      return value && { value }
    }),
  )
  const node = (component: Component): Evaluation => {
    const own = points[component.position] ?? null
    const answer = component.leaf === null ? undefined : answers[component.leaf]
    const value = answer ? valueAt(component) : null
    const children = component.children.map(node)
    const leaves = answer ? [hasValue(answer.state)] : []
    const self = {
      component,
      state: answer?.state ?? groupState(children),
      given: answer?.given ?? null,
      value,
      level: value && levelOf(instrument.scale, value),
      score: own === null ? null : { points: own, weight: component.weight },
      assessed: children.reduce((sum, child) => sum + child.assessed, leaves.filter(Boolean).length),
      total: children.reduce((sum, child) => sum + child.total, leaves.length),
      children,
      messages: said.find(({ leaf }) => leaf === component.leaf)?.messages ?? [],
      checks: checks.filter(({ when, cap }) =>
        [...when, ...(cap ? [cap] : [])].some(({ indicator }) => indicator === component.indicator?.number),
      ),
      /** Worked out only for who asks: a page of rankings asks for none. */
      get explanation(): Explanation {
        return explain(instrument, self)
      },
    }
    return self
  }
  return node(instrument.root)
}
