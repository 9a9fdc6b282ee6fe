import type { Evaluation } from './evaluation.ts'
import type { Component } from './model.ts'

/* Ways through a tree of components. */

/** The leaves beneath a node, in the regulation's order; a leaf itself is its own. */
export const leavesOf = (node: Evaluation): readonly Evaluation[] =>
  node.component.leaf === null ? node.children.flatMap(leavesOf) : [node]

/** Whether a component is the group, or lies anywhere beneath it. */
export const isWithin = (component: Component, group: Component): boolean =>
  component === group || (component.parent !== null && isWithin(component.parent, group))
