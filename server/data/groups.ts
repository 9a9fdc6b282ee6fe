import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Group, GroupKey, GroupRequest, Measure } from '../../schema/grouping.ts'
import { measures } from '../../schema/grouping.ts'
import type { Tables } from '../database/tables.ts'
import { number, plain, scoreIs } from './conditions.ts'
import { keptBy, type Kept } from './kept-groups.ts'
import { trimmed } from './decimals.ts'
import { allScores, figure, levelOf } from './nodes.ts'

/*
 * Scores in groups, in one statement, exactly: in numeric, no float on the way. What is kept with the results is read
 * where the question is about whole years, kinds and provinces; anything else is counted from the scores.
 */

/** The columns of each key: what a group shares. */
const keyColumns: Readonly<Record<GroupKey, Readonly<Record<string, RawBuilder<unknown>>>>> = {
  programme: { programme: sql.ref('s.programme') },
  year: { year: sql.ref('s.year') },
  kind: { kind: sql.ref('a.kind') },
  province: { province: sql.ref('a.province') },
  stage: { stage: sql.ref('s.stage') },
  instrument: { instrument: sql.ref('r.instrument') },
  grade: { grade: sql.ref('s.grade') },
  component: { digest: sql.ref('c.digest'), code: sql.ref('c.code'), node: sql.ref('c.kind'), position: sql.ref('c.position') },
}

const columnsOf = (by: readonly GroupKey[]): readonly (readonly [string, RawBuilder<unknown>])[] =>
  by.flatMap((key) => Object.entries(keyColumns[key]))

/** The column that a key orders by. */
const leading: Readonly<Record<GroupKey, string>> = {
  programme: 'programme',
  year: 'year',
  kind: 'kind',
  province: 'province',
  stage: 'stage',
  instrument: 'instrument',
  grade: 'grade',
  component: 'position',
}

interface Row {
  readonly key: readonly string[]
  readonly programme?: string
  readonly year?: number
  readonly kind?: NonNullable<Group['keys']['kind']>
  readonly province?: string | null
  readonly stage?: NonNullable<Group['keys']['stage']>
  readonly instrument?: string
  readonly grade?: string | null
  readonly digest?: string
  readonly code?: string
  readonly node?: NonNullable<Group['keys']['component']>['kind']
  readonly count: number
  readonly known: number
  readonly mean: string | null
  readonly deviation: string | null
  readonly lowest: string | null
  readonly lower: string | null
  readonly median: string | null
  readonly upper: string | null
  readonly highest: string | null
  readonly grades: Group['grades'] | null
  readonly histogram: Group['histogram'] | null
  readonly levels: Group['levels'] | null
}

const groupOf = (row: Row): Group => {
  const { programme, year, kind, province, stage, instrument, grade, digest, code, node, key: _, ...rest } = row
  return {
    ...rest,
    keys: {
      ...(programme === undefined ? {} : { programme }),
      ...(year === undefined ? {} : { year }),
      ...(kind === undefined ? {} : { kind }),
      ...(province === undefined ? {} : { province }),
      ...(stage === undefined ? {} : { stage }),
      ...(instrument === undefined ? {} : { instrument }),
      ...(grade === undefined ? {} : { grade }),
      ...(digest === undefined || code === undefined || node === undefined ? {} : { component: { digest, code, kind: node } }),
    },
    mean: trimmed(row.mean),
    deviation: trimmed(row.deviation),
    lowest: trimmed(row.lowest),
    lower: trimmed(row.lower),
    median: trimmed(row.median),
    upper: trimmed(row.upper),
    highest: trimmed(row.highest),
    grades: row.grades ?? [],
    histogram: (row.histogram ?? []).map(({ from, count }) => ({ from: trimmed(from), count })),
    levels: row.levels ?? [],
  }
}

type Column = readonly [name: string, value: RawBuilder<unknown>]

/** What tells a group from the others, as one value. */
const keyOf = (values: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql`array[${sql.join([sql`''`, ...values.map((value) => sql`${value}::text`)])}] as key`

/** Counts of one more value within each group, as a list of objects. */
const counted = (
  name: string,
  names: readonly RawBuilder<unknown>[],
  value: RawBuilder<unknown>,
  as: string,
  type: 'text' | 'integer',
): RawBuilder<unknown> => sql`
  ${sql.ref(name)} as (
    select key, jsonb_agg(jsonb_build_object(${sql.lit(as)}, value::${sql.raw(type)}, 'count', count) order by value) as ${sql.ref(name)}
    from (
      select ${keyOf(names)}, value, count(*) as count
      from (select ${sql.join([...names, sql`${value} as value`])} from member) as valued
      where value is not null group by ${sql.join([...names, sql`value`])}
    ) as own
    group by key
  )`

interface Source {
  /** Common table expressions, of which `measured` has the groups. */
  readonly tables: readonly RawBuilder<unknown>[]
  /** Columns of lists beside the measures, and the tables that they are joined from. */
  readonly lists: readonly { readonly name: string; readonly table: string | null }[]
}

/** The groups counted from the scores. */
const live = ({ where, bin, grades, levels }: GroupRequest, columns: readonly Column[]): Source => {
  const names = columns.map(([name]) => sql.ref(name))
  const selected = columns.map(([name, value]) => sql`${value} as ${sql.ref(name)}, `)
  const grouping = names.length > 0 ? sql`group by ${sql.join(names)}` : sql`having count(*) > 0`
  const lists = [
    ...(grades ? [{ name: 'grades', table: counted('grades', names, sql.ref('own_grade'), 'grade', 'text') }] : []),
    ...(bin
      ? [{ name: 'histogram', table: counted('histogram', names, sql`floor(figure / ${bin}::numeric) * ${bin}::numeric`, 'from', 'text') }]
      : []),
    ...(levels ? [{ name: 'levels', table: counted('levels', names, sql.ref('level'), 'level', 'integer') }] : []),
  ]
  return {
    tables: [
      sql`member as (
        select ${sql.join(selected, sql``)}${figure} as figure, s.grade as own_grade, ${levels ? levelOf : sql`null::integer`} as level
        from ${allScores}
        join agency a on a.id = s.agency_id
        join rule r on r.digest = s.digest
        where ${scoreIs(where)}
      )`,
      sql`gathered as (
        select ${sql.join([...names, keyOf(names)])}, count(*) as count, count(figure) as known, avg(figure) as mean, stddev_samp(figure) as deviation,
          array_agg(figure order by figure) filter (where figure is not null) as sorted
        from member ${grouping}
      )`,
      sql`measured as (
        select ${sql.join([...names, sql`key`])}, count, known, round(mean, 10) as mean, round(deviation, 10) as deviation,
          sorted[1] as lowest, round(quantile(sorted, 0.25), 10) as lower, round(quantile(sorted, 0.5), 10) as median,
          round(quantile(sorted, 0.75), 10) as upper, sorted[known] as highest
        from gathered
      )`,
      ...lists.map(({ table }) => table),
    ],
    lists: lists.map(({ name }) => ({ name, table: name })),
  }
}

/** The groups as they were kept with the results. */
const kept = (known: Kept, { bin, grades, levels }: GroupRequest, by: readonly GroupKey[]): Source => {
  const columns = by.flatMap((key) => Object.entries(known.columns[key] ?? {}))
  const numbers = measures.filter((measure) => measure !== 'count').map((measure) => sql.ref(`f.${measure}`))
  const lists = [...(grades ? ['grades'] : []), ...(bin ? ['histogram'] : [])]
  const selected = [
    ...columns.map(([name, value]) => sql`${value} as ${sql.ref(name)}`),
    keyOf(columns.map(([, value]) => value)),
    sql`k.size as count`,
    ...numbers,
    ...lists.map((name) => sql`k.${sql.ref(name)}`),
    ...(levels ? [sql`f.levels`] : []),
  ]
  return {
    tables: [
      sql`measured as (
        select ${sql.join(selected)}
        from cohort k
        join component c on c.digest = k.digest
        join cohort_figure f on f.cohort_id = k.id and f.position = c.position
        where ${known.condition}
      )`,
    ],
    lists: [...lists, ...(levels ? ['levels'] : [])].map((name) => ({ name, table: null })),
  }
}

const isMeasure = (field: Measure | GroupKey): field is Measure => measures.some((measure) => measure === field)

const read = async (db: Kysely<Tables>, { tables, lists }: Source, { by, having, order, limit }: GroupRequest): Promise<Row[]> => {
  const names = columnsOf(by).map(([name]) => sql.ref(name))
  const conditions = Object.entries(having).flatMap(([measure, match]) =>
    match ? [number(plain(sql.ref(measure), 'numeric'), match)] : [],
  )
  const orders = [
    ...order.map(({ field, descending, nullsFirst }) => {
      const column = sql.ref(isMeasure(field) ? `measured.${field}` : leading[field])
      return sql`${column} ${sql.raw(descending ? 'desc' : 'asc')} nulls ${sql.raw(nullsFirst ? 'first' : 'last')}`
    }),
    ...by.map((key) => sql.ref(leading[key])),
    sql`key`,
  ]
  const numbers = measures.map((measure) =>
    measure === 'count' || measure === 'known' ? sql`${sql.ref(measure)}::integer` : sql`${sql.ref(measure)}::text`,
  )
  const joins = lists.flatMap(({ table }) => (table ? [sql` left join ${sql.ref(table)} using (key)`] : []))
  const { rows } = await sql<Row>`
    with ${sql.join(tables)}
    select ${sql.join([...names, sql`key`, ...numbers, ...lists.map(({ name }) => sql.ref(name))])}
    from measured${sql.join(joins, sql``)}
    ${conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``}
    order by ${sql.join(orders)}
    limit ${limit}`.execute(db)
  return rows
}

/** Groups of scores: kept ones where the question allows, unless a year was scored under two versions of its rules. */
export const groups = async (db: Kysely<Tables>, request: GroupRequest): Promise<readonly Group[]> => {
  const known = keptBy(request)
  const rows = known ? await read(db, kept(known, request, request.by), request) : []
  const keys = new Set(rows.map(({ key }) => key.join(' ')))
  if (known && keys.size === rows.length) return rows.map(groupOf)
  return (await read(db, live(request, columnsOf(request.by)), request)).map(groupOf)
}
