import { sql, type Kysely } from 'kysely'
import type { Assessment, Edition } from '../../schema/context.ts'
import { decodeAnswers } from '../database/states.ts'
import type { Tables } from '../database/tables.ts'

/** A record with its answers, its score under the loaded rules, and its print: one row, one statement. */
const records = (db: Kysely<Tables>, digests: readonly string[]) =>
  db
    .selectFrom('assessment')
    .innerJoin('cycle', 'cycle.year', 'assessment.year')
    .innerJoin('answer', 'answer.assessmentId', 'assessment.id')
    .innerJoin('score', (join) =>
      join.onRef('score.assessmentId', '=', 'assessment.id').on('score.digest', '=', sql<string>`any(${digests}::text[])`),
    )
    .leftJoin('published', 'published.assessmentId', 'assessment.id')
    .select([
      'assessment.id',
      'assessment.agencyId',
      'assessment.year',
      'assessment.stage',
      'assessment.official',
      'assessment.index',
      'assessment.grade',
      'assessment.note',
      'cycle.instrument',
      'answer.levels',
      'answer.states',
      'answer.inputHash',
      'answer.source',
      'score.digest',
      'score.points',
      'score.agrees',
      'published.figures',
      'published.grade as printedGrade',
      'published.source as printedSource',
      'published.note as printedNote',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof records>['execute']>>[number]

/** An index of ten decimals is written with those that say something, at least two. */
const trimmed = (index: string | null): string | null => index?.replace(/(\.\d\d\d*?)0+$/, '$1') ?? null

const assessmentOf = ({ levels, states, agrees, figures, printedGrade, printedSource, printedNote, index, ...row }: Row): Assessment => ({
  ...row,
  index: trimmed(index),
  answers: decodeAnswers(states, levels),
  published:
    figures === null || printedSource === null ? null : { figures, agrees, grade: printedGrade, source: printedSource, note: printedNote },
})

const digestsOf = (editions: readonly Edition[]): readonly string[] => editions.map(({ digest }) => digest)

/** All records of agencies, latest year first, official ones before others, in one statement. */
export const ofAgencies = async (db: Kysely<Tables>, editions: readonly Edition[], agencyIds: readonly number[]): Promise<Assessment[]> =>
  (
    await records(db, digestsOf(editions))
      .where('assessment.agencyId', '=', sql<number>`any(${agencyIds}::integer[])`)
      .orderBy('assessment.year', 'desc')
      .orderBy('assessment.official', 'desc')
      .orderBy('assessment.id')
      .execute()
  ).map(assessmentOf)

/** The official records of agencies in one year, in one statement. */
export const officialOf = async (
  db: Kysely<Tables>,
  editions: readonly Edition[],
  agencyIds: readonly number[],
  year: number,
): Promise<Assessment[]> =>
  (
    await records(db, digestsOf(editions))
      .where('assessment.agencyId', '=', sql<number>`any(${agencyIds}::integer[])`)
      .where('assessment.year', '=', year)
      .where('assessment.official', '=', true)
      .execute()
  ).map(assessmentOf)

/** Records by id, in one statement. */
export const byIds = async (db: Kysely<Tables>, editions: readonly Edition[], ids: readonly number[]): Promise<Assessment[]> =>
  (
    await records(db, digestsOf(editions))
      .where('assessment.id', '=', sql<number>`any(${ids}::integer[])`)
      .execute()
  ).map(assessmentOf)
