import { sql, type Kysely } from 'kysely'
import { fraction } from '../../rules/fraction.ts'
import type { Component, Instrument } from '../../rules/model.ts'
import { print } from '../../rules/print.ts'
import type { Edition } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'

/* The nodes of each version of the rules as rows, so that SQL can speak of one by its code. */

const leavesOf = ({ leaf, children }: Component): readonly number[] => (leaf === null ? children.flatMap(leavesOf) : [leaf])

const lastOf = (component: Component): number => component.children.reduce((_, child) => lastOf(child), component.position)

/** Exact for a decimal; of a quotient as many decimals as numeric division gives. */
const numeric = (printed: Instrument['scale']['floors'][number]): string => {
  const { n, d } = fraction(printed)
  return print({ points: n, weight: d }, 20)
}

const rowsOf = ({ instrument: { components, scale }, digest }: Edition) =>
  components.map((component) => {
    const { position, code, kind, weight, leaf } = component
    const leaves = leavesOf(component)
    return {
      digest,
      position,
      code,
      kind,
      weight,
      last: lastOf(component),
      firstLeaf: leaves[0] ?? 0,
      leaves: leaves.length,
      lowestLevel: leaf === null ? null : scale.min,
      floors: leaf === null ? null : scale.floors.map(numeric),
    }
  })

/** Keeps the components of versions that are kept; those that are there already stay. */
export const keepComponents = async (db: Kysely<Tables>, editions: readonly Edition[]): Promise<void> => {
  const known = await db.selectFrom('component').select('digest').distinct().execute()
  const missing = editions.filter(({ digest }) => known.every((row) => row.digest !== digest))
  for (const edition of missing)
    await db
      .insertInto('component')
      .values(rowsOf(edition))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  // Without statistics a new table is planned as if it were empty.
  if (missing.length > 0) await sql`analyze component`.execute(db)
}
