import { fraction, lcm, times } from './fraction.ts'
import type { Component, Draft, Indicator, Instrument, Part, Printed, Text } from './model.ts'

/** Thrown when a draft is not sound; `problems` are the sentences that say where and why. */
export class UnsoundInstrument extends Error {
  readonly problems: readonly string[]

  constructor(code: string, problems: readonly string[]) {
    super(`${code} is not sound:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.name = 'UnsoundInstrument'
    this.problems = problems
  }
}

/** All weights that a draft prints. */
const weights = (parts: readonly Part[]): readonly Printed[] =>
  parts.flatMap(({ domain }) => [domain.weight, ...domain.aspects.flatMap((aspect) => [aspect.weight, aspect.indicators.each])])

const numbered = (text: Text, service: number): Text => ({ id: `${text.id} ${service}`, en: `${text.en} ${service}` })

/** Builds the tree of a draft that has no problems. */
export const assemble = (draft: Draft): Instrument => {
  const unit = weights(draft.parts).reduce((common, weight) => lcm(common, fraction(weight).d), 100)
  const components: Component[] = []
  const leaves: Component[] = []

  type Own = Pick<Component, 'kind' | 'code' | 'name' | 'label' | 'cites'> & { readonly weight: number; readonly indicator?: Indicator }
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
  const none = (): readonly Component[] => []

  const addIndicator = (indicator: Indicator, each: Printed, parent: Component): Component => {
    const { name, label, cites, services } = indicator
    const code = `I${indicator.number}`
    return add({ kind: 'indicator', code, name, label, cites, indicator, weight: units(each, services) }, parent, (self) =>
      services === 1
        ? none()
        : Array.from({ length: services }, (_, index) => {
            const service = index + 1
            const words = { name: numbered(name, service), label: numbered(label, service), cites }
            return add({ kind: 'item', code: `${code}.${service}`, ...words, indicator, weight: units(each) }, self, none)
          }),
    )
  }

  const addDomain = ({ domain, indicators }: Part, parent: Component): Component =>
    add(
      { kind: 'domain', code: domain.code, name: domain.name, label: domain.name, cites: domain.cites, weight: units(domain.weight) },
      parent,
      (self) =>
        domain.aspects.map((aspect) =>
          add(
            { kind: 'aspect', code: aspect.code, name: aspect.name, label: aspect.name, cites: aspect.cites, weight: units(aspect.weight) },
            self,
            (above) =>
              indicators
                .filter(({ number }) => number >= aspect.indicators.from && number <= aspect.indicators.to)
                .map((indicator) => addIndicator(indicator, aspect.indicators.each, above)),
          ),
        ),
    )

  const index = { id: 'Indeks', en: 'Index' }
  const root = add(
    { kind: 'index', code: 'index', name: draft.title, label: index, cites: draft.formula, weight: units('100') },
    null,
    (self) => draft.parts.map((part) => addDomain(part, self)),
  )
  return { ...draft, unit, root, components, leaves }
}
