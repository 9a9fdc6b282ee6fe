import type { AgencyKind, ComponentKind, CrosswalkRelation, Stage } from '../generated/graphql.ts'
import { list } from '#lib/format.ts'
import type { Language, Words } from '#lib/words/index.ts'

/* The graph's codes in the page's words. */

const kinds = {
  MINISTRY: 'ministry',
  STATE_AGENCY: 'state_agency',
  PROVINCE: 'province',
  REGENCY: 'regency',
  CITY: 'city',
  UNIT: 'unit',
} as const
const stages = {
  SELF: 'self',
  DOCUMENT: 'document',
  INTERVIEW: 'interview',
  VISIT: 'visit',
  REVIEW: 'review',
  FINAL: 'final',
  UNKNOWN: 'unknown',
} as const
const components = { INDEX: 'index', DOMAIN: 'domain', ASPECT: 'aspect', INDICATOR: 'indicator', ITEM: 'item' } as const
const relations = { EQUAL: 'equal', SUBSET: 'subset', SUPERSET: 'superset', INTERSECTS: 'intersects', NONE: 'none' } as const

export const kindName = (w: Words, kind: AgencyKind): string => w.kinds[kinds[kind]]
export const kindPeers = (w: Words, kind: AgencyKind): string => w.result.standings.kind[kinds[kind]]
export const stageName = (w: Words, stage: Stage): string => w.stages[stages[stage]]
export const componentKindName = (w: Words, kind: ComponentKind): string => w.componentKinds[components[kind]]
/** Many of a kind, as sentences name them. */
export const componentKindMany = (w: Words, kind: ComponentKind): string => w.componentKindsMany[components[kind]]

export const relationName = (w: Words, relation: CrosswalkRelation): string => w.rules.relations[relations[relation]]

/** The kinds of some components, each once, in a row: "domain dan aspek". */
export const kindsInRow = (w: Words, language: Language, found: readonly ComponentKind[]): string =>
  list(
    language,
    [...new Set(found)].map((kind) => componentKindName(w, kind).toLowerCase()),
  )

/** The same of many, as a heading: "Aspek dan indikator". */
export const kindsHeading = (w: Words, language: Language, found: readonly ComponentKind[]): string => {
  const row = list(
    language,
    [...new Set(found)].map((kind) => componentKindMany(w, kind)),
  )
  return row.charAt(0).toUpperCase() + row.slice(1)
}

/** How a stage stands in an address; the official one is not named. */
export const stageInAddress = (stage: Stage): string => stages[stage]

/** The stage that an address names; null where it names none. */
export const stageFromAddress = (name: string | null): Stage | null => {
  const stage = Object.entries(stages).find(([, address]) => address === name)?.[0]
  return (['SELF', 'DOCUMENT', 'INTERVIEW', 'VISIT', 'REVIEW', 'FINAL', 'UNKNOWN'] as const).find((known) => known === stage) ?? null
}
