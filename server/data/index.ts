import type { Kysely } from 'kysely'
import type { Data, Edition } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'
import * as agencies from './agencies.ts'
import * as assessments from './assessments.ts'
import { batchMany, batchOne, once, shared } from './batch.ts'
import * as standings from './standings.ts'
import * as summaries from './summaries.ts'

/** What the graph asks for, from a database; made anew for each request, with which its batches are forgotten. */
export const createData = (db: Kysely<Tables>, editions: readonly Edition[]): Data => {
  const official = shared((year: number) =>
    batchOne(
      (ids: readonly number[]) => assessments.officialOf(db, editions, ids, year),
      ({ agencyId }) => agencyId,
    ),
  )
  return {
    agencyByCode: batchOne(
      (codes: readonly string[]) => agencies.byCodes(db, codes),
      ({ code }) => code,
    ),
    agencyById: batchOne(
      (ids: readonly number[]) => agencies.byIds(db, ids),
      ({ id }) => id,
    ),
    agencyPage: (request) => agencies.page(db, request),
    agencyCount: (filter) => agencies.count(db, filter),
    assessmentsOf: batchMany(
      (ids: readonly number[]) => assessments.ofAgencies(db, editions, ids),
      ({ agencyId }) => agencyId,
    ),
    officialOf: (agencyId, year) => official(year)(agencyId),
    assessmentById: batchOne(
      (ids: readonly number[]) => assessments.byIds(db, editions, ids),
      ({ id }) => id,
    ),
    standingsOf: batchMany(
      (ids: readonly number[]) => standings.ofAssessments(db, ids),
      ({ assessmentId }) => assessmentId,
    ),
    summary: (cohort) => summaries.summary(db, cohort),
    coverage: once(() => summaries.coverage(db)),
  }
}
