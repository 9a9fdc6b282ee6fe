import { sql, type Kysely } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { version } from '../../../server/data/version.ts'
import type { Tables } from '../../../server/database/tables.ts'
import { activate, keep } from '../../../server/editions/versions.ts'
import { importFigures } from '../../../server/database/import/load.ts'
import { editions, rules } from '../../support/editions.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'

/** What nothing is shown of, and so need not be watched. */
const unseen = new Set(['data_version', 'import', 'kysely_migration', 'kysely_migration_lock'])

eachDatabase('the data version', (database) => {
  beforeAll(() => loadFigures(database()))

  const raised = async (change: (db: Kysely<Tables>) => Promise<unknown>): Promise<boolean> => {
    const before = await version(database().db)
    await change(database().db)
    return before !== (await version(database().db))
  }

  test('is raised by every table of which anything is shown', async () => {
    const { rows } = await sql<{ name: string; events: string }>`
      select tablename as name, count(tgname)::text as events from pg_tables
      left join pg_trigger on tgrelid = format('%I.%I', schemaname, tablename)::regclass and tgname like 'version_%'
      where schemaname = current_schema() group by tablename`.execute(database().db)
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter(({ name, events }) => (events === '4') === unseen.has(name))).toEqual([])
  })

  test.each<[string, (db: Kysely<Tables>) => Promise<unknown>]>([
    ['a changed name', (db) => db.updateTable('agency').set({ name: 'Kota Lain' }).where('code', '=', '35.73').execute()],
    ['a changed level', (db) => sql`update answer set levels[1] = 5 - levels[1] where levels[1] is not null`.execute(db)],
    ['a score gone', (db) => sql`delete from score where assessment_id = (select min(assessment_id) from score)`.execute(db)],
    ['a new agency', (db) => sql`insert into agency (code, name, kind, source) values ('Z1', 'Baru', 'ministry', 'made up')`.execute(db)],
    [
      'other rules made active',
      (db) => sql`update active_rule set digest = (select min(digest) from rule where digest <> active_rule.digest)`.execute(db),
    ],
    ['a table emptied', (db) => sql`truncate standing`.execute(db)],
  ])('is raised by %s', async (_, change) => {
    expect(await raised(change)).toBe(true)
  })

  test.each<[string, (db: Kysely<Tables>) => Promise<unknown>]>([
    ['an update of nothing', (db) => db.updateTable('agency').set({ name: 'Nobody' }).where('code', '=', 'nobody').execute()],
    ['an update to what is there', (db) => sql`update agency set name = name, population = population`.execute(db)],
    ['a deletion of nothing', (db) => db.deleteFrom('agency').where('code', '=', 'nobody').execute()],
    ['rules that are kept already', (db) => keep(db, editions)],
    ['figures that are loaded already', (db) => importFigures(db, rules)],
    ['what is not shown', (db) => sql`insert into import (hash) values (repeat('0', 64))`.execute(db)],
    [
      'a change that is taken back',
      (db) =>
        db
          .transaction()
          .execute(async (trx) => {
            await trx.updateTable('agency').set({ name: 'Nobody' }).execute()
            throw new Error('taken back')
          })
          .catch(() => {}),
    ],
  ])('is left as it is by %s', async (_, change) => {
    expect(await raised(change)).toBe(false)
  })

  test('does not go up for a start on the same rules', async () => {
    await activate(database().db, editions)
    expect(
      await raised(async (db) => {
        await keep(db, editions)
        await activate(db, editions)
      }),
    ).toBe(false)
  })

  test('is seen with the change, and not before', async () => {
    const { db, kind } = database()
    const before = await version(db)
    await db.transaction().execute(async (trx) => {
      await trx.updateTable('agency').set({ name: 'Kota Dalam' }).where('code', '=', '35.73').execute()
      expect(await version(trx)).not.toBe(before)
      // The embedded database has one connection, which the transaction holds.
      if (kind === 'postgres') expect(await version(db)).toBe(before)
    })
    expect(await version(db)).not.toBe(before)
  })
})
