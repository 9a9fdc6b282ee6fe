import type { Kysely } from 'kysely'
import type { Data } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'
import * as agencies from './agencies.ts'
import * as assessments from './assessments.ts'
import { batchMany, batchOne, once, shared } from './batch.ts'
import * as standings from './standings.ts'
import * as summaries from './summaries.ts'

const officialKey = ({ agencyId, programme, year }: assessments.Official): string => `${agencyId} ${year} ${programme}`

/** What the graph asks for, from a database; made anew for each request, with which its batches are forgotten. */
export const createData = (db: Kysely<Tables>): Data => {
  const asked = new Map<string, assessments.Official>()
  const official = batchOne(
    (keys: readonly string[]) =>
      assessments.officialOf(
        db,
        keys.flatMap((key) => asked.get(key) ?? []),
      ),
    officialKey,
  )
  const latest = shared((programme: string) =>
    batchOne(
      (ids: readonly number[]) => assessments.latestOf(db, ids, programme),
      ({ agencyId }) => agencyId,
    ),
  )
  const coverage = shared((programme: string) => once(() => summaries.coverage(db, programme)))
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
      (ids: readonly number[]) => assessments.ofAgencies(db, ids),
      ({ agencyId }) => agencyId,
    ),
    officialOf: (agencyId, programme, year) => {
      const own = { agencyId, programme, year }
      const key = officialKey(own)
      asked.set(key, own)
      return official(key)
    },
    latestOf: (agencyId, programme) => latest(programme)(agencyId),
    assessmentById: batchOne(
      (ids: readonly number[]) => assessments.byIds(db, ids),
      ({ id }) => id,
    ),
    scoringsOf: batchMany(
      (ids: readonly number[]) => assessments.scoringsOf(db, ids),
      ({ assessmentId }) => assessmentId,
    ),
    givenOf: (digest, leaf) => summaries.givenOf(db, digest, leaf),
    standingsOf: batchMany(
      (ids: readonly number[]) => standings.ofAssessments(db, ids),
      ({ assessmentId }) => assessmentId,
    ),
    summary: (cohort) => summaries.summary(db, cohort),
    coverage: (programme) => coverage(programme)(),
  }
}
