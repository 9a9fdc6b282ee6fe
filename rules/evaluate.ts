import type { Evaluation, Explanation } from './evaluation.ts'
import { explain } from './explain.ts'
import { quotient } from './fraction.ts'
import type { Check, Component, Fraction, Instrument } from './model.ts'
import { raised, score as scoreOf } from './rate.ts'
import { levelOf } from './scale.ts'
import { hasValue, type Answer, type Scored, type State } from './score.ts'

/** Asked once, however often. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

const leavesOf = (component: Component): readonly number[] =>
  component.leaf === null ? component.children.flatMap(leavesBeneath) : [component.leaf]

const beneath = new WeakMap<Component, readonly number[]>()

/** Positions of the leaves beneath a component, found once: the tree of an instrument never changes. */
const leavesBeneath = (component: Component): readonly number[] => {
  const known = beneath.get(component)
  if (known) return known
  const leaves = leavesOf(component)
  beneath.set(component, leaves)
  return leaves
}

/** A group has a value when all beneath have one; otherwise it has the state that all its gaps share, or is not assessed. */
const stateOf = (answers: readonly Answer[], leaves: readonly number[]): State => {
  let gap: State | null = null
  for (const leaf of leaves) {
    const state = answers[leaf]?.state
    if (!state || hasValue(state) || state === gap) continue
    if (gap !== null) return 'not_assessed'
    gap = state
  }
  return gap ?? 'assessed'
}

const countOf = (answers: readonly Answer[], leaves: readonly number[]): number => {
  let count = 0
  for (const leaf of leaves) {
    const answer = answers[leaf]
    if (answer && hasValue(answer.state)) count++
  }
  return count
}

/**
 * The scored tree of a set of answers, with its explanation. `scored` is what was stored when the assessment was scored;
 * without it, it is computed. Throws a RangeError that names the leaf when an answer is not one of the instrument's.
 * Nodes come about as they are looked at: a page of rankings looks at few of each tree.
 */
export const evaluate = (
  instrument: Instrument,
  answers: readonly Answer[],
  { points, said }: Scored = scoreOf(instrument, answers),
): Evaluation => {
  const valueAt = ({ position, weight }: Component): Fraction | null => {
    const own = points[position] ?? null
    return own === null ? null : quotient(own, weight)
  }
  const checks = once((): readonly Check[] =>
    raised(
      instrument,
      instrument.leaves.map((leaf) => {
        const value = valueAt(leaf)
        return value && { value }
      }),
    ),
  )
  const node = (component: Component): Evaluation => {
    const own = points[component.position] ?? null
    const answer = component.leaf === null ? undefined : answers[component.leaf]
    const leaves = leavesBeneath(component)
    const value = answer ? valueAt(component) : null
    const children = once(() => component.children.map(node))
    const self = {
      component,
      get state(): State {
        return answer?.state ?? stateOf(answers, leaves)
      },
      given: answer?.given ?? null,
      value,
      level: value && levelOf(instrument.scale, value),
      score: own === null ? null : { points: own, weight: component.weight },
      get assessed(): number {
        return countOf(answers, leaves)
      },
      total: leaves.length,
      get children(): readonly Evaluation[] {
        return children()
      },
      messages: said.find(({ leaf }) => leaf === component.leaf)?.messages ?? [],
      get checks(): readonly Check[] {
        return checks().filter(({ when, cap }) =>
          [...when, ...(cap ? [cap] : [])].some(({ indicator }) => indicator === component.indicator?.number),
        )
      },
      get explanation(): Explanation {
        return explain(instrument, self)
      },
    }
    return self
  }
  return node(instrument.root)
}

/** The node of a component in an evaluated tree; null where the tree is another instrument's. */
export const nodeOf = (root: Evaluation, component: Component): Evaluation | null => {
  if (root.component === component) return root
  const above = component.parent && nodeOf(root, component.parent)
  return above?.children.find((child) => child.component === component) ?? null
}
