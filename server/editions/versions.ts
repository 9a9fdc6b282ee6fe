import type { Kysely } from 'kysely'
import { assemble } from '../../rules/assemble.ts'
import { canonical } from '../../rules/canonical.ts'
import type { Draft, Indicator } from '../../rules/model.ts'
import type { Edition } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'
import { keepComponents } from './components.ts'

/* Versions of rules as they are kept: by digest, as canonical text, so that what they scored can be explained for ever. */

/** Keeps versions; one that is kept already stays as it is. */
export const keep = async (db: Kysely<Tables>, editions: readonly Edition[]): Promise<void> => {
  if (editions.length === 0) return
  await db
    .insertInto('rule')
    .values(
      editions.map(({ instrument, digest, tier }) => ({
        digest,
        instrument: instrument.code,
        programme: instrument.programme,
        tier,
        canonical: canonical(instrument),
      })),
    )
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
  await keepComponents(db, editions)
}

/** Makes versions the active ones of their instruments, with the cycles that they cover. */
export const activate = async (db: Kysely<Tables>, editions: readonly Edition[]): Promise<void> => {
  if (editions.length === 0) return
  await db
    .insertInto('activeRule')
    .values(editions.map(({ instrument, digest }) => ({ instrument: instrument.code, digest })))
    .onConflict((conflict) =>
      conflict
        .column('instrument')
        .doUpdateSet((to) => ({ digest: to.ref('excluded.digest'), since: to.ref('excluded.since') }))
        .whereRef('activeRule.digest', '!=', 'excluded.digest'),
    )
    .execute()
  await db
    .insertInto('cycle')
    .values(
      editions.flatMap(({ instrument: { code, programme, cycles } }) =>
        cycles.map(({ year, gradeBasis }) => ({ programme, year, instrument: code, gradeBasis })),
      ),
    )
    .onConflict((conflict) =>
      conflict.columns(['programme', 'year']).doUpdateSet((to) => ({
        instrument: to.ref('excluded.instrument'),
        gradeBasis: to.ref('excluded.gradeBasis'),
      })),
    )
    .execute()
}

/** Which version of each instrument is active, and since when. */
export const actives = (db: Kysely<Tables>): Promise<{ instrument: string; digest: string; since: Date }[]> =>
  db.selectFrom('activeRule').select(['instrument', 'digest', 'since']).orderBy('instrument').execute()

/** A kept indicator can be read and explained; a function of its own is kept as text, and rates nothing any more. */
const revived = (indicator: Indicator): Indicator =>
  indicator.rating.kind === 'own'
    ? {
        ...indicator,
        rating: {
          ...indicator.rating,
          rate: () => {
            throw new RangeError('this version is kept to be read; activate its folder to rate with it')
          },
        },
      }
    : indicator

const editionFrom = ({ canonical: text, digest, tier }: Pick<Tables['rule'], 'canonical' | 'digest' | 'tier'>): Edition => {
  const draft: Draft = JSON.parse(text)
  const parts = draft.parts.map(({ group, indicators }) => ({ group, indicators: indicators.map(revived), cases: {} }))
  return { instrument: assemble({ ...draft, parts }), digest, tier }
}

/** Kept versions other than those that are known already, as editions. */
export const keptBeside = async (db: Kysely<Tables>, known: ReadonlySet<string>): Promise<readonly Edition[]> => {
  const rows = await db.selectFrom('rule').select(['digest', 'canonical', 'tier']).execute()
  return rows.filter(({ digest }) => !known.has(digest)).map(editionFrom)
}
