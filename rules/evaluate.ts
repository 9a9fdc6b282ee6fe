import type { Evaluation } from './evaluation.ts'
import type { Component, Instrument } from './model.ts'
import { nodeAt, treeOf } from './nodes.ts'
import { score } from './rate.ts'
import type { Answer, Scored } from './score.ts'

/** The node of a component in an evaluated tree; null where the tree is another instrument's. */
export const nodeOf = (root: Evaluation, component: Component): Evaluation | null => {
  const tree = treeOf(root)
  return tree?.instrument.components[component.position] === component ? nodeAt(tree, component) : null
}

/**
 * The scored tree of a set of answers, with its explanation. `scored` is what was stored when the assessment was scored;
 * without it, it is computed. Throws a RangeError that names the leaf when an answer is not one of the instrument's.
 * Nodes come about as they are looked at: a page of rankings looks at few of each tree.
 */
export const evaluate = (instrument: Instrument, answers: readonly Answer[], scored: Scored = score(instrument, answers)): Evaluation => {
  return nodeAt({ instrument, answers, scored, made: [], checks: null }, instrument.root)
}
