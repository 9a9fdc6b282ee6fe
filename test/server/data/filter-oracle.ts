import type { Kysely } from 'kysely'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Evaluation } from '../../../rules/evaluation.ts'
import type { Agency, Assessment, AssessmentHead } from '../../../schema/context.ts'
import type { AgencyAsked, AssessmentAsked, ScoreAsked } from '../../../schema/filters.ts'
import type { NumberMatch, Related, TextMatch } from '../../../schema/where.ts'
import type { Tables } from '../../../server/database/tables.ts'
import * as agencySource from '../../../server/data/agencies.ts'
import * as assessmentSource from '../../../server/data/assessments.ts'
import { rules } from '../../support/editions.ts'

/* What filters mean, over objects in memory: written apart from the SQL, and held against it. Numbers are quotients of integers. */

interface Quotient {
  readonly n: bigint
  readonly d: bigint
}

export interface KnownScore {
  readonly own: Evaluation
  readonly under: readonly string[]
  readonly printed: Quotient | null
  readonly value: Quotient | null
  readonly agrees: boolean | null
  readonly assessment: KnownAssessment
}

export interface KnownAssessment {
  readonly record: Assessment
  readonly instrument: string
  readonly distances: { readonly toNext: Quotient | null; readonly toPrevious: Quotient | null }
  readonly agency: KnownAgency
  readonly scores: readonly KnownScore[]
}

export interface KnownAgency {
  readonly record: Agency
  readonly assessments: readonly KnownAssessment[]
}

export const quotient = (decimal: string | number): Quotient => {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(decimal)) ?? []
  return { n: BigInt(`${sign}${whole}${decimals}`), d: 10n ** BigInt(decimals.length) }
}

const maybe = (decimal: string | null): Quotient | null => (decimal === null ? null : quotient(decimal))

const ancestors = ({ component }: Evaluation): readonly string[] => {
  const codes: string[] = []
  for (let at: typeof component.parent = component; at; at = at.parent) codes.push(at.code)
  return codes
}

const flat = (node: Evaluation): readonly Evaluation[] => [node, ...node.children.flatMap(flat)]

/** Everything that the database holds, as objects. */
export const readAll = async (db: Kysely<Tables>): Promise<readonly KnownAgency[]> => {
  const ids = (await db.selectFrom('agency').select('id').execute()).map(({ id }) => id)
  const [agencies, records, distances] = await Promise.all([
    agencySource.byIds(db, ids),
    assessmentSource.ofAgencies(db, ids),
    db.selectFrom('assessment').select(['id', 'toNext', 'toPrevious']).execute(),
  ])
  return agencies.map((record) => {
    const assessments: KnownAssessment[] = []
    const agency: KnownAgency = { record, assessments }
    for (const own of records.filter(({ agencyId }) => agencyId === record.id)) {
      const edition = rules.byDigest(own.digest)
      if (!edition) throw new Error('An assessment without rules')
      const scores: KnownScore[] = []
      const apart = distances.find(({ id }) => id === own.id)
      const assessment: KnownAssessment = {
        record: own,
        instrument: edition.instrument.code,
        distances: { toNext: maybe(apart?.toNext ?? null), toPrevious: maybe(apart?.toPrevious ?? null) },
        agency,
        scores,
      }
      for (const node of flat(evaluate(edition.instrument, own.answers, own.scored)))
        scores.push({
          own: node,
          under: ancestors(node),
          printed: maybe(own.published?.figures[node.component.position] ?? null),
          value: node.score && { n: BigInt(node.score.points), d: BigInt(node.score.weight) },
          agrees: own.published?.agrees[node.component.position] ?? null,
          assessment,
        })
      assessments.push(assessment)
    }
    return agency
  })
}

const told = <Value>(value: Value | null | undefined, holds: (value: Value) => boolean): boolean =>
  value === null || value === undefined || holds(value)

const number = (own: Quotient | null, match: NumberMatch<string | number>): boolean => {
  const against = (bound: string | number, holds: (difference: bigint) => boolean): boolean => {
    const other = quotient(bound)
    return own !== null && holds(own.n * other.d - other.n * own.d)
  }
  return (
    told(match.eq, (bound) => against(bound, (difference) => difference === 0n)) &&
    told(match.in, (bounds) => bounds.some((bound) => against(bound, (difference) => difference === 0n))) &&
    told(match.gt, (bound) => against(bound, (difference) => difference > 0n)) &&
    told(match.gte, (bound) => against(bound, (difference) => difference >= 0n)) &&
    told(match.lt, (bound) => against(bound, (difference) => difference < 0n)) &&
    told(match.lte, (bound) => against(bound, (difference) => difference <= 0n)) &&
    told(match.known, (known) => known === (own !== null))
  )
}

const integer = (value: number | null): Quotient | null => (value === null ? null : { n: BigInt(value), d: 1n })

const text = (own: string, match: TextMatch): boolean =>
  told(match.eq, (value) => own === value) &&
  told(match.in, (values) => values.includes(own)) &&
  told(match.contains, (value) => own.toLowerCase().includes(value.toLowerCase())) &&
  told(match.startsWith, (value) => own.toLowerCase().startsWith(value.toLowerCase()))

const related = <Known, Where>(
  members: readonly Known[],
  { some, every, none }: Related<Where>,
  is: (member: Known, where: Where) => boolean,
) =>
  told(some, (where) => members.some((member) => is(member, where))) &&
  told(every, (where) => members.every((member) => is(member, where))) &&
  told(none, (where) => !members.some((member) => is(member, where)))

interface Logic<Where> {
  readonly and?: readonly Where[] | null | undefined
  readonly or?: readonly Where[] | null | undefined
  readonly not?: Where | null | undefined
}

const logic = <Where>({ and, or, not }: Logic<Where>, is: (where: Where) => boolean): boolean =>
  told(and, (parts) => parts.every(is)) && told(or, (parts) => parts.some(is)) && told(not, (part) => !is(part))

export const agencyIs = (agency: KnownAgency, where: AgencyAsked): boolean => {
  const { code, name, kind, province, parent, population } = agency.record
  return (
    told(where.search, (value) => text(name, { contains: value }) || text(code, { contains: value })) &&
    told(where.code, (match) => text(code, match)) &&
    told(where.name, (match) => text(name, match)) &&
    told(where.kind, (kinds) => kinds.includes(kind)) &&
    told(where.province, (codes) => province !== null && codes.includes(province)) &&
    told(where.parent, (codes) => parent !== null && codes.includes(parent)) &&
    told(where.population, (match) => number(integer(population), match)) &&
    told(where.assessments, (asked) => related(agency.assessments, asked, assessmentIs)) &&
    told(where.result, ({ programme, year, exists, where: inner }) => {
      const found = agency.assessments.some(
        (own) =>
          own.record.official &&
          own.record.programme === programme &&
          own.record.year === year &&
          told(inner, (part) => assessmentIs(own, part)),
      )
      return found === exists
    }) &&
    logic(where, (part) => agencyIs(agency, part))
  )
}

const moves = (grades: number): string => (grades > 0 ? 'rose' : grades < 0 ? 'fell' : 'same')

export const assessmentIs = (assessment: KnownAssessment, where: AssessmentAsked): boolean => {
  const { programme, year, stage, official, index, grade, change }: AssessmentHead = assessment.record
  return (
    told(where.agency, (part) => agencyIs(assessment.agency, part)) &&
    told(where.programme, (match) => text(programme, match)) &&
    told(where.year, (match) => number(integer(year), match)) &&
    told(where.stage, (stages) => stages.includes(stage)) &&
    told(where.official, (is) => official === is) &&
    told(where.instrument, (match) => text(assessment.instrument, match)) &&
    told(where.index, (match) => number(maybe(index), match)) &&
    told(where.grade, (codes) => grade !== null && codes.includes(grade)) &&
    told(where.toNext, (match) => number(assessment.distances.toNext, match)) &&
    told(where.toPrevious, (match) => number(assessment.distances.toPrevious, match)) &&
    told(where.change?.index, (match) => number(maybe(change?.index ?? null), match)) &&
    told(where.change?.grade, (asked) => change?.grades != null && asked.some((move) => move === moves(change.grades ?? 0))) &&
    told(where.scores, (asked) => related(assessment.scores, asked, scoreIs)) &&
    logic(where, (part) => assessmentIs(assessment, part))
  )
}

export const scoreIs = (score: KnownScore, where: ScoreAsked): boolean => {
  const { component, state, level } = score.own
  return (
    told(where.assessment, (part) => assessmentIs(score.assessment, part)) &&
    told(where.component, (match) => text(component.code, match)) &&
    told(where.kind, (kinds) => kinds.includes(component.kind)) &&
    told(where.under, (code) => score.under.includes(code)) &&
    told(where.state, (states) => states.includes(state)) &&
    told(where.level, (match) => number(integer(level), match)) &&
    told(where.value, (match) => number(score.value, match)) &&
    told(where.published, (match) => number(score.printed, match)) &&
    told(where.figure, (match) => number(score.printed ?? score.value, match)) &&
    told(where.agrees, (is) => score.agrees === is) &&
    logic(where, (part) => scoreIs(score, part))
  )
}
