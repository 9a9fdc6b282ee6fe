import type { AgencyKind, ComponentKind, Stage } from '../generated/graphql.ts'
import type { Words } from '#lib/words/index.ts'

/* The graph's codes in the page's words. */

const kinds = { MINISTRY: 'ministry', STATE_AGENCY: 'state_agency', PROVINCE: 'province', REGENCY: 'regency', CITY: 'city' } as const
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

export const kindName = (w: Words, kind: AgencyKind): string => w.kinds[kinds[kind]]
export const kindPeers = (w: Words, kind: AgencyKind): string => w.agencyPage.standings.kind[kinds[kind]]
export const stageName = (w: Words, stage: Stage): string => w.stages[stages[stage]]
export const componentKindName = (w: Words, kind: ComponentKind): string => w.componentKinds[components[kind]]

/** How a stage stands in an address; the official one is not named. */
export const stageInAddress = (stage: Stage): string => stages[stage]

/** The stage that an address names; null where it names none. */
export const stageFromAddress = (name: string | null): Stage | null => {
  const stage = Object.entries(stages).find(([, address]) => address === name)?.[0]
  return (['SELF', 'DOCUMENT', 'INTERVIEW', 'VISIT', 'REVIEW', 'FINAL', 'UNKNOWN'] as const).find((known) => known === stage) ?? null
}
