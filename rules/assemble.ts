import { fraction, lcm, times } from './fraction.ts'
import type { Component, Draft, Group, Indicator, Instrument, Printed, Text } from './model.ts'
import { grainOf } from './rate.ts'

/** Thrown when a draft is not sound; `problems` are the sentences that say where and why. */
export class UnsoundInstrument extends Error {
  readonly problems: readonly string[]

  constructor(code: string, problems: readonly string[]) {
    super(`${code} is not sound:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.name = 'UnsoundInstrument'
    this.problems = problems
  }
}

/** All weights that a group prints, its own and those within. */
const weightsOf = ({ weight, groups, indicators }: Group): readonly Printed[] => [
  weight,
  ...groups.flatMap(weightsOf),
  ...indicators.map(({ each }) => each),
]

/** How many integer units make one percent of the index: points of any value at any weight are then whole. */
export const unitOf = ({ parts, scale }: Draft): number => {
  const weights = parts.flatMap(({ group }) => weightsOf(group)).reduce((common, weight) => lcm(common, fraction(weight).d), 1)
  const grain = parts.flatMap(({ indicators }) => indicators).reduce((common, indicator) => lcm(common, grainOf(scale, indicator)), 1)
  return lcm(100, weights * grain)
}

const numbered = (text: Text, service: number): Text => ({ id: `${text.id} ${service}`, en: `${text.en} ${service}` })

type Own = Pick<Component, 'kind' | 'code' | 'name' | 'label' | 'cites' | 'weight'> & { readonly indicator?: Indicator }

/** Builds the tree of a draft that has no problems. */
export const assemble = (draft: Draft): Instrument => {
  const unit = unitOf(draft)
  const components: Component[] = []
  const leaves: Component[] = []
  const words = new Map(draft.parts.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.number, indicator] as const)))

  const add = ({ indicator, ...own }: Own, parent: Component | null, grow: (self: Component) => readonly Component[]): Component => {
    const children: Component[] = []
    const leaf = indicator && (own.kind === 'item' || indicator.services === 1) ? leaves.length : null
    const self: Component = { ...own, parent, children, indicator: indicator ?? null, leaf, position: components.length }
    components.push(self)
    if (leaf !== null) leaves.push(self)
    children.push(...grow(self))
    return self
  }
  const units = (weight: Printed, count = 1): number => {
    const { n, d } = times(fraction(weight), count * unit)
    return n / d
  }

  const addIndicator = (indicator: Indicator, each: Printed, parent: Component): Component => {
    const { name, label, cites, services } = indicator
    const code = `I${indicator.number}`
    return add({ kind: 'indicator', code, name, label, cites, indicator, weight: units(each, services) }, parent, (self) =>
      Array.from({ length: services === 1 ? 0 : services }, (_, at) => {
        const item = { name: numbered(name, at + 1), label: numbered(label, at + 1), cites }
        return add({ kind: 'item', code: `${code}.${at + 1}`, ...item, indicator, weight: units(each) }, self, () => [])
      }),
    )
  }

  const addGroup = ({ kind, code, name, cites, weight, groups, indicators }: Group, parent: Component): Component =>
    add({ kind, code, name, label: name, cites, weight: units(weight) }, parent, (self) => [
      ...groups.map((group) => addGroup(group, self)),
      ...indicators.flatMap(({ number, each }) => {
        const indicator = words.get(number)
        return indicator ? [addIndicator(indicator, each, self)] : []
      }),
    ])

  const index = { id: 'Indeks', en: 'Index' }
  const root = add(
    { kind: 'index', code: 'index', name: draft.title, label: index, cites: draft.formula, weight: units('100') },
    null,
    (self) => draft.parts.map(({ group }) => addGroup(group, self)),
  )
  return { ...draft, unit, root, components, leaves }
}
