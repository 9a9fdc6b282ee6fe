import type { Check, Crosswalk } from './across.ts'
import type { Cases, Rating } from './rating.ts'
import type { Citation, Printed, Source, Text } from './terms.ts'

/* The shapes of an instrument, from a rung of a ladder to the tree that is scored. */

export type * from './across.ts'
export type * from './rating.ts'
export type * from './terms.ts'

/** Which ladder of level names an indicator climbs: a code among the instrument's capabilities. */
export interface Capability {
  readonly code: string
  readonly name: Text
  /** Names of the levels, lowest first; one for each level of the scale. */
  readonly levels: readonly Text[]
}

/** One rung of an indicator: what must hold in addition to everything below it. */
export interface Level {
  readonly level: number
  /** Conditions restated concisely in this project's words; each can be met or not on its own. */
  readonly criteria: readonly Text[]
  /** What typically shows that the criteria hold. Empty where no source says. */
  readonly evidence: readonly Text[]
  /** Recommendation: what typically lifts an agency from this level to the next, in our words, resting on the indicator's citations; absent at the top. */
  readonly lift?: Text
}

/** The words of an indicator: everything except its place and its weight, which stand in its group's table. */
export interface Indicator {
  /** Number in the regulation's list. */
  readonly number: number
  /** Code of the capability whose level names it uses. */
  readonly capability: string
  readonly rating: Rating
  /** Indonesian: the official name. English: ours. */
  readonly name: Text
  /** A short name for tables and charts, ours in both languages. */
  readonly label: Text
  /** What the assessor asks, restated. */
  readonly question: Text
  /** The ladder, lowest level first, one entry for each level of the scale. */
  readonly levels: readonly Level[]
  /** Where the ladder stands in the sources; holds for each level. */
  readonly cites: readonly Citation[]
  /** How many services are scored separately under this indicator; 1 unless the regulation says otherwise. */
  readonly services: number
}

/** The place of an indicator in a group's table. */
export interface Place {
  readonly number: number
  /** Percent of the index, each scored item. */
  readonly each: Printed
}

/** A group as the regulation's table prints it: other groups, or indicators, never both. */
export interface Group {
  readonly kind: 'domain' | 'aspect'
  readonly code: string
  readonly name: Text
  /** Percent of the index. */
  readonly weight: Printed
  readonly groups: readonly Group[]
  readonly indicators: readonly Place[]
  readonly cites: readonly Citation[]
}

/** A predicate and the half-open band of the index that earns it. */
export interface Grade {
  readonly code: string
  readonly name: Text
  /** Lowest index that earns it; the lowest grade has no lower bound other than the scale's own. */
  readonly from: Printed
  /** First index that no longer earns it; the top of the scale belongs to the highest grade. */
  readonly below: Printed
}

/** Which value of the index a cycle's predicate was read off: as computed, or as printed with two decimals. */
export type GradeBasis = 'exact' | 'rounded'

/** A year's exercise under an instrument. */
export interface Cycle {
  readonly year: number
  readonly gradeBasis: GradeBasis
  /** How the basis is known. */
  readonly note: Text
}

/** The values that indicators can have. */
export interface Scale {
  readonly min: number
  readonly max: number
  /** A lower value that official history contains, accepted on historical import only. */
  readonly historicalMin: number
  /** The grain of values, `'1'` for whole levels, `'0.01'` for two decimals. What is given for an indicator is counted in it. */
  readonly step: Printed
  /** Lowest value of each level, lowest level first; levels are counted from `min`. */
  readonly floors: readonly Printed[]
}

/** What an edition's own folder says of itself; its groups are found beside it. */
export interface Edition {
  /** Folder name and public code, for example `spbe-2020`. */
  readonly code: string
  /** The evaluation that it is an edition of, for example `spbe`: two editions of one programme never cover one year. */
  readonly programme: string
  /** Who is scored: agencies, or the units (perangkat daerah) of an agency. */
  readonly subject: 'agency' | 'unit'
  /** Whether items, weights or levels are this project's proposal, for want of a published instrument; said wherever it appears. */
  readonly illustrative: boolean
  readonly title: Text
  /** The regulation's name as cited. */
  readonly regulation: string
  readonly scale: Scale
  readonly capabilities: readonly Capability[]
  /** Lowest first; empty where no grades are published. */
  readonly grades: readonly Grade[]
  readonly checks: readonly Check[]
  /** The years that this edition covers, ascending. */
  readonly cycles: readonly Cycle[]
  readonly sources: readonly Source[]
  /** Article that says how scores are added up. */
  readonly formula: readonly Citation[]
  readonly notes: readonly Text[]
}

/** What a component is called in the regulation. An item is one of several services scored under one indicator. */
export type ComponentKind = 'index' | Group['kind'] | 'indicator' | 'item'

/** A node of an instrument: the index itself, or anything that is added up into it. */
export interface Component {
  readonly kind: ComponentKind
  /** Unique within the instrument: `index`, `D4`, `A7`, `I32`, `I35.1`. */
  readonly code: string
  readonly name: Text
  readonly label: Text
  /** Integer weight in units of the instrument: `weight / instrument.unit` is percent of the index. */
  readonly weight: number
  /** Position in `instrument.components`; the order of every stored array of points. */
  readonly position: number
  readonly parent: Component | null
  readonly children: readonly Component[]
  /** The indicator whose ladder scores it; null for anything above an indicator. */
  readonly indicator: Indicator | null
  /** Position in `instrument.leaves`; null where levels are not given directly. */
  readonly leaf: number | null
  readonly cites: readonly Citation[]
}

/** A group's folder: its table, and the indicators and cases found beside it. */
export interface Part {
  readonly group: Group
  /** By number. */
  readonly indicators: readonly Indicator[]
  readonly cases: Cases
}

/** An edition with all that its folder holds, before anything was checked or computed: what `problems` reads. */
export interface Draft extends Edition {
  readonly parts: readonly Part[]
  /** Relations to an earlier edition; null where there is none. */
  readonly crosswalk: Crosswalk | null
}

/** A sound draft with its tree built: everything that scoring needs. */
export interface Instrument extends Draft {
  /** How many integer units make one percent of the index: a common denominator of 100 and of all weights. */
  readonly unit: number
  readonly root: Component
  /** Every component, parents before children, in the regulation's order; the order of every stored array of points. */
  readonly components: readonly Component[]
  /** The components that are given a level, in the regulation's order; the order of every stored array of levels. */
  readonly leaves: readonly Component[]
}
