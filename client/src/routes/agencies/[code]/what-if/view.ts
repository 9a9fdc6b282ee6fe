import { programmeFrom, programmeInAddress, search } from '#lib/address.ts'
import { stageFromAddress, stageInAddress } from '#lib/names.ts'
import { reading } from '#lib/reading.ts'
import type { ChangeInput, Stage } from '../../../../generated/graphql.ts'

/* What the address of a what-if says: year=2021&set=I29:3~I30:4. */

/** A component and the level or value that it should have. */
export interface Setting {
  readonly component: string
  readonly to: string
}

export interface View {
  readonly programme: string
  readonly year: number | null
  readonly stage: Stage | null
  readonly set: readonly Setting[]
}

/** Reads I29:3; null where it is none. */
export const readSetting = (word: string): Setting | null => {
  const [, component, to] = /^([A-Za-z]+\d+[a-z]?):(\d{1,6}(?:\.\d{1,4})?)$/.exec(word) ?? []
  return component && to ? { component, to } : null
}

/** The view that an address names. A form without scripts names each component as a part of its own. */
export const viewOf = (params: URLSearchParams) => {
  const read = reading(params)
  const fields = [...params.keys()].filter((name) => /^[A-Z]\d+$/.test(name))
  const view: View = {
    programme: programmeFrom(read),
    year: read.year(),
    stage: read.read('stage', stageFromAddress),
    set: read.list('set', readSetting),
  }
  const sent = fields.flatMap((component) => {
    const to = read.decimal(component)
    return to === null ? [] : [{ component, to }]
  })
  return { view, sent: fields.length > 0 ? sent : null, unread: read.unread() }
}

/** The address of a view, without its path. */
export const addressOf = ({ programme, year, stage, set }: View): string =>
  search({
    programme: programmeInAddress(programme),
    year,
    stage: stage && stageInAddress(stage),
    set: set.length > 0 ? set.map(({ component, to }) => `${component}:${to}`).join('~') : null,
  })

/** Settings as the graph takes them: levels of ladders are whole, all else is a value. */
export const changesOf = (set: readonly Setting[]): readonly ChangeInput[] =>
  set.map(({ component, to }) => (/^\d$/.test(to) ? { component, level: Number(to), value: null } : { component, level: null, value: to }))
