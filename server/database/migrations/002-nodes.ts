import { sql, type Kysely } from 'kysely'

/**
 * What questions are asked of: the components of each version of the rules, so that SQL can speak of a node by its code;
 * where a result stands between grades and beside the one before; and groups of results with what is asked of them, kept.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table component (
      digest text not null references rule,
      position smallint not null check (position >= 0),
      code text not null,
      kind text not null check (kind in ('index', 'domain', 'aspect', 'indicator', 'item')),
      weight integer not null check (weight > 0),
      last smallint not null check (last >= position),
      first_leaf smallint not null,
      leaves smallint not null check (leaves > 0),
      lowest_level smallint,
      floors numeric[],
      primary key (digest, position),
      unique (digest, code),
      check ((lowest_level is null) = (floors is null))
    )`.execute(db)

  await sql`
    alter table assessment
      add column grade_rank smallint,
      add column to_next numeric(13, 10) check (to_next >= 0),
      add column to_previous numeric(13, 10) check (to_previous >= 0),
      add column previous_id integer references assessment deferrable initially deferred,
      add column index_change numeric(13, 10),
      add column grade_change smallint,
      add check ((previous_id is null) = (index_change is null))`.execute(db)
  await sql`drop index assessment_ranking`.execute(db)
  await sql`create index assessment_ranking on assessment (programme, year, index desc nulls last, id) where official`.execute(db)

  // What no source has published is in no list, no count and no group, for it is not in what everything reads.
  await sql`alter table assessment rename to record`.execute(db)
  await sql`alter table record add column open boolean not null default true`.execute(db)
  await sql`
    create view assessment as
    select id, agency_id, programme, year, stage, official, digest, index, grade, grade_rank, to_next, to_previous,
      previous_id, index_change, grade_change, note
    from record where open`.execute(db)

  await sql`drop table cohort`.execute(db)
  await sql`
    create table cohort (
      programme text not null,
      year smallint not null,
      kind text not null,
      province text not null,
      digest text not null references rule,
      size integer not null check (size > 0),
      components jsonb not null,
      grades jsonb not null,
      histogram jsonb not null,
      primary key (programme, year, kind, province, digest),
      foreign key (programme, year) references cycle
    )`.execute(db)

  // Between two of an ordered list, by straight lines: what percentile_cont does, without a float.
  await sql`
    create function quantile(sorted numeric[], share numeric) returns numeric language sql immutable parallel safe
    return (
      select sorted[place + 1] + (share * (cardinality(sorted) - 1) - place) * (coalesce(sorted[place + 2], sorted[place + 1]) - sorted[place + 1])
      from (select floor(share * (cardinality(sorted) - 1))::integer as place) as placed
    )`.execute(db)
  await sql`
    create function level_of(value numeric, lowest smallint, floors numeric[]) returns integer language sql immutable parallel safe
    return case when value is not null then lowest + greatest(width_bucket(value, floors) - 1, 0) end`.execute(db)

  // What is kept beside results is made when figures are loaded: load them again.
  await sql`delete from import`.execute(db)
}

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop function quantile(numeric[], numeric), level_of(numeric, smallint, numeric[])`.execute(db)
  await sql`drop table component, cohort`.execute(db)
  await sql`drop view assessment`.execute(db)
  await sql`alter table record rename to assessment`.execute(db)
  await sql`
    alter table assessment drop column open, drop column grade_rank, drop column to_next, drop column to_previous, drop column previous_id,
      drop column index_change, drop column grade_change`.execute(db)
  await sql`
    create table cohort (
      programme text not null,
      year smallint not null,
      cohort text not null,
      key text not null,
      digest text not null references rule,
      size integer not null,
      medians numeric[] not null,
      known integer[] not null,
      primary key (programme, year, cohort, key, digest)
    )`.execute(db)
  await sql`delete from import`.execute(db)
}
