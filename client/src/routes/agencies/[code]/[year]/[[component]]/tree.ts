/* A tree as rows that fold: which of them show, and where a key leads. */

/** What stands in a tree, parents before what lies beneath them. */
export interface Member {
  readonly component: { readonly code: string; readonly parent: { readonly code: string } | null }
}

/** A row that shows. */
export interface Row<Own> {
  readonly own: Own
  readonly code: string
  /** Code of the row above that it belongs to; null at the top. */
  readonly parent: string | null
  /** How deep it lies, from 1. */
  readonly level: number
  /** Whether what lies beneath it shows; null where nothing does. */
  readonly open: boolean | null
}

/** What lies beneath a component, parents first. */
export const beneath = <Own extends Member>(members: readonly Own[], top: string): readonly Own[] => {
  const inside = new Set([top])
  return members.filter(({ component: { code, parent } }) => parent !== null && inside.has(parent.code) && inside.add(code))
}

/** The rows that show, with those unfolded that are open. */
export const rowsOf = <Own extends Member>(members: readonly Own[], open: ReadonlySet<string>): readonly Row<Own>[] => {
  const parents = new Set(members.map(({ component }) => component.parent?.code))
  const shown = new Map<string, Row<Own>>()
  const codes = new Set(members.map(({ component }) => component.code))
  for (const own of members) {
    const { code, parent } = own.component
    const above = parent && shown.get(parent.code)
    if (parent && codes.has(parent.code) && !above?.open) continue
    shown.set(code, {
      own,
      code,
      parent: above ? above.code : null,
      level: (above?.level ?? 0) + 1,
      open: parents.has(code) ? open.has(code) : null,
    })
  }
  return [...shown.values()]
}

/** What a key does at a row: it leads to another, or folds it or unfolds it. */
export type Move = { readonly to: string } | { readonly turn: string }

/** What a key does at the row of a code; null where it is none of the tree's. */
export const moved = (rows: readonly Omit<Row<unknown>, 'own'>[], at: string, key: string): Move | null => {
  const here = rows.findIndex(({ code }) => code === at)
  const row = rows[here]
  if (!row) return null
  const to = (target: { readonly code: string } | undefined): Move => ({ to: target?.code ?? at })
  if (key === 'ArrowDown') return to(rows[here + 1])
  if (key === 'ArrowUp') return to(rows[here - 1])
  if (key === 'Home') return to(rows[0])
  if (key === 'End') return to(rows.at(-1))
  if (key === 'ArrowRight' && row.open !== null) return row.open ? to(rows[here + 1]) : { turn: at }
  if (key === 'ArrowLeft') return row.open ? { turn: at } : { to: row.parent ?? at }
  return null
}
