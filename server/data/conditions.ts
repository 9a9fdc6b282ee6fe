import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { AgencyWhere, AssessmentWhere, NumberMatch, Related, ScoreWhere, TextMatch } from '../../schema/where.ts'
import { stateLetters } from '../database/states.ts'
import { figure, levelOf, points, printed, scoresOf, stateOf } from './nodes.ts'

/*
 * Conditions as SQL. In `and` and `or` a comparison with null is as good as false; where something is negated, null is
 * made false first, so that a tree means the same as it reads.
 */

type Condition = RawBuilder<SqlBool>

const no = (condition: Condition): Condition => sql`not coalesce(${condition}, false)`

const every = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`

const either = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`

/** A condition for what is said, none for what is left out. */
const said = <Value>(value: Value | null | undefined, condition: (value: Value) => Condition): readonly Condition[] =>
  value === null || value === undefined ? [] : [condition(value)]

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

const oneOf = (column: RawBuilder<unknown>, values: readonly string[]): Condition => sql`${column} = any(${values}::text[])`

const text = (column: RawBuilder<unknown>, match: TextMatch): Condition =>
  every([
    ...said(match.eq, (value) => sql<SqlBool>`${column} = ${value}`),
    ...said(match.in, (values) => oneOf(column, values)),
    ...said(match.contains, (value) => sql<SqlBool>`${column} ilike ${`%${escaped(value)}%`}`),
    ...said(match.startsWith, (value) => sql<SqlBool>`${column} ilike ${`${escaped(value)}%`}`),
  ])

/** How a number is compared: `holds` says it for one operator and one bound. */
interface Comparison<Value> {
  readonly holds: (operator: RawBuilder<unknown>, bound: Value) => Condition
  readonly known: Condition
}

export const number = <Value>({ holds, known }: Comparison<Value>, match: NumberMatch<Value>): Condition =>
  every([
    ...said(match.eq, (bound) => holds(sql`=`, bound)),
    ...said(match.in, (bounds) => either(bounds.map((bound) => holds(sql`=`, bound)))),
    ...said(match.gt, (bound) => holds(sql`>`, bound)),
    ...said(match.gte, (bound) => holds(sql`>=`, bound)),
    ...said(match.lt, (bound) => holds(sql`<`, bound)),
    ...said(match.lte, (bound) => holds(sql`<=`, bound)),
    ...said(match.known, (is) => (is ? known : no(known))),
  ])

/** A column or expression compared as it is. */
export const plain = (column: RawBuilder<unknown>, type: 'integer' | 'numeric'): Comparison<string | number> => ({
  holds: (operator, bound) => sql`${column} ${operator} ${bound}::${sql.raw(type)}`,
  known: sql`${column} is not null`,
})

/** Points over weight compared exactly, by multiplying rather than dividing. */
const exactly: Comparison<string> = {
  holds: (operator, bound) => sql`${points} ${operator} ${bound}::numeric * c.weight`,
  known: sql`${points} is not null`,
}

const shown: Comparison<string> = {
  holds: (operator, bound) =>
    sql`case when ${printed} is not null then ${printed} ${operator} ${bound}::numeric else ${exactly.holds(operator, bound)} end`,
  known: sql`${figure} is not null`,
}

const related = <Where>(
  { some, every: each, none }: Related<Where>,
  among: RawBuilder<unknown>,
  condition: (where: Where) => Condition,
): Condition =>
  every([
    ...said(some, (where) => sql<SqlBool>`exists (${among} and ${condition(where)})`),
    ...said(each, (where) => sql<SqlBool>`not exists (${among} and ${no(condition(where))})`),
    ...said(none, (where) => sql<SqlBool>`not exists (${among} and ${condition(where)})`),
  ])

interface Logic<Where> {
  readonly and?: readonly Where[] | null | undefined
  readonly or?: readonly Where[] | null | undefined
  readonly not?: Where | null | undefined
}

const logic = <Where>({ and, or, not }: Logic<Where>, condition: (where: Where) => Condition): readonly Condition[] => [
  ...(and ?? []).map(condition),
  ...said(or, (parts) => either(parts.map(condition))),
  ...said(not, (part) => no(condition(part))),
]

/* Each level of nesting has aliases of its own: a0, s0, a1, s1 … */
const column = (alias: string, name: string): RawBuilder<unknown> => sql.ref(`${alias}.${name}`)

/** Of agencies that stand under the alias. */
export const agencyIs = (where: AgencyWhere, alias = 'a', depth = 0): Condition => {
  const own = (name: string) => column(alias, name)
  const inner = `s${depth}`
  const among = sql`select from assessment ${sql.ref(inner)} where ${column(inner, 'agency_id')} = ${own('id')}`
  return every([
    ...said(where.search, (value) => either([text(own('name'), { contains: value }), text(own('code'), { contains: value })])),
    ...said(where.code, (match) => text(own('code'), match)),
    ...said(where.name, (match) => text(own('name'), match)),
    ...said(where.kind, (kinds) => oneOf(own('kind'), kinds)),
    ...said(where.province, (codes) => oneOf(own('province'), codes)),
    ...said(where.parent, (codes) => oneOf(own('parent'), codes)),
    ...said(where.population, (match) => number(plain(own('population'), 'integer'), match)),
    ...said(where.assessments, (asked) => related(asked, among, (part) => assessmentIs(part, inner, depth + 1))),
    ...logic(where, (part) => agencyIs(part, alias, depth)),
  ])
}

const signs = { rose: sql`>`, same: sql`=`, fell: sql`<` } as const

/** Of assessments that stand under the alias. */
export const assessmentIs = (where: AssessmentWhere, alias = 's', depth = 0): Condition => {
  const own = (name: string) => column(alias, name)
  const inner = `a${depth}`
  const moved = own('grade_change')
  return every([
    ...said(
      where.agency,
      (part) =>
        sql<SqlBool>`exists (select from agency ${sql.ref(inner)} where ${column(inner, 'id')} = ${own('agency_id')} and ${agencyIs(part, inner, depth + 1)})`,
    ),
    ...said(where.programme, (match) => text(own('programme'), match)),
    ...said(where.year, (match) => number(plain(own('year'), 'integer'), match)),
    ...said(where.stage, (stages) => oneOf(own('stage'), stages)),
    ...said(where.official, (is) => (is ? sql<SqlBool>`${own('official')}` : sql<SqlBool>`not ${own('official')}`)),
    ...said(
      where.instrument,
      (match) => sql<SqlBool>`exists (select from rule r where r.digest = ${own('digest')} and ${text(sql.ref('r.instrument'), match)})`,
    ),
    ...said(where.index, (match) => number(plain(own('index'), 'numeric'), match)),
    ...said(where.grade, (codes) => oneOf(own('grade'), codes)),
    ...said(where.toNext, (match) => number(plain(own('to_next'), 'numeric'), match)),
    ...said(where.toPrevious, (match) => number(plain(own('to_previous'), 'numeric'), match)),
    ...said(where.change?.index, (match) => number(plain(own('index_change'), 'numeric'), match)),
    ...said(where.change?.grade, (moves) => either(moves.map((move) => sql<SqlBool>`${moved} ${signs[move]} 0`))),
    ...said(where.scores, (asked) => related(asked, sql`select ${scoresOf(alias)}`, (part) => scoreIs(part, alias, depth + 1))),
    ...logic(where, (part) => assessmentIs(part, alias, depth)),
  ])
}

/** Of scores that stand beside their component `c` and their assessment under the alias. */
export const scoreIs = (where: ScoreWhere, alias = 's', depth = 0): Condition =>
  every([
    ...said(where.assessment, (part) => assessmentIs(part, alias, depth)),
    ...said(where.component, (match) => text(sql.ref('c.code'), match)),
    ...said(where.kind, (kinds) => oneOf(sql.ref('c.kind'), kinds)),
    ...said(
      where.under,
      (code) =>
        sql<SqlBool>`exists (select from component u where u.digest = c.digest and u.code = ${code} and c.position between u.position and u.last)`,
    ),
    ...said(where.state, (states) => oneOf(stateOf, stateLetters(states))),
    ...said(where.level, (match) => number(plain(levelOf, 'integer'), match)),
    ...said(where.value, (match) => number(exactly, match)),
    ...said(where.published, (match) => number(plain(printed, 'numeric'), match)),
    ...said(where.figure, (match) => number(shown, match)),
    ...said(where.agrees, (is) => sql<SqlBool>`n.agrees[c.position + 1] = ${is}`),
    ...logic(where, (part) => scoreIs(part, alias, depth)),
  ])
