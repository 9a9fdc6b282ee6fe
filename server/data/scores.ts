import { sql, type Kysely } from 'kysely'
import type { Page, PageRequest, ScorePlace } from '../../schema/context.ts'
import type { ScoreKey, ScoreWhere } from '../../schema/where.ts'
import type { Tables } from '../database/tables.ts'
import { scoreIs } from './conditions.ts'
import { allScores, figure, levelOf } from './nodes.ts'
import { count as countOf, page as pageOf, tie, type Key } from './paging.ts'

const columns = sql`s.id as assessment_id, c.position`

const fields = {
  component: { value: sql.ref('c.position'), type: 'integer', certain: true },
  figure: { value: figure, type: 'numeric', certain: false },
  level: { value: levelOf, type: 'integer', certain: false },
  year: { value: sql.ref('s.year'), type: 'integer', certain: true },
  name: { value: sql`(select a.name from agency a where a.id = s.agency_id)`, type: 'text', certain: true },
} as const

const keyOf = ({ field, descending, nullsFirst }: ScoreKey): Key => ({ ...fields[field], descending, nullsFirst })

/** One page of scores, by their places, in one statement. */
export const page = (db: Kysely<Tables>, request: PageRequest<ScoreWhere, ScoreKey>): Promise<Page<ScorePlace>> => {
  const keys = [...request.order.map(keyOf), tie(sql.ref('s.id')), tie(sql.ref('c.position'))]
  return pageOf(db, { columns, from: allScores, where: scoreIs(request.where), keys }, request)
}

/** How many scores the filter lets through. */
export const count = (db: Kysely<Tables>, where: ScoreWhere): Promise<number> => countOf(db, { from: allScores, where: scoreIs(where) })
