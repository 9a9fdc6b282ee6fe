import type { Domain, Edition, Indicator } from './model.ts'

/** Declares an edition. It stays data: the loader puts the domains found beside it into place. */
export const defineEdition = (edition: Edition): Edition => edition

/** Declares a domain by the regulation's table: structure and weights, no words of indicators. */
export const defineDomain = (domain: Domain): Domain => domain

/** Declares an indicator by its words: no weight and no arithmetic, which stand in its domain's table. */
export const defineIndicator = (indicator: Omit<Indicator, 'services'> & Partial<Pick<Indicator, 'services'>>): Indicator => ({
  services: 1,
  ...indicator,
})
