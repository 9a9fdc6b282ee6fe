import { sql, type Kysely } from 'kysely'

/** Rules, agencies and assessments; answers and scores as one row of arrays in the instrument's order (decision 002). */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table agency (
      id integer generated always as identity primary key,
      code text not null unique check (code <> ''),
      name text not null check (name <> ''),
      kind text not null check (kind in ('ministry', 'state_agency', 'province', 'regency', 'city', 'unit')),
      province text references agency (code) deferrable initially deferred,
      parent text references agency (code) deferrable initially deferred check ((kind = 'unit') = (parent is not null)),
      population integer check (population >= 0),
      source text not null
    )`.execute(db)
  await sql`create index agency_province on agency (province)`.execute(db)
  await sql`create index agency_name on agency (name, id)`.execute(db)
  await sql`create index agency_population on agency (population desc nulls last, id)`.execute(db)

  await sql`
    create table rule (
      digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
      instrument text not null,
      programme text not null,
      tier text not null check (tier in ('first_party', 'data', 'sandbox')),
      canonical text not null,
      added_at timestamptz not null default now()
    )`.execute(db)
  await sql`
    create table active_rule (
      instrument text primary key,
      digest text not null references rule,
      since timestamptz not null default now()
    )`.execute(db)
  await sql`
    create table cycle (
      programme text not null,
      year smallint not null,
      instrument text not null references active_rule,
      grade_basis text not null check (grade_basis in ('exact', 'rounded')),
      primary key (programme, year)
    )`.execute(db)

  await sql`
    create table assessment (
      id integer generated always as identity primary key,
      agency_id integer not null references agency,
      programme text not null,
      year smallint not null,
      stage text not null check (stage in ('self', 'document', 'interview', 'visit', 'review', 'final', 'unknown')),
      official boolean not null,
      digest text not null references rule,
      index numeric(13, 10) check (index between 0 and 5),
      grade text,
      note text,
      unique (agency_id, programme, year, stage),
      foreign key (programme, year) references cycle
    )`.execute(db)
  await sql`create unique index assessment_official on assessment (agency_id, programme, year) where official`.execute(db)
  await sql`create index assessment_ranking on assessment (programme, year, index desc nulls last, agency_id) where official`.execute(db)

  await sql`
    create table answer (
      assessment_id integer primary key references assessment,
      levels smallint[] not null,
      states text not null check (states ~ '^[afonxwp]+$' and length(states) = cardinality(levels)),
      input_hash text not null check (input_hash ~ '^[0-9a-f]{64}$'),
      source text
    )`.execute(db)
  await sql`
    create table score (
      assessment_id integer not null references assessment,
      digest text not null references rule,
      points integer[] not null,
      agrees boolean[] not null check (cardinality(agrees) = cardinality(points)),
      said jsonb,
      grade text,
      scored_at timestamptz not null default now(),
      primary key (assessment_id, digest)
    )`.execute(db)
  await sql`
    create table published (
      assessment_id integer primary key references assessment,
      figures numeric(4, 2)[] not null,
      grade text,
      source text not null,
      note text
    )`.execute(db)

  await sql`
    create table cohort (
      programme text not null,
      year smallint not null,
      cohort text not null check (cohort in ('nation', 'kind', 'province')),
      key text not null,
      digest text not null references rule,
      size integer not null check (size > 0),
      medians numeric[] not null,
      known integer[] not null check (cardinality(known) = cardinality(medians)),
      primary key (programme, year, cohort, key, digest),
      foreign key (programme, year) references cycle
    )`.execute(db)
  await sql`
    create table standing (
      assessment_id integer not null references assessment,
      cohort text not null check (cohort in ('nation', 'kind', 'province')),
      key text not null,
      rank integer not null check (rank between 1 and size),
      size integer not null,
      ties integer not null check (ties between 1 and size),
      percentile numeric(4, 1) check (percentile between 0 and 100),
      primary key (assessment_id, cohort)
    )`.execute(db)

  await sql`
    create table import (
      hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
      imported_at timestamptz not null default now()
    )`.execute(db)
}

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop table import, standing, cohort, published, score, answer, assessment, cycle, active_rule, rule, agency`.execute(db)
}
