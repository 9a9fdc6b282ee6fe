import { sql, type SqlBool } from 'kysely'
import { evaluate } from '../../rules/evaluate.ts'
import type { Evaluation } from '../../rules/evaluation.ts'
import type { Agency, Assessment, Edition } from '../../schema/context.ts'
import { byIds, scoringsOf } from '../data/assessments.ts'
import type { Origin } from './definition.ts'

/** An assessment with everything that a row of it may say. */
export interface Item {
  readonly agency: Pick<Agency, 'code' | 'name' | 'kind' | 'province'>
  readonly record: Assessment
  readonly edition: Edition
  readonly nodes: readonly Evaluation[]
  /** Code of the grade as computed; null where no index can be. */
  readonly computedGrade: string | null
}

const pageSize = 250

const flat = (node: Evaluation): readonly Evaluation[] => [node, ...node.children.flatMap(flat)]

const order = sql`agency.code collate "C", assessment.programme collate "C", assessment.year, assessment.stage collate "C"`

interface Key {
  readonly code: string
  readonly programme: string
  readonly year: number
  readonly stage: string
}

const keysAfter = (db: Origin['db'], last: Key | undefined) =>
  db
    .selectFrom('assessment')
    .innerJoin('agency', 'agency.id', 'assessment.agencyId')
    .select(['assessment.id', 'assessment.programme', 'assessment.year', 'assessment.stage'])
    .select(['agency.code', 'agency.name', 'agency.kind', 'agency.province'])
    .$if(last !== undefined, (query) =>
      query.where(sql<SqlBool>`(${order}) > (${last?.code}::text, ${last?.programme}::text, ${last?.year}::integer, ${last?.stage}::text)`),
    )
    .orderBy(order)
    .limit(pageSize)
    .execute()

/** Every assessment, by agency, programme, year and stage; a page at a time. */
export const assessments = async function* (origin: Origin): AsyncIterable<readonly Item[]> {
  for (let last: Key | undefined; ;) {
    const keys = await keysAfter(origin.db, last)
    const ids = keys.map(({ id }) => id)
    const records = new Map((await byIds(origin.db, ids)).map((record) => [record.id, record]))
    const scorings = Map.groupBy(await scoringsOf(origin.db, ids), ({ assessmentId }) => assessmentId)
    yield keys.flatMap(({ id, code, name, kind, province }): readonly Item[] => {
      const record = records.get(id)
      const edition = record && origin.rules.byDigest(record.digest)
      if (!record || !edition) return []
      const nodes = flat(evaluate(edition.instrument, record.answers, record.scored))
      const computedGrade = scorings.get(id)?.find(({ digest }) => digest === record.digest)?.grade ?? null
      return [{ agency: { code, name, kind, province }, record, edition, nodes, computedGrade }]
    })
    last = keys.at(-1)
    if (keys.length < pageSize) return
  }
}

/** Rows of which each assessment has several. */
export const spread = <Row>(rows: (item: Item) => readonly Row[]) =>
  async function* (origin: Origin): AsyncIterable<readonly Row[]> {
    for await (const some of assessments(origin)) yield some.flatMap(rows)
  }
