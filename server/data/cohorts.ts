import { sql, type Kysely } from 'kysely'
import type { CohortKey, Figures } from '../../schema/context.ts'
import type { KeptFigures, Tables } from '../database/tables.ts'
import { trimmed } from './decimals.ts'

/** What tells kept groups apart, as one text. */
export const cohortText = ({ programme, year, kind, province, digest }: CohortKey): string =>
  [programme, year, kind ?? '', province ?? '', digest].join(' ')

const figuresOf = (kept: KeptFigures): Figures => ({
  ...kept,
  mean: trimmed(kept.mean),
  deviation: trimmed(kept.deviation),
  lowest: trimmed(kept.lowest),
  lower: trimmed(kept.lower),
  median: trimmed(kept.median),
  upper: trimmed(kept.upper),
  highest: trimmed(kept.highest),
})

/** What is asked of kept groups, by position of the component, in one statement. */
export const byKeys = async (
  db: Kysely<Tables>,
  keys: readonly CohortKey[],
): Promise<{ readonly key: string; readonly figures: readonly Figures[] }[]> => {
  const rows = await db
    .selectFrom('cohort')
    .select(['components', sql<string>`concat_ws(' ', programme, year, kind, province, digest)`.as('key')])
    .where(sql<string>`concat_ws(' ', programme, year, kind, province, digest)`, '=', sql<string>`any(${keys.map(cohortText)}::text[])`)
    .where('year', '=', sql<number>`any(${keys.map(({ year }) => year)}::integer[])`)
    .execute()
  return rows.map(({ key, components }) => ({ key, figures: components.map(figuresOf) }))
}
