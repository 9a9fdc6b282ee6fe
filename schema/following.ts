import { linksBetween } from '../rules/pairing.ts'
import type { Component, Relation, Text } from '../rules/model.ts'
import { isWithin } from '../rules/tree.ts'
import type { Context, Edition } from './context.ts'
import type { AssessmentView, SeriesBreakView, SeriesPointView, SeriesView } from './refs.ts'

/* One component from edition to edition: by its code, or by what it continues. */

/** The component of a code; null where the edition has none. */
export const byCode = ({ instrument }: Edition, code: string): Component | null =>
  instrument.components.find((own) => own.code === code) ?? null

const numbered = ({ instrument }: Edition, number: number): Component | null =>
  instrument.components.find(({ kind, indicator }) => kind === 'indicator' && indicator?.number === number) ?? null

interface Kinship {
  readonly relation: Relation['relation']
  readonly notes: readonly Text[]
  /** What corresponds in the earlier edition. */
  readonly earlier: readonly Component[]
}

/** What a component holds, and how it weighs. */
const shape = ({ instrument }: Edition, component: Component): string =>
  instrument.components
    .filter((own) => isWithin(own, component))
    .map(({ code, weight }) => `${code} ${weight}/${instrument.root.weight}`)
    .join()

/** What the crosswalk says of an indicator against an earlier edition; of a group nothing is said. */
const kinOf = ({ rules }: Context, from: Edition, to: Edition, component: Component | null): Kinship => {
  if (from.instrument.code === to.instrument.code) {
    const same = component && byCode(from, component.code)
    if (!same) return { relation: 'none', notes: [], earlier: [] }
    return { relation: shape(from, same) === shape(to, component) ? 'equal' : 'intersects', notes: [], earlier: [same] }
  }
  const number = component?.kind === 'indicator' ? component.indicator?.number : undefined
  const instruments = rules.editions.map(({ instrument }) => instrument)
  const links = (linksBetween(instruments, from.instrument, to.instrument) ?? []).filter((link) => link.to === number)
  const relations = new Set(links.map(({ relation }) => relation))
  const [only = 'none'] = relations
  return {
    relation: relations.size > 1 ? 'intersects' : only,
    notes: links.flatMap(({ notes }) => notes),
    earlier: links.flatMap((link) => numbered(from, link.from) ?? []),
  }
}

/** The component that stands for the followed one in an earlier edition: itself by code, or what it alone continues. */
const before = (context: Context, from: Edition, to: Edition, component: Component | null, code: string, follow: boolean) => {
  if (!follow || component?.kind !== 'indicator') return byCode(from, code)
  const [only, ...others] = kinOf(context, from, to, component).earlier
  return only && others.length === 0 ? only : null
}

const listed = (components: readonly Component[]): string => components.map(({ code }) => code).join(', ')

const breakOf = (
  context: Context,
  year: number,
  from: Edition,
  to: Edition,
  then: Component | null,
  now: Component | null,
): SeriesBreakView => {
  const kin = kinOf(context, from, to, now)
  // By code alone two editions can mean different things: what the crosswalk does not join is not the same.
  const joined = then !== null && kin.earlier.includes(then)
  const relation = joined || then === null ? kin.relation : 'none'
  const comparable = relation === 'equal' && joined && kin.earlier.length === 1
  const [was, is] = [from.instrument.code, to.instrument.code]
  const what: Text =
    was === is
      ? { id: `Versi aturan ${is} berganti.`, en: `The version of ${is} changed.` }
      : { id: `Instrumen berganti dari ${was} ke ${is}.`, en: `The instrument changed from ${was} to ${is}.` }
  const how: Text = comparable
    ? { id: 'Yang ditanyakan sama.', en: 'What is asked is the same.' }
    : now?.kind !== 'indicator'
      ? {
          id: 'Indeks dan kelompok kedua sisi tidak dapat dibandingkan: isinya lain.',
          en: 'The index and groups of the two sides are not comparable: they hold other things.',
        }
      : kin.earlier.length > 0
        ? {
            id: `${now.code} bersangkutan dengan ${listed(kin.earlier)} sebelumnya.`,
            en: `${now.code} relates to ${listed(kin.earlier)} before.`,
          }
        : { id: `${now.code} tidak punya padanan sebelumnya.`, en: `${now.code} has no counterpart before.` }
  const say = (language: 'id' | 'en'): string =>
    [what, how, ...(kin.earlier.length > 0 ? kin.notes : [])].map((text) => text[language]).join(' ')
  return { year, from, to, relation, comparable, note: { id: say('id'), en: say('en') } }
}

/** Walks back from the latest year, so that what is followed is named as it is called last. */
export const seriesOf = (context: Context, views: readonly AssessmentView[], code: string, follow: boolean): SeriesView => {
  const latestFirst = views.toSorted((a, b) => b.record.year - a.record.year)
  const points: SeriesPointView[] = []
  const breaks: SeriesBreakView[] = []
  let after: { readonly view: AssessmentView; readonly component: Component | null } | null = null
  for (const view of latestFirst) {
    const known: Component | null = after
      ? view.edition === after.view.edition
        ? after.component
        : before(context, view.edition, after.view.edition, after.component, code, follow)
      : byCode(view.edition, code)
    if (after && view.edition.digest !== after.view.edition.digest)
      breaks.unshift(breakOf(context, after.view.record.year, view.edition, after.view.edition, known, after.component))
    if (known) points.unshift({ assessment: view, component: known })
    after = { view, component: known }
  }
  return { points, breaks }
}
