import type { Kysely } from 'kysely'
import type {
  Agency,
  Assessment,
  AssessmentFigures,
  CohortKey,
  Data,
  Extent,
  PeerGroup,
  ResultKey,
  ResultsAsked,
} from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'
import * as agencies from './agencies.ts'
import * as assessments from './assessments.ts'
import { batchEach, batchMany, batchOne, once, remembered, shared } from './batch.ts'
import { byKeys, cohortText } from './cohorts.ts'
import { groups } from './groups.ts'
import * as members from './members.ts'
import { placesIn } from './peers.ts'
import * as scores from './scores.ts'
import * as changes from './changes.ts'
import * as standings from './standings.ts'
import * as summaries from './summaries.ts'
import { version } from './version.ts'

const officialKey = ({ agencyId, programme, year }: assessments.Official): string => `${agencyId} ${year} ${programme}`
const resultKey = (agencyId: number, { programme, year }: ResultKey): string => `${agencyId} ${year ?? 'latest'} ${programme}`

/** What the graph asks for, from a database; made anew for each request, with which its batches are forgotten. */
export const createData = (db: Kysely<Tables>): Data => {
  const results = new Map<string, assessments.Official>()
  const official = batchOne(
    (keys: readonly string[]) =>
      assessments.officialOf(
        db,
        keys.flatMap((key) => results.get(key) ?? []),
      ),
    officialKey,
  )
  const latest = shared((programme: string) =>
    batchOne(
      (ids: readonly number[]) => assessments.latestOf(db, ids, programme),
      ({ agencyId }) => agencyId,
    ),
  )
  const byCode = batchOne(
    (codes: readonly string[]) => agencies.byCodes(db, codes),
    ({ code }) => code,
  )
  const resultWith = shared((extent: Extent) => batchEach((keys: readonly assessments.Asked[]) => assessments.resultsOf(db, keys, extent)))
  /** Results that were read with their agency. */
  const known = new Map<string, AssessmentFigures | Assessment | null>()
  const agencyWith = async (code: string, { keys, extent }: ResultsAsked): Promise<Agency | null> => {
    const found = await Promise.all(keys.map((key) => resultWith(extent)({ code, ...key })))
    const agency = found.find((result) => result !== null)?.agency ?? (await byCode(code))
    if (agency) for (const [at, key] of keys.entries()) known.set(resultKey(agency.id, key), found[at] ?? null)
    return agency
  }
  const given = shared((digest: string) => remembered((leaf: number) => summaries.givenOf(db, digest, leaf)))
  const places = shared((group: string) => {
    const peers: PeerGroup = JSON.parse(group)
    return batchOne(
      (ids: readonly number[]) => placesIn(db, peers, ids),
      ({ assessmentId }) => assessmentId,
    )
  })
  const cohorts = new Map<string, CohortKey>()
  const figures = batchMany(
    (keys: readonly string[]) =>
      byKeys(
        db,
        keys.flatMap((key) => cohorts.get(key) ?? []),
      ),
    ({ key }) => key,
  )
  const coverage = shared((programme: string) => once(() => summaries.coverage(db, programme)))
  return {
    agencyByCode: (code, asked) => (asked ? agencyWith(code, asked) : byCode(code)),
    agencyById: batchOne(
      (ids: readonly number[]) => agencies.byIds(db, ids),
      ({ id }) => id,
    ),
    agencyPage: remembered((request) => agencies.page(db, request)),
    agencyCount: remembered((where) => agencies.count(db, where)),
    assessmentPage: remembered((request) => assessments.page(db, request)),
    assessmentCount: remembered((where) => assessments.count(db, where)),
    scorePage: remembered((request) => scores.page(db, request)),
    scoreCount: remembered((where) => scores.count(db, where)),
    groups: remembered((request) => groups(db, request)),
    figuresOf: async (key) => {
      cohorts.set(cohortText(key), key)
      const rows = await figures(cohortText(key))
      return rows.length === 0 ? null : rows.map((row) => row.figures)
    },
    placesIn: (group, id) => places(JSON.stringify(group))(id),
    assessmentsOf: batchMany(
      (ids: readonly number[]) => assessments.ofAgencies(db, ids),
      ({ agencyId }) => agencyId,
    ),
    officialOf: async (agencyId, programme, year) => {
      const before = known.get(resultKey(agencyId, { programme, year }))
      if (before !== undefined) return before
      const own = { agencyId, programme, year }
      const key = officialKey(own)
      results.set(key, own)
      return official(key)
    },
    latestOf: async (agencyId, programme) => {
      const before = known.get(resultKey(agencyId, { programme, year: null }))
      return before === undefined ? latest(programme)(agencyId) : before
    },
    assessmentById: batchOne(
      (ids: readonly number[]) => assessments.byIds(db, ids),
      ({ id }) => id,
    ),
    scoringsOf: batchMany(
      (ids: readonly number[]) => assessments.scoringsOf(db, ids),
      ({ assessmentId }) => assessmentId,
    ),
    givenOf: (digest, leaf) => given(digest)(leaf),
    standingsOf: batchMany(
      (ids: readonly number[]) => standings.ofAssessments(db, ids),
      ({ assessmentId }) => assessmentId,
    ),
    summary: remembered((asked) => summaries.summary(db, asked)),
    prospectsOf: (agencyId, programme, year, index) => standings.prospectsOf(db, agencyId, programme, year, index),
    membersOf: remembered((asked) => members.ofCohort(db, asked)),
    coverage: (programme) => coverage(programme)(),
    version: () => version(db),
    assessmentChanges: (id) => changes.ofAssessment(db, id),
  }
}
