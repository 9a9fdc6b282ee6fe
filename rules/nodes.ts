import type { Evaluation, Explanation } from './evaluation.ts'
import { explain } from './explain.ts'
import { quotient } from './fraction.ts'
import type { Check, Component, Fraction, Instrument } from './model.ts'
import { raised } from './rate.ts'
import { levelOf } from './scale.ts'
import { hasValue, type Answer, type Scored, type State } from './score.ts'

/* Nodes of a scored tree, which come about as they are looked at. */

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

/** One set of answers under its rules, with the nodes that were looked at so far. */
export interface Tree {
  readonly instrument: Instrument
  readonly answers: readonly Answer[]
  readonly scored: Scored
  readonly made: (Evaluation | undefined)[]
  /** Null until a node is looked at that a check could have a part in. */
  checks: readonly Check[] | null
}

const checksHere = (tree: Tree, { indicator }: Component): readonly Check[] => {
  tree.checks ??= checksOf(tree.instrument, tree.scored.points)
  return tree.checks.length === 0 ? nothing : tree.checks.filter((check) => takesPart(check, indicator?.number))
}

interface Node {
  readonly tree: Tree
  readonly component: Component
}

const nothing: readonly never[] = []

/* What is worked out when it is asked for stands in a prototype: a getter in each node would make each node a shape of its own. */
const lazily: ThisType<Evaluation & Node> & Pick<Evaluation, 'explanation'> = {
  get explanation(): Explanation {
    return explain(this.tree.instrument, this)
  },
}

const lazyGroup: ThisType<Evaluation & Node> & Pick<Evaluation, 'explanation' | 'state' | 'assessed' | 'children' | 'checks'> = {
  get explanation(): Explanation {
    return explain(this.tree.instrument, this)
  },
  get state(): State {
    return stateOf(this.tree.answers, leavesBeneath(this.component))
  },
  get assessed(): number {
    return countOf(this.tree.answers, leavesBeneath(this.component))
  },
  get children(): readonly Evaluation[] {
    return this.component.children.map((child) => nodeAt(this.tree, child))
  },
  get checks(): readonly Check[] {
    return checksHere(this.tree, this.component)
  },
}

const leafNode = (
  tree: Tree,
  component: Component,
  { state, given }: Answer,
  points: number | null,
  messages: Evaluation['messages'],
  checks: readonly Check[],
): Evaluation => {
  const value = valueOf(component, points)
  return Object.assign(Object.create(lazily), {
    tree,
    component,
    state,
    given,
    value,
    level: value && levelOf(tree.instrument.scale, value),
    score: points === null ? null : { points, weight: component.weight },
    assessed: hasValue(state) ? 1 : 0,
    total: 1,
    children: nothing,
    messages,
    checks,
  })
}

const groupNode = (tree: Tree, component: Component, points: number | null): Evaluation =>
  Object.assign(Object.create(lazyGroup), {
    tree,
    component,
    given: null,
    value: null,
    level: null,
    score: points === null ? null : { points, weight: component.weight },
    total: leavesBeneath(component).length,
    messages: nothing,
  })

const most = 500
const shared = new WeakMap<Component, Map<number, Evaluation>>()

/** An indicator at a level, of which nothing else is to be said, is the same in every assessment: it is built once. */
const sharedLeaf = ({ instrument }: Tree, component: Component, answer: Answer, points: number): Evaluation => {
  const known = shared.get(component) ?? new Map<number, Evaluation>()
  if (known.size === 0) shared.set(component, known)
  const key = (answer.given ?? 0) * 2 ** 32 + points
  const before = known.get(key)
  if (before) return before
  const alone = { instrument, answers: nothing, scored: { points: nothing, said: nothing }, made: [], checks: nothing }
  const made = leafNode(alone, component, answer, points, nothing, nothing)
  if (known.size < most) known.set(key, made)
  return made
}

const leaf = (tree: Tree, component: Component, answer: Answer, points: number | null): Evaluation => {
  const messages = tree.scored.said.find((words) => words.leaf === component.leaf)?.messages ?? nothing
  const checks = checksHere(tree, component)
  return answer.state === 'assessed' && points !== null && messages.length === 0 && checks.length === 0
    ? sharedLeaf(tree, component, answer, points)
    : leafNode(tree, component, answer, points, messages, checks)
}

const isGrown = (node: Evaluation): node is Evaluation & Node => 'tree' in node

/** The tree that a node stands in; null for one from elsewhere. A weak map of roots would cost more than all nodes together. */
export const treeOf = (node: Evaluation): Tree | null => (isGrown(node) ? node.tree : null)

/** The node of a component; built when it is first looked at. */
export const nodeAt = (tree: Tree, component: Component): Evaluation => {
  const before = tree.made[component.position]
  if (before) return before
  const points = tree.scored.points[component.position] ?? null
  const answer = component.leaf === null ? undefined : tree.answers[component.leaf]
  const node = answer ? leaf(tree, component, answer, points) : groupNode(tree, component, points)
  tree.made[component.position] = node
  return node
}
