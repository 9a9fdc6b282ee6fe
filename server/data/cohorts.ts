import { sql, type Kysely } from 'kysely'
import type { CohortKey, Figures } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'
import { trimmed } from './decimals.ts'

/** What tells kept groups apart, as one text. */
export const cohortText = ({ programme, year, kind, province, digest }: CohortKey): string =>
  [programme, year, kind ?? '', province ?? '', digest].join(' ')

/** What is asked of kept groups, component by component in order, in one statement. */
export const byKeys = async (
  db: Kysely<Tables>,
  keys: readonly CohortKey[],
): Promise<{ readonly key: string; readonly figures: Figures }[]> => {
  const rows = await db
    .selectFrom('cohort')
    .innerJoin('cohortFigure', 'cohortFigure.cohortId', 'cohort.id')
    .innerJoin(
      sql<CohortKey>`(select * from unnest(
        ${keys.map(({ programme }) => programme)}::text[], ${keys.map(({ year }) => year)}::smallint[],
        ${keys.map(({ kind }) => kind ?? '')}::text[], ${keys.map(({ province }) => province ?? '')}::text[], ${keys.map(({ digest }) => digest)}::text[]
      ) as given (programme, year, kind, province, digest))`.as('asked'),
      (join) =>
        join
          .onRef('asked.programme', '=', 'cohort.programme')
          .onRef('asked.year', '=', 'cohort.year')
          .onRef('asked.kind', '=', 'cohort.kind')
          .onRef('asked.province', '=', 'cohort.province')
          .onRef('asked.digest', '=', 'cohort.digest'),
    )
    .select(['cohort.programme', 'cohort.year', 'asked.kind', 'cohort.province', 'cohort.digest'])
    .select(['known', 'mean', 'deviation', 'lowest', 'lower', 'median', 'upper', 'highest', 'levels'])
    .orderBy('cohort.id')
    .orderBy('position')
    .execute()
  return rows.map(({ programme, year, kind, province, digest, ...own }) => ({
    key: cohortText({ programme, year, kind, province, digest }),
    figures: {
      ...own,
      mean: trimmed(own.mean),
      deviation: trimmed(own.deviation),
      lowest: trimmed(own.lowest),
      lower: trimmed(own.lower),
      median: trimmed(own.median),
      upper: trimmed(own.upper),
      highest: trimmed(own.highest),
    },
  }))
}
