import { sql, type Kysely } from 'kysely'
import type { Assessment, Scoring } from '../../schema/context.ts'
import { decodeAnswers } from '../database/states.ts'
import { prepared } from '../database/prepared.ts'
import type { Tables } from '../database/tables.ts'

/** A record with its answers, its score under the rules that scored it, and its print: one row, one statement. */
const records = (db: Kysely<Tables>) =>
  db
    .selectFrom('assessment')
    .innerJoin('answer', 'answer.assessmentId', 'assessment.id')
    .innerJoin('score', (join) => join.onRef('score.assessmentId', '=', 'assessment.id').onRef('score.digest', '=', 'assessment.digest'))
    .leftJoin('published', 'published.assessmentId', 'assessment.id')
    .select([
      'assessment.id',
      'assessment.agencyId',
      'assessment.programme',
      'assessment.year',
      'assessment.stage',
      'assessment.official',
      'assessment.index',
      'assessment.grade',
      'assessment.note',
      'answer.levels',
      'answer.states',
      'answer.inputHash',
      'answer.source',
      'score.digest',
      'score.points',
      'score.said',
      // Nothing agrees or disagrees where nothing was printed.
      sql<readonly (boolean | null)[] | null>`case when published.assessment_id is not null then score.agrees end`.as('agrees'),
      'published.figures',
      'published.grade as printedGrade',
      'published.source as printedSource',
      'published.note as printedNote',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof records>['execute']>>[number]

/** An index of ten decimals is written with those that say something, at least two. */
const trimmed = (index: string | null): string | null => {
  if (index === null) return null
  let end = index.length
  while (index[end - 1] === '0' && index[end - 3] !== '.') end--
  return index.slice(0, end)
}

const publishedOf = ({ figures, agrees, printedGrade, printedSource, printedNote }: Row): Assessment['published'] =>
  figures === null || agrees === null || printedSource === null
    ? null
    : { figures, agrees, grade: printedGrade, source: printedSource, note: printedNote }

// Named one by one: rest and spread took most of the time of a page of records.
const assessmentOf = (row: Row): Assessment => ({
  id: row.id,
  agencyId: row.agencyId,
  programme: row.programme,
  year: row.year,
  stage: row.stage,
  official: row.official,
  digest: row.digest,
  inputHash: row.inputHash,
  answers: decodeAnswers(row.states, row.levels),
  scored: { points: row.points, said: row.said ?? [] },
  published: publishedOf(row),
  index: trimmed(row.index),
  grade: row.grade,
  source: row.source,
  note: row.note,
})

const all = prepared(
  (db, agencyIds: readonly number[]) =>
    records(db)
      .where('assessment.agencyId', '=', sql<number>`any(${agencyIds}::integer[])`)
      .orderBy('assessment.year', 'desc')
      .orderBy('assessment.official', 'desc')
      .orderBy('assessment.id'),
  [],
)

/** All records of agencies, latest year first, official ones before others, in one statement. */
export const ofAgencies = async (db: Kysely<Tables>, agencyIds: readonly number[]): Promise<Assessment[]> =>
  (await all(db, agencyIds)).map(assessmentOf)

/** The official record of an agency in a year. */
export interface Official {
  readonly agencyId: number
  readonly programme: string
  readonly year: number
}

const official = prepared(
  (db, agencyIds: readonly number[], programmes: readonly string[], years: readonly number[]) =>
    records(db)
      .innerJoin(
        sql<Official>`(select * from unnest(${agencyIds}::integer[], ${programmes}::text[], ${years}::smallint[]) as given (agency_id, programme, year))`.as(
          'asked',
        ),
        (join) =>
          join
            .onRef('asked.agencyId', '=', 'assessment.agencyId')
            .onRef('asked.programme', '=', 'assessment.programme')
            .onRef('asked.year', '=', 'assessment.year'),
      )
      .where('assessment.official', '=', true),
  [],
  [],
  [],
)

/** The official records of agencies in years, in one statement. */
export const officialOf = async (db: Kysely<Tables>, asked: readonly Official[]): Promise<Assessment[]> =>
  (
    await official(
      db,
      asked.map(({ agencyId }) => agencyId),
      asked.map(({ programme }) => programme),
      asked.map(({ year }) => year),
    )
  ).map(assessmentOf)

const latest = prepared(
  (db, agencyIds: readonly number[], programme: string) =>
    records(db).where(
      'assessment.id',
      'in',
      sql<number>`(select latest.id from unnest(${agencyIds}::integer[]) as asked (id) cross join lateral (
        select own.id from assessment as own where own.agency_id = asked.id and own.programme = ${programme} and own.official
        order by own.year desc limit 1) as latest)`,
    ),
  [],
  'a programme',
)

/** The latest official records of agencies in a programme, in one statement. */
export const latestOf = async (db: Kysely<Tables>, agencyIds: readonly number[], programme: string): Promise<Assessment[]> =>
  (await latest(db, agencyIds, programme)).map(assessmentOf)

const identified = prepared(
  (db, ids: readonly number[]) => records(db).where('assessment.id', '=', sql<number>`any(${ids}::integer[])`),
  [],
)

/** Records by id, in one statement. */
export const byIds = async (db: Kysely<Tables>, ids: readonly number[]): Promise<Assessment[]> =>
  (await identified(db, ids)).map(assessmentOf)

/** Every score of assessments, oldest first, in one statement: rescoring adds one and changes none. */
export const scoringsOf = async (db: Kysely<Tables>, assessmentIds: readonly number[]): Promise<(Scoring & { assessmentId: number })[]> => {
  const rows = await db
    .selectFrom('score')
    .select(['assessmentId', 'digest', 'points', 'said', 'grade', 'scoredAt'])
    .where('assessmentId', '=', sql<number>`any(${assessmentIds}::integer[])`)
    .orderBy('scoredAt')
    .orderBy('digest')
    .execute()
  return rows.map(({ points, said, scoredAt, ...row }) => ({ ...row, scored: { points, said: said ?? [] }, at: scoredAt.toISOString() }))
}
