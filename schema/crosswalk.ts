import type { Component } from '../rules/model.ts'
import type { Edition } from './context.ts'
import type { Of, RelationView } from './refs.ts'

const indicatorOf = (edition: Edition, number: number | null): Of<Component> | null => {
  const it = edition.instrument.components.find(({ kind, indicator }) => kind === 'indicator' && indicator?.number === number)
  return it ? { edition, it } : null
}

/** The indicators of the neighbouring edition that a component continues, or that continue it. */
export const counterparts = (
  editions: readonly Edition[],
  { edition, it }: Of<Component>,
  side: 'earlier' | 'later',
): readonly RelationView[] => {
  const number = it.kind === 'indicator' ? it.indicator?.number : undefined
  const { crosswalk, code } = edition.instrument
  if (number === undefined) return []
  if (side === 'earlier') {
    const before = editions.find(({ instrument }) => instrument.code === crosswalk?.from)
    const own = crosswalk?.relations.filter((relation) => relation.number === number) ?? []
    return before ? own.map((relation) => ({ it: relation, other: indicatorOf(before, relation.was) })) : []
  }
  return editions
    .filter(({ instrument }) => instrument.crosswalk?.from === code)
    .flatMap((after) =>
      (after.instrument.crosswalk?.relations ?? [])
        .filter(({ was }) => was === number)
        .map((relation) => ({ it: relation, other: indicatorOf(after, relation.number) })),
    )
}
