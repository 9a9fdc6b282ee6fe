import { sql, type Kysely, type RawBuilder } from 'kysely'
import type {
  Agency,
  Assessment,
  AssessmentFigures,
  AssessmentHead,
  Extent,
  Page,
  PageRequest,
  ResultKey,
  Scoring,
} from '../../schema/context.ts'
import type { AssessmentKey, AssessmentWhere } from '../../schema/where.ts'
import { decodeAnswers } from '../database/states.ts'
import { prepared } from '../database/prepared.ts'
import type { Tables } from '../database/tables.ts'
import { agencyIn, columnsBeside, type RowBeside } from './agencies.ts'
import { assessmentIs } from './conditions.ts'
import { trimmed } from './decimals.ts'
import { figure, scoresOf } from './nodes.ts'
import { count as countOf, page as pageOf, tie, type Key } from './paging.ts'

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
      'assessment.previousId',
      'assessment.indexChange',
      'assessment.gradeChange',
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

type HeadRow = Omit<AssessmentHead, 'agency' | 'change'> & {
  readonly previousId: number | null
  readonly indexChange: string | null
  readonly gradeChange: number | null
}

const changeOf = ({ previousId, indexChange, gradeChange }: HeadRow): AssessmentHead['change'] =>
  previousId === null || indexChange === null ? null : { previousId, index: trimmed(indexChange), grades: gradeChange }

// Named one by one: rest and spread took most of the time of a page of records.
const headOf = (row: HeadRow, agency: Agency | null): AssessmentHead => ({
  id: row.id,
  agencyId: row.agencyId,
  agency,
  programme: row.programme,
  year: row.year,
  stage: row.stage,
  official: row.official,
  digest: row.digest,
  index: trimmed(row.index),
  grade: row.grade,
  change: changeOf(row),
  note: row.note,
})

const publishedOf = ({ figures, agrees, printedGrade, printedSource, printedNote }: Row): Assessment['published'] =>
  figures === null || agrees === null || printedSource === null
    ? null
    : { figures, agrees, grade: printedGrade, source: printedSource, note: printedNote }

type FiguresRow = HeadRow & Pick<Row, 'points' | 'figures'>

const figuresOf = (row: FiguresRow, agency: Agency | null): AssessmentFigures => ({
  ...headOf(row, agency),
  scored: { points: row.points },
  published: row.figures && { figures: row.figures },
})

const wholeOf = (row: Row, agency: Agency | null): Assessment => ({
  ...headOf(row, agency),
  inputHash: row.inputHash,
  answers: decodeAnswers(row.states, row.levels),
  scored: { points: row.points, said: row.said ?? [] },
  published: publishedOf(row),
  source: row.source,
})

const assessmentOf = (row: Row): Assessment => wholeOf(row, null)

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

const columns = sql`s.id, s.agency_id, s.programme, s.year, s.stage, s.official, s.digest, s.index, s.grade,
  s.previous_id, s.index_change, s.grade_change, s.note`

/* What an assessment is ordered by: its own columns, a column of its agency, or the figure of one of its components. */
const ofAgency = (name: string): RawBuilder<unknown> => sql`(select ${sql.ref(`a.${name}`)} from agency a where a.id = s.agency_id)`

const fields = {
  year: { value: sql.ref('s.year'), type: 'integer', certain: true },
  stage: { value: sql.ref('s.stage'), type: 'text', certain: true },
  index: { value: sql.ref('s.index'), type: 'numeric', certain: false },
  toNext: { value: sql.ref('s.to_next'), type: 'numeric', certain: false },
  toPrevious: { value: sql.ref('s.to_previous'), type: 'numeric', certain: false },
  change: { value: sql.ref('s.index_change'), type: 'numeric', certain: false },
  name: { value: ofAgency('name'), type: 'text', certain: true },
  code: { value: ofAgency('code'), type: 'text', certain: true },
  population: { value: ofAgency('population'), type: 'integer', certain: false },
} as const

const figureOf = (component: string) => ({
  value: sql`(select ${figure} ${scoresOf('s')} and c.code = ${component})`,
  type: 'numeric' as const,
  certain: false,
})

const keyOf = (key: AssessmentKey): Key => {
  const { descending, nullsFirst } = key
  return { ...(key.field === 'figure' ? figureOf(key.component) : fields[key.field]), descending, nullsFirst }
}

const from = sql`assessment s`

/* Assessments `s` with their agencies `o`, by how much is read of them. */
const withAgencies = sql`join agency o on o.id = s.agency_id`
const ofScores = sql`${withAgencies} join score n on n.assessment_id = s.id and n.digest = s.digest left join published p on p.assessment_id = s.id`

const heads = { columns: sql`${columns}, ${columnsBeside('o')}`, joins: withAgencies }
const figures = { columns: sql`${heads.columns}, n.points, p.figures`, joins: ofScores }
const wholes = {
  columns: sql`${figures.columns}, g.levels, g.states, g.input_hash, g.source, n.said,
    case when p.assessment_id is not null then n.agrees end as agrees, p.grade as printed_grade, p.source as printed_source, p.note as printed_note`,
  joins: sql`${ofScores} join answer g on g.assessment_id = s.id`,
}

type Request = PageRequest<AssessmentWhere, AssessmentKey> & { readonly extent: Extent }

const readPage = async <Read extends HeadRow, Record>(
  db: Kysely<Tables>,
  { where, order, ...request }: Request,
  { columns: read, joins }: typeof heads,
  recordOf: (row: Read, agency: Agency) => Record,
): Promise<Page<Record>> => {
  const listing = {
    columns: read,
    from: sql`${from} ${joins}`,
    where: assessmentIs(where),
    keys: [...order.map(keyOf), tie(sql.ref('s.id'))],
  }
  const { rows, more } = await pageOf<Read & RowBeside>(db, listing, request)
  return { rows: rows.map(({ row, position }) => ({ row: recordOf(row, agencyIn(row)), position })), more }
}

/** One page of assessments with their agencies, and as much of each as is asked for, in one statement. */
export const page = (db: Kysely<Tables>, request: Request): Promise<Page<AssessmentHead | AssessmentFigures | Assessment>> => {
  if (request.extent === 'head') return readPage(db, request, heads, headOf)
  if (request.extent === 'figures') return readPage(db, request, figures, figuresOf)
  return readPage(db, request, wholes, wholeOf)
}

/** An official result of the agency of a code. */
export interface Asked extends ResultKey {
  readonly code: string
}

const asked = <Read extends HeadRow>({ columns: read, joins }: typeof heads) =>
  prepared(
    (db, codes: readonly string[], programmes: readonly string[], years: readonly (number | null)[]) => ({
      compile: () =>
        sql<Read & RowBeside & { readonly place: number }>`
          select asked.place, ${read}
          from (
            select own.id, given.place::integer
            from unnest(${codes}::text[], ${programmes}::text[], ${years}::smallint[]) with ordinality as given (code, programme, year, place)
            cross join lateral (
              select own.id from assessment as own
              where own.agency_id = (select a.id from agency a where a.code = given.code) and own.programme = given.programme and own.official
                and (given.year is null or own.year = given.year)
              order by own.year desc limit 1
            ) as own
          ) as asked join assessment s on s.id = asked.id ${joins}`.compile(db),
    }),
    [],
    [],
    [],
  )

const figuresAsked = asked<FiguresRow>(figures)
const wholesAsked = asked<Row>(wholes)

/** Official results with their agencies, in one statement; null where there is none. */
export const resultsOf = async (
  db: Kysely<Tables>,
  keys: readonly Asked[],
  extent: Extent,
): Promise<readonly (AssessmentFigures | Assessment | null)[]> => {
  const values = [keys.map(({ code }) => code), keys.map(({ programme }) => programme), keys.map(({ year }) => year)] as const
  const results: (AssessmentFigures | null)[] = keys.map(() => null)
  if (extent === 'whole') for (const row of await wholesAsked(db, ...values)) results[row.place - 1] = wholeOf(row, agencyIn(row))
  else for (const row of await figuresAsked(db, ...values)) results[row.place - 1] = figuresOf(row, agencyIn(row))
  return results
}

/** How many assessments the filter lets through. */
export const count = (db: Kysely<Tables>, where: AssessmentWhere): Promise<number> => countOf(db, { from, where: assessmentIs(where) })
