/** The languages that rules speak. Indonesian is the law; English is this project's own translation. */
export type Language = 'id' | 'en'

/** The same words in every language. */
export type Text = Readonly<Record<Language, string>>

/** An exact number as the regulation prints it: `'2.75'`, or `'10/3'` where no decimal is exact. Read by `fraction()`. */
export type Printed = `${number}` | `${number}/${number}`

/** An exact quotient of two safe integers, `d` positive, in lowest terms. */
export interface Fraction {
  readonly n: number
  readonly d: number
}

/** A document that rules are read from. */
export interface Source {
  readonly code: string
  readonly title: Text
  /** Whether the official text itself was read. `false`: known only through others' re-codings, and shown as such. */
  readonly seen: boolean
  /** Where the copy that was read is kept, so that a reader can check it. */
  readonly where: string
}

/** A place in a source. */
export interface Citation {
  /** Code of one of the instrument's sources. */
  readonly source: string
  /** The place, as a reader would look it up. */
  readonly at: Text
}

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

/** A situation and what the rules make of it: a test of one indicator, and an example in the catalogue. */
export interface Case {
  /** The situation in a short sentence. */
  readonly name: Text
  /**
   * Which criteria are met, for an indicator rated by criteria: `'2'` is every criterion of level 2 and below,
   * `'2 + 3.1'` also the first of level 3, `'3 - 2.2'` all but the second of level 2, `''` none.
   */
  readonly met?: string
  /** The value given, for an indicator rated by a value: an assessor's decimal, another body's index, a count. */
  readonly given?: Printed
  /** Values of other indicators that its rating reads, by number; those not named have none. */
  readonly reads?: Readonly<Record<number, Printed>>
  /** What the indicator is worth then, on the instrument's scale. */
  readonly gives: Printed
  /** Codes of the messages that go with it; left out where there are none. */
  readonly says?: readonly string[]
}

/** The cases of a group's indicators, by number. */
export type Cases = Readonly<Record<number, readonly Case[]>>

/** A message that a rating can give, with `{placeholders}` in both languages. */
export type Messages = Readonly<Record<string, Text>>

/** What is known of an indicator when it is rated by a function of its own. */
export interface Claim {
  /** The value given, as written; null where none was. */
  readonly given: Printed | null
  /** Codes of the criteria that are met, such as `3.1`. */
  readonly met: readonly string[]
  /** The value of another indicator of the instrument; null where it has none. Throws for one that was not declared. */
  readonly read: (indicator: number) => Printed | null
}

/** A value on the instrument's scale, in whole steps of it, and the messages that go with it. */
export interface Verdict {
  readonly value: Printed
  readonly messages?: readonly { readonly code: string; readonly values?: Readonly<Record<string, string>> }[]
}

/** A pure function of its claim: no clock, no randomness, nothing but what it is given. */
export type Rate = (claim: Claim) => Verdict

/**
 * How an indicator comes by its value. All but `own` are data.
 * `ladder`: a whole level; by criteria, the highest whose criteria and all below are met, unbroken.
 * `decimal`: a value on the scale, given by the assessor.
 * `external`: another body's index, converted by straight lines between points; a floor stands in while it is awaited.
 * `count`: how many services there are, by thresholds.
 * `own`: a function of the maintainer's, with the indicators that it reads.
 */
export type Rating =
  | { readonly kind: 'ladder' }
  | { readonly kind: 'decimal' }
  | {
      readonly kind: 'external'
      readonly index: Text
      readonly body: Text
      /** [their value, ours], ascending in both. */
      readonly points: readonly (readonly [Printed, Printed])[]
      readonly floor: Printed
    }
  | {
      readonly kind: 'count'
      readonly of: Text
      /** [count from which on, value], ascending in both; the first count is 0. */
      readonly steps: readonly (readonly [Printed, Printed])[]
    }
  | {
      readonly kind: 'own'
      /** Numbers of the indicators that it reads; no circle of them. */
      readonly reads: readonly number[]
      readonly messages: Messages
      readonly rate: Rate
      /** Why the value may fall when more criteria are met; without it, a falling value is refused. */
      readonly falls?: Text
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

/** One condition of a check: the value of an indicator within bounds. */
export interface Condition {
  readonly indicator: number
  readonly atLeast?: Printed
  readonly atMost?: Printed
}

/**
 * A rule across indicators: raised when every condition holds, it says what does not fit together. It changes no score,
 * unless it caps one, for which a regulation must be cited.
 */
export interface Check {
  readonly code: string
  readonly when: readonly Condition[]
  readonly message: Text
  readonly cites: readonly Citation[]
  readonly cap?: { readonly indicator: number; readonly at: Printed }
}

/** How an indicator of one edition relates to one of an earlier edition. */
export interface Relation {
  /** Number in this edition. */
  readonly number: number
  /** Number in the earlier edition; null where nothing there corresponds. */
  readonly was: number | null
  /** `subset`: this one asks part of what the other asked. */
  readonly relation: 'equal' | 'subset' | 'superset' | 'intersects' | 'none'
  readonly note?: Text
}

/** What became of an earlier edition's indicators, one by one. */
export interface Crosswalk {
  /** Code of the earlier edition. */
  readonly from: string
  readonly relations: readonly Relation[]
  /** Numbers in the earlier edition that nothing here continues. */
  readonly dropped: readonly number[]
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
