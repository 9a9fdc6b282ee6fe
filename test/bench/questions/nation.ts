import { print, printed } from '../../../rules/print.ts'
import { pick, type Question } from './question.ts'

interface Graph {
  readonly assessments: {
    readonly kinds: readonly Readonly<Record<'kind' | 'mean' | 'lower' | 'median' | 'upper', string> & { count: number }>[]
    readonly all: readonly { readonly grades: readonly { readonly grade: string; readonly count: number }[] }[]
  }
  readonly scores: {
    readonly groups: readonly {
      readonly component: { readonly code: string }
      readonly levels: readonly { readonly level: number; readonly count: number }[]
    }[]
  }
}

/** Rounded for comparing alone: each server shows another number of decimals. */
const four = (decimal: string): string => print(printed(decimal), 4)

/* Aggregates of a year: by kind the count, mean, quartiles and grades; over all, how often each indicator is at each level. */
const statement = (year: string): string => `
  select json_build_object(
    'groups', (
      select json_agg(json_build_object('kind', kind, 'count', count, 'mean', mean, 'lower', lower, 'median', median, 'upper', upper) order by kind)
      from (
        select agency.kind, count(*) as count, round(avg(assessment.index), 4)::text as mean,
          round((percentile_cont(0.25) within group (order by assessment.index))::numeric, 4)::text as lower,
          round((percentile_cont(0.5) within group (order by assessment.index))::numeric, 4)::text as median,
          round((percentile_cont(0.75) within group (order by assessment.index))::numeric, 4)::text as upper
        from peer.assessment join peer.agency on agency.id = assessment.agency_id where assessment.year = ${year} group by agency.kind
      ) as grouped
    ),
    'grades', (select json_object_agg(grade, count) from (select grade, count(*) as count from peer.assessment where year = ${year} group by grade order by grade) as graded),
    'levels', (
      select json_agg(json_build_object('indicator', code, 'level', level, 'count', count) order by indicator_id, level)
      from (
        select level.indicator_id, indicator.code, level.level, count(*) as count
        from peer.assessment join peer.level on level.assessment_id = assessment.id join peer.indicator on indicator.id = level.indicator_id
        where assessment.year = ${year} group by level.indicator_id, indicator.code, level.level
      ) as leveled
    )
  )`

/** PostgreSQL's function for servers that cannot say this themselves. */
export const nationFunction = `
  create function peer.nation(asked integer) returns json language sql stable as $$ ${statement('asked')} $$`

export const nation: Question = {
  name: 'Q4',
  title: 'a year in aggregates: quartiles by kind, grades, levels of each indicator',
  callers: 16,
  variables: ({ years }, at) => ({ year: years[pick(at, years.length)] }),
  compact: false,
  graph: {
    document: `query Nation($year: Int!) {
      assessments(where: { official: true, programme: { eq: "spbe" }, year: { eq: $year } }) {
        kinds: groups(by: [KIND], first: 10) { kind count mean lower median upper }
        all: groups(by: [], first: 1) { grades { grade count } }
      }
      scores(where: { kind: [INDICATOR], assessment: { official: true, programme: { eq: "spbe" }, year: { eq: $year } } }) {
        groups(by: [COMPONENT], first: 47) { component { code } levels { level count } }
      } }`,
    shape: ({ assessments, scores }: Graph) => ({
      groups: assessments.kinds
        .map(({ kind, count, mean, lower, median, upper }) => ({
          kind: kind.toLowerCase(),
          count,
          mean: four(mean),
          lower: four(lower),
          median: four(median),
          upper: four(upper),
        }))
        .toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
      grades: Object.fromEntries(assessments.all.flatMap(({ grades }) => grades.map(({ grade, count }) => [grade, count]))),
      levels: scores.groups.flatMap(({ component, levels }) =>
        levels.map(({ level, count }) => ({ indicator: component.code, level, count })),
      ),
    }),
  },
  sql: { text: `${statement('$1::integer')}::text as data`, values: ({ year }) => [year], shape: (data: unknown) => data },
  peer: {
    document: `query Nation($year: Int!) { nation(asked: $year) }`,
    shape: ({ nation: data }: { readonly nation: string }): unknown => (typeof data === 'string' ? JSON.parse(data) : data),
  },
}
