import { programmeFrom, programmeInAddress, search } from '#lib/address.ts'
import { stageFromAddress, stageInAddress } from '#lib/names.ts'
import { reading } from '#lib/reading.ts'
import type { Stage } from '../../../../generated/graphql.ts'

/* What the address of a plan says: year=2021&target=SANGAT_BAIK&lock=D4~I3&effort=I29:2.5&ceiling=4&steps=10. */

/** What one level of a component costs, instead of 1. */
export interface Effort {
  readonly component: string
  readonly perLevel: string
}

export interface View {
  readonly programme: string
  readonly year: number | null
  readonly stage: Stage | null
  /** Code of a grade, or an index; null for the next grade. */
  readonly target: string | null
  readonly locks: readonly string[]
  readonly efforts: readonly Effort[]
  readonly ceiling: number | null
  readonly steps: number | null
}

const code = (word: string): string | null => (/^[A-Za-z]{1,5}\d{0,3}$/.test(word) ? word : null)

/** Reads I29:2.5; null where it is none. */
const readEffort = (word: string): Effort | null => {
  const [, component, perLevel] = /^([A-Za-z]+\d+):(\d{1,6}(?:\.\d{1,4})?)$/.exec(word) ?? []
  return component && perLevel ? { component, perLevel } : null
}

/** The view that an address names. A form names the effort of each component as a part of its own. */
export const viewOf = (params: URLSearchParams) => {
  const read = reading(params)
  const fields = [...params.keys()].filter((name) => /^[A-Z]\d+$/.test(name))
  const view: View = {
    programme: programmeFrom(read),
    year: read.year(),
    stage: read.read('stage', stageFromAddress),
    target: read.read('target', (text) => (/^([A-Z_]{2,30}|\d([.,]\d{1,4})?)$/.test(text) ? text.replace(',', '.') : null)),
    locks: read.list('lock', code),
    efforts: read.list('effort', readEffort),
    ceiling: read.whole('ceiling'),
    steps: read.whole('steps'),
  }
  const sent = fields.flatMap((component) => {
    const perLevel = read.decimal(component)
    return perLevel === null || perLevel === '1' ? [] : [{ component, perLevel }]
  })
  return { view, sent: fields.length > 0 ? sent : null, unread: read.unread() }
}

const joined = (words: readonly string[]): string | null => (words.length > 0 ? words.join('~') : null)

/** The address of a view, without its path. */
export const addressOf = ({ programme, year, stage, target, locks, efforts, ceiling, steps }: View): string =>
  search({
    programme: programmeInAddress(programme),
    year,
    stage: stage && stageInAddress(stage),
    target,
    lock: joined(locks),
    effort: joined(efforts.map(({ component, perLevel }) => `${component}:${perLevel}`)),
    ceiling,
    steps,
  })
