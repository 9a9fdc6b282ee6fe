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

const valueOf = ({ weight }: Component, points: number | null): Fraction | null => (points === null ? null : quotient(points, weight))

/** The checks that values raise. Only the leaves that checks look at are given a value. */
const checksOf = (instrument: Instrument, points: Scored['points']): readonly Check[] => {
  const seen = new Set(instrument.checks.flatMap(({ when }) => when.map(({ indicator }) => indicator)))
  return raised(
    instrument,
    instrument.leaves.map((leaf) => {
      const value = seen.has(leaf.indicator?.number ?? 0) ? valueOf(leaf, points[leaf.position] ?? null) : null
      return value && { value }
    }),
  )
}

const takesPart = ({ when, cap }: Check, number: number | undefined): boolean =>
  when.some(({ indicator }) => indicator === number) || (cap ? cap.indicator === number : false)

const nothing: readonly never[] = []

const leafNode = (
  instrument: Instrument,
  component: Component,
  { state, given }: Answer,
  points: number | null,
  messages: Evaluation['messages'],
  checks: readonly Check[],
): Evaluation => {
  const value = valueOf(component, points)
  const known = hasValue(state) ? 1 : 0
  const self = {
    component,
    state,
    given,
    value,
    level: value && levelOf(instrument.scale, value),
    score: points === null ? null : { points, weight: component.weight },
    assessed: known,
    total: 1,
    children: nothing,
    messages,
    checks,
    get explanation(): Explanation {
      return explain(instrument, self)
    },
  }
  return self
}

const most = 500
const shared = new WeakMap<Component, Map<number, Evaluation>>()

/** An indicator at a level, of which nothing else is to be said, is the same in every assessment: it is built once. */
const sharedLeaf = (instrument: Instrument, component: Component, answer: Answer, points: number): Evaluation => {
  const known = shared.get(component) ?? new Map<number, Evaluation>()
  if (known.size === 0) shared.set(component, known)
  const key = (answer.given ?? 0) * 2 ** 32 + points
  const before = known.get(key)
  if (before) return before
  const made = leafNode(instrument, component, answer, points, nothing, nothing)
  if (known.size < most) known.set(key, made)
  return made
}

const nodes = new WeakMap<Evaluation, (component: Component) => Evaluation | null>()

/** The node of a component in an evaluated tree; null where the tree is another instrument's. */
export const nodeOf = (root: Evaluation, component: Component): Evaluation | null => nodes.get(root)?.(component) ?? null

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
  const checks = once(() => checksOf(instrument, points))
  const made: Evaluation[] = []

  const leaf = (component: Component, answer: Answer, own: number | null): Evaluation => {
    const number = component.indicator?.number
    const messages = said.find((words) => words.leaf === component.leaf)?.messages ?? nothing
    const raisedHere = checks().filter((check) => takesPart(check, number))
    return answer.state === 'assessed' && own !== null && messages.length === 0 && raisedHere.length === 0
      ? sharedLeaf(instrument, component, answer, own)
      : leafNode(instrument, component, answer, own, messages, raisedHere)
  }

  const group = (component: Component, own: number | null): Evaluation => {
    const leaves = leavesBeneath(component)
    const self = {
      component,
      get state(): State {
        return stateOf(answers, leaves)
      },
      given: null,
      value: null,
      level: null,
      score: own === null ? null : { points: own, weight: component.weight },
      get assessed(): number {
        return countOf(answers, leaves)
      },
      total: leaves.length,
      get children(): readonly Evaluation[] {
        return component.children.map(at)
      },
      messages: nothing,
      get checks(): readonly Check[] {
        return checks().filter((check) => takesPart(check, component.indicator?.number))
      },
      get explanation(): Explanation {
        return explain(instrument, self)
      },
    }
    return self
  }

  const at = (component: Component): Evaluation => {
    const before = made[component.position]
    if (before) return before
    const own = points[component.position] ?? null
    const answer = component.leaf === null ? undefined : answers[component.leaf]
    const node = answer ? leaf(component, answer, own) : group(component, own)
    made[component.position] = node
    return node
  }

  const root = at(instrument.root)
  nodes.set(root, (component) => (instrument.components[component.position] === component ? at(component) : null))
  return root
}
