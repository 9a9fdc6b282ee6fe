import type { Component, Instrument } from './model.ts'
import { by, ratio, ratioIn, ratioOf, sumOf, zero, type Ratio } from './ratio.ts'

/* One side of a difference: what is known of an assessment, computed or printed, as value and share of the whole. */

/** How far down both sides are known: indicators, else aspects, else domains, else the index alone. */
export const depths = ['indicator', 'aspect', 'domain', 'index'] as const
export type Depth = (typeof depths)[number]

/** One of two assessments: its rules, its computed points and its printed figures, each by position of the component. */
export interface Side {
  readonly instrument: Instrument
  readonly points: readonly (number | null)[]
  /** Decimal strings; null where nothing was printed. */
  readonly figures: readonly (string | null)[]
}

/** The computed value of a component; null where there is none. */
export const computed = ({ points }: Side, { position, weight }: Component): Ratio | null => {
  const own = points[position] ?? null
  return own === null ? null : ratioOf(own, weight)
}

const printedOf = ({ figures }: Side, { position }: Component): Ratio | null => {
  const figure = figures[position] ?? null
  return figure === null ? null : ratioIn(figure)
}

/** The value of a component: computed, else printed; null where neither is known. */
export const valueOf = (side: Side, component: Component): Ratio | null => computed(side, component) ?? printedOf(side, component)

/** The part of the whole that components make up. */
export const shareOf = ({ instrument }: Side, components: readonly Component[]): Ratio =>
  ratioOf(
    components.reduce((sum, { weight }) => sum + weight, 0),
    instrument.root.weight,
  )

/** The value of several components together: points over weight. */
export const together = (side: Side, components: readonly Component[]): Ratio | null => {
  const values = components.map((component) => ({ value: valueOf(side, component), share: shareOf(side, [component]) }))
  if (values.length === 0 || values.some(({ value }) => value === null)) return null
  const points = sumOf(values.map(({ value, share }) => by(value ?? zero, share)))
  const whole = shareOf(side, components)
  return whole.n === 0n ? zero : by(points, ratio(whole.d, whole.n))
}

/** The outermost components of a kind; none unless they make up the whole. */
export const layer = ({ components, root }: Instrument, kind: Depth): readonly Component[] => {
  if (kind === 'index') return [root]
  const within = (component: Component): boolean =>
    component.parent !== null && (component.parent.kind === kind || within(component.parent))
  const found = components.filter((component) => component.kind === kind && !within(component))
  return found.reduce((sum, { weight }) => sum + weight, 0) === root.weight ? found : []
}
