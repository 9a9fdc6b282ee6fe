import { sql, type Kysely } from 'kysely'

/* A counter that changes exactly when something that is shown does, in the transaction that changes it (decision 012). */

/** Tables of which nothing is shown. */
const unseen = ['import', 'data_version', 'kysely_migration', 'kysely_migration_lock']

/** Every table that there is by now is watched; a later migration that makes one that is shown says `select watch_rows('its_name')`. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  // Writers lock one row each until they commit: 64 rows, so that they seldom wait for each other. The version is the sum.
  await sql`create table data_version (stripe smallint primary key, version bigint not null)`.execute(db)
  await sql`insert into data_version select stripe, 0 from generate_series(0, 63) as stripe`.execute(db)
  await sql`
    create function raise_data_version() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        if not exists (select from new_rows) then return null; end if;
      elsif tg_op = 'DELETE' then
        if not exists (select from old_rows) then return null; end if;
      elsif tg_op = 'UPDATE' then
        if not exists (select * from new_rows except all select * from old_rows) then return null; end if;
      end if;
      update data_version set version = version + 1 where stripe = pg_backend_pid() % 64;
      return null;
    end $$`.execute(db)
  await sql`
    create function watch_rows(name regclass) returns void language plpgsql as $$
    begin
      execute format('create trigger version_insert after insert on %s
        referencing new table as new_rows for each statement execute function raise_data_version()', name);
      execute format('create trigger version_update after update on %s
        referencing old table as old_rows new table as new_rows for each statement execute function raise_data_version()', name);
      execute format('create trigger version_delete after delete on %s
        referencing old table as old_rows for each statement execute function raise_data_version()', name);
      execute format('create trigger version_truncate after truncate on %s
        for each statement execute function raise_data_version()', name);
    end $$`.execute(db)
  await sql`
    select watch_rows(format('%I.%I', schemaname, tablename)::regclass) from pg_tables
    where schemaname = current_schema() and tablename <> all(${unseen}::text[])`.execute(db)
}

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop function raise_data_version() cascade`.execute(db)
  await sql`drop function watch_rows(regclass)`.execute(db)
  await sql`drop table data_version`.execute(db)
}
