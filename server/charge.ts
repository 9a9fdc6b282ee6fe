/* Adds up costs. What does not hang on variables is added up once for each document. */

/** The variables as they were sent. */
export type Variables = Readonly<Record<string, unknown>>

/** The field that makes an operation costly: the outermost that multiplies, on the way where most is spent. */
export interface Heading {
  readonly coordinate: string
  readonly path: readonly string[]
  /** What it costs with everything in it. */
  readonly cost: number
  /** How many members it is taken to hold, and what each of them costs. */
  readonly times: number
  readonly each: number
  /** The argument that says how many members; null where none does. */
  readonly sized: string | null
}

/** What an operation costs. */
export interface Charge {
  readonly cost: number
  readonly costliest: Heading | null
}

/** How many members a field holds, and the argument that says so. */
export interface Size {
  readonly times: number
  readonly sized: string | null
}

/** Something that is charged: whatever hangs on a variable is a function of all of them. */
export interface Step {
  readonly key: string | null
  readonly coordinate: string
  readonly own: number
  readonly size: Size | ((variables: Variables) => Size)
  readonly when: ((variables: Variables) => boolean) | null
  readonly within: Bundle
}

/** Steps side by side: those that no variable touches are charged already. */
export interface Bundle {
  readonly charged: Charge
  readonly open: readonly Step[]
}

const nothing: Charge = { cost: 0, costliest: null }
/** Nothing to charge. */
export const empty: Bundle = { charged: nothing, open: [] }
/** The size of a field that multiplies nothing. */
export const once: Size = { times: 1, sized: null }

const priced = (step: Step, variables: Variables): Charge => {
  if (step.when && !step.when(variables)) return nothing
  const inner = chargeOf(step.within, variables)
  if (step.key === null) return inner
  const { times, sized } = typeof step.size === 'function' ? step.size(variables) : step.size
  const cost = Math.min(step.own + times * inner.cost, Number.MAX_SAFE_INTEGER)
  const own = { coordinate: step.coordinate, path: [step.key], cost, times, each: inner.cost, sized }
  const further = times === 1 && inner.costliest?.times !== 1 ? inner.costliest : null
  return { cost, costliest: further ? { ...further, path: [step.key, ...further.path] } : own }
}

/** Charges steps side by side, with the variables that were sent. */
export const chargeOf = ({ charged, open }: Bundle, variables: Variables): Charge => {
  if (open.length === 0) return charged
  let { cost, costliest } = charged
  for (const step of open) {
    const next = priced(step, variables)
    cost += next.cost
    if (next.costliest && next.costliest.cost > (costliest?.cost ?? 0)) costliest = next.costliest
  }
  return { cost: Math.min(cost, Number.MAX_SAFE_INTEGER), costliest }
}

const isFixed = ({ size, when, within }: Step): boolean => typeof size !== 'function' && when === null && within.open.length === 0

/** Steps side by side, with what no variable touches charged once and for all. */
export const bundle = (steps: readonly Step[]): Bundle => ({
  charged: chargeOf({ charged: nothing, open: steps.filter(isFixed) }, {}),
  open: steps.filter((step) => !isFixed(step)),
})
