import type { Component, Crosswalk, Instrument, Relation, Text } from './model.ts'

/* What of one instrument goes with what of another: by code within an edition, through crosswalks from edition to edition. */

/** How an indicator of the head edition relates to one of the base edition. */
export interface Link {
  readonly from: number
  readonly to: number
  /** The head's indicator against the base's. */
  readonly relation: Exclude<Relation['relation'], 'none'>
  /** What crosswalks say of it. */
  readonly notes: readonly Text[]
}

/** Components that go with each other: `from` in the base, `to` in the head; one of them may be empty. */
export interface Pair {
  readonly from: readonly Component[]
  readonly to: readonly Component[]
  /** How the two relate; null where nothing corresponds. `equal` for a pair within one edition. */
  readonly relation: Link['relation'] | null
  readonly notes: readonly Text[]
}

const linksOf = ({ relations }: Crosswalk): readonly Link[] =>
  relations.flatMap(({ number, was, relation, note }) =>
    was === null || relation === 'none' ? [] : [{ from: was, to: number, relation, notes: note ? [note] : [] }],
  )

/** One relation after another: equal changes nothing, part of a part is a part, anything else is an overlap. */
const after = (first: Link['relation'], second: Link['relation']): Link['relation'] =>
  first === 'equal' ? second : second === 'equal' || first === second ? first : 'intersects'

const joined = (first: readonly Link[], second: readonly Link[]): readonly Link[] => {
  const paths = first.flatMap((a) =>
    second
      .filter((b) => b.from === a.to)
      .map((b) => ({ from: a.from, to: b.to, relation: after(a.relation, b.relation), notes: [...a.notes, ...b.notes] })),
  )
  // Several ways between the same two: each asks a part of the other at most.
  return [...Map.groupBy(paths, ({ from, to }) => `${from} ${to}`).values()].flatMap(([only, ...others]) =>
    only
      ? [others.length === 0 ? only : { ...only, relation: 'intersects' as const, notes: [only, ...others].flatMap(({ notes }) => notes) }]
      : [],
  )
}

const turned: Readonly<Record<Link['relation'], Link['relation']>> = {
  equal: 'equal',
  subset: 'superset',
  superset: 'subset',
  intersects: 'intersects',
}

const onwards = (
  instruments: readonly Instrument[],
  base: Instrument,
  head: Instrument,
  seen: readonly string[] = [],
): readonly Link[] | null => {
  const { crosswalk, code } = head
  if (!crosswalk || seen.includes(code)) return null
  const own = linksOf(crosswalk)
  if (crosswalk.from === base.code) return own
  const before = instruments.find((instrument) => instrument.code === crosswalk.from)
  const way = before ? onwards(instruments, base, before, [...seen, code]) : null
  return way && joined(way, own)
}

/**
 * The links from one edition to another through the crosswalks of the editions between them, in either direction;
 * null where no chain of crosswalks joins the two.
 */
export const linksBetween = (instruments: readonly Instrument[], base: Instrument, head: Instrument): readonly Link[] | null => {
  if (base.programme !== head.programme) return null
  const forward = onwards(instruments, base, head)
  if (forward) return forward
  const backward = onwards(instruments, head, base)
  return backward?.map(({ from, to, relation, notes }) => ({ from: to, to: from, relation: turned[relation], notes })) ?? null
}

/** Components of the same code; what one side has alone stands alone. In the head's order, then what only the base has. */
export const pairByCode = (from: readonly Component[], to: readonly Component[]): readonly Pair[] => [
  ...to.map((component): Pair => {
    const before = from.find(({ code }) => code === component.code)
    return { from: before ? [before] : [], to: [component], relation: before ? 'equal' : null, notes: [] }
  }),
  ...from
    .filter(({ code }) => !to.some((component) => component.code === code))
    .map((component): Pair => ({ from: [component], to: [], relation: null, notes: [] })),
]

const numberOf = ({ indicator }: Component): number => indicator?.number ?? 0

/** Indicators that links join, directly or through others, as one cluster each; what no link touches stands alone. */
export const pairByLinks = (from: readonly Component[], to: readonly Component[], links: readonly Link[]): readonly Pair[] => {
  const groups = new Map<string, Set<string>>()
  for (const name of [...from.map((own) => `from ${numberOf(own)}`), ...to.map((own) => `to ${numberOf(own)}`)])
    groups.set(name, new Set([name]))
  for (const link of links) {
    const [a, b] = [groups.get(`from ${link.from}`), groups.get(`to ${link.to}`)]
    if (!a || !b || a === b) continue
    for (const name of b) {
      a.add(name)
      groups.set(name, a)
    }
  }
  const pairs = [...new Set(groups.values())].map((members): Pair => {
    const own = links.filter((link) => members.has(`from ${link.from}`))
    const relations = new Set(own.map(({ relation }) => relation))
    const [only] = relations
    return {
      from: from.filter((component) => members.has(`from ${numberOf(component)}`)),
      to: to.filter((component) => members.has(`to ${numberOf(component)}`)),
      relation: relations.size > 1 ? 'intersects' : (only ?? null),
      notes: own.flatMap(({ notes }) => notes),
    }
  })
  const place = ({ to: [first] }: Pair): number => first?.position ?? Infinity
  return pairs.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}
