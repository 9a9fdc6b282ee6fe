import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { GroupKey, GroupRequest } from '../../schema/grouping.ts'
import type { AgencyWhere, AssessmentWhere, NumberMatch, ScoreWhere } from '../../schema/where.ts'
import { scoreIs } from './conditions.ts'

/* Whether a question about groups is one that is kept with the results: official ones, of whole years, kinds and provinces. */

export interface Kept {
  /** Of kept groups `k` and components `c`. */
  readonly condition: RawBuilder<SqlBool>
  readonly columns: Readonly<Partial<Record<GroupKey, Readonly<Record<string, RawBuilder<unknown>>>>>>
}

/** The parts that are said, of which only some are known here; null where another is said. */
const only = <Where extends object, Name extends keyof Where & string>(where: Where, names: readonly Name[]): Where | null =>
  Object.entries(where).every(
    ([name, value]) =>
      value == null || (name === 'and' && Array.isArray(value) && value.length === 0) || names.some((known) => known === name),
  )
    ? where
    : null

/** The values that a number must have; null where it is asked for otherwise. */
const valuesOf = (match: NumberMatch<number>): readonly number[] | null =>
  only(match, ['eq', 'in']) && (match.eq != null) !== (match.in != null) ? (match.in ?? (match.eq == null ? null : [match.eq])) : null

interface Dimension {
  /** What is asked for; null for all. */
  readonly asked: readonly string[] | null
  readonly grouped: boolean
}

/** Kept groups have one value of a dimension each, or all of them together: neither some of them, nor none. */
const dimension = (column: RawBuilder<unknown>, { asked, grouped }: Dimension): RawBuilder<SqlBool> | null => {
  if (grouped) return asked ? sql`${column} = any(${asked}::text[])` : sql`${column} <> ''`
  if (!asked) return sql`${column} = ''`
  return asked.length === 1 ? sql`${column} = ${asked[0]}` : null
}

const agencyOf = (where: AgencyWhere | null | undefined): AgencyWhere | null => (where ? only(where, ['kind', 'province']) : {})

const columns: Kept['columns'] = {
  programme: { programme: sql.ref('k.programme') },
  year: { year: sql.ref('k.year') },
  kind: { kind: sql.ref('k.kind') },
  province: { province: sql`nullif(k.province, 'none')` },
  component: { digest: sql.ref('c.digest'), code: sql.ref('c.code'), node: sql.ref('c.kind'), position: sql.ref('c.position') },
}

/** How kept groups answer; null where they do not. */
export const keptBy = ({ where, by, bin, grades }: GroupRequest): Kept | null => {
  const score: ScoreWhere | null = only(where, ['component', 'kind', 'under', 'assessment'])
  const assessment: AssessmentWhere | null = score?.assessment ? only(score.assessment, ['official', 'programme', 'year', 'agency']) : null
  const agency = assessment && agencyOf(assessment.agency)
  const programme = assessment?.programme && only(assessment.programme, ['eq'])?.eq
  if (!score || !assessment?.official || !agency || !programme || !by.every((key) => columns[key])) return null
  const one = score.component && only(score.component, ['eq'])?.eq
  if (!one && !by.includes('component')) return null
  // Grades and bins are kept of the index alone, bins by tenths.
  if ((bin !== null && (bin !== '0.1' || one !== 'index')) || (grades && one !== 'index')) return null
  const years = assessment.year ? valuesOf(assessment.year) : null
  if (assessment.year ? !years || (years.length !== 1 && !by.includes('year')) : !by.includes('year')) return null
  const kinds = dimension(sql.ref('k.kind'), { asked: agency.kind ?? null, grouped: by.includes('kind') })
  const provinces = dimension(sql.ref('k.province'), { asked: agency.province ?? null, grouped: by.includes('province') })
  if (!kinds || !provinces) return null
  const { component, kind, under } = score
  const conditions = [
    sql`k.programme = ${programme}`,
    ...(years ? [sql`k.year = any(${years}::integer[])`] : []),
    kinds,
    provinces,
    scoreIs({ component, kind, under }),
  ]
  return { condition: sql`${sql.join(conditions, sql` and `)}`, columns }
}
