import type { Case, Crosswalk, Edition, Group, Indicator, Place, Printed, Rating } from './model.ts'

/* Everything that a module of rules is written with. It stays data: the loader puts what it finds into place. */

/** The version of these shapes; a package of rules names those that it was written for. */
export const kit = 1

type Optional<Whole, Key extends keyof Whole> = Omit<Whole, Key> & Partial<Pick<Whole, Key>>

/** One whole level after another, from `min` to `max`. */
export const wholeLevels = (min: number, max: number, historicalMin = min): Edition['scale'] => ({
  min,
  max,
  historicalMin,
  step: '1',
  floors: Array.from({ length: max - min + 1 }, (_, at): Printed => `${min + at}`),
})

/** Declares an edition: of the SPBE evaluation, of agencies, by a regulation, unless it says otherwise. */
export const defineEdition = (edition: Optional<Edition, 'programme' | 'subject' | 'illustrative' | 'checks'>): Edition => ({
  programme: 'spbe',
  subject: 'agency',
  illustrative: false,
  checks: [],
  ...edition,
})

type GroupTable = Optional<Omit<Group, 'kind'>, 'groups' | 'indicators'>

/** Declares a domain, as the regulation's table prints it: structure and weights, no words of indicators. */
export const defineDomain = (table: GroupTable): Group => ({ kind: 'domain', groups: [], indicators: [], ...table })

/** Declares an aspect, within a domain or right under the index. */
export const defineAspect = (table: GroupTable): Group => ({ kind: 'aspect', groups: [], indicators: [], ...table })

/** A run of indicators of equal weight, in percent of the index for each scored item. */
export const run = (from: number, to: number, each: Printed): readonly Place[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ number: from + at, each }))

/** Declares an indicator by its words: no weight, which stands in its group's table. It is rated by a ladder unless it says otherwise. */
export const defineIndicator = (indicator: Optional<Indicator, 'services' | 'rating'>): Indicator => ({
  services: 1,
  rating: ladder,
  ...indicator,
})

/** Declares the cases of an indicator: `architecture.cases.ts` beside `architecture.ts`. */
export const defineCases = (cases: readonly Case[]): readonly Case[] => cases

/** Declares how an edition's indicators relate to an earlier edition's: `crosswalk.ts` beside `index.ts`. */
export const defineCrosswalk = (crosswalk: Crosswalk): Crosswalk => crosswalk

type Of<Kind extends Rating['kind']> = Extract<Rating, { readonly kind: Kind }>

/** A whole level: by criteria the highest whose criteria, and all below, are met without a gap. */
export const ladder: Of<'ladder'> = { kind: 'ladder' }

/** A value on the scale that the assessor gives. */
export const decimal: Of<'decimal'> = { kind: 'decimal' }

/** Another body's index, converted by straight lines between points; the floor stands in while it is awaited. */
export const external = (rating: Omit<Of<'external'>, 'kind'>): Of<'external'> => ({ kind: 'external', ...rating })

/** How many services there are, by thresholds. */
export const count = (rating: Omit<Of<'count'>, 'kind'>): Of<'count'> => ({ kind: 'count', ...rating })

/** A pure function of the maintainer's own, with the numbers of the indicators that it reads. */
export const own = (rating: Omit<Of<'own'>, 'kind'>): Of<'own'> => ({ kind: 'own', ...rating })
