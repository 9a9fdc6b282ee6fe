import type { Context } from './context.ts'
import { refuse } from './errors.ts'
import type { AgencyAsked, AssessmentAsked, ResultAsked, ScoreAsked } from './filters.ts'
import { cycleOf, provinceOf } from './views.ts'
import type { AgencyWhere, AssessmentWhere, Related, ScoreWhere } from './where.ts'
import { currentYear } from './years.ts'

/* From what is asked to what the port takes: names are checked, and a result becomes an assessment of its year. */

const deepest = 10
const most = 300

const each = <Asked, Where>(asked: readonly Asked[] | null | undefined, of: (one: Asked) => Promise<Where>) =>
  asked && Promise.all(asked.map(of))

const maybe = <Asked, Where>(asked: Asked | null | undefined, of: (one: Asked) => Promise<Where>) => asked && of(asked)

const related = async <Asked, Where>(asked: Related<Asked>, of: (one: Asked) => Promise<Where>): Promise<Related<Where>> => ({
  some: await maybe(asked.some, of),
  every: await maybe(asked.every, of),
  none: await maybe(asked.none, of),
})

/** Refuses a component that no instrument has. */
export const knownComponent = ({ rules }: Context, code: string, argument = 'component'): void => {
  if (rules.editions.some(({ instrument }) => instrument.components.some((component) => component.code === code))) return
  throw refuse(
    'UNKNOWN_COMPONENT',
    {
      id: `Tidak ada instrumen yang punya komponen "${code}". Yang ada dapat ditanyakan dengan components, misalnya "index", "D1", "A1", "I1".`,
      en: `No instrument has a component "${code}". Ask components for those there are, such as "index", "D1", "A1", "I1".`,
    },
    argument,
  )
}

const deeper = (depth: number): number => {
  if (depth < deepest) return depth + 1
  throw refuse(
    'FILTER_TOO_LARGE',
    {
      id: `Saringan dapat bersarang ${deepest} tingkat, yang ini lebih. Kurangi tingkat and, or, not, dan relasi.`,
      en: `A filter can be nested ${deepest} deep, this one is deeper. Ask with fewer levels of and, or, not and relations.`,
    },
    'where',
  )
}

/** Conditions in a filter: its objects, at every level. */
const conditions = (asked: unknown): number => {
  if (typeof asked !== 'object' || asked === null) return 0
  const within = Object.values(asked).reduce<number>((sum, part) => sum + conditions(part), 0)
  return Array.isArray(asked) ? within : within + 1
}

const sized = (where: object): void => {
  const size = conditions(where)
  if (size > most)
    throw refuse(
      'FILTER_TOO_LARGE',
      {
        id: `Saringan dapat memuat ${most} syarat, yang ini ${size}. Kurangi syaratnya.`,
        en: `A filter can have ${most} conditions, this one has ${size}. Ask with fewer.`,
      },
      'where',
    )
}

const resultOf = async (context: Context, { programme, year, exists, where }: ResultAsked, depth: number): Promise<AgencyWhere> => {
  const { it } = cycleOf(context, year ?? (await currentYear(context, programme)), programme, 'where.result.year')
  const own = { programme: { eq: programme }, year: { eq: it.year }, official: true }
  const asked: AssessmentWhere = where ? { and: [own, await assessmentOf(context, where, depth)] } : own
  return { assessments: exists ? { some: asked } : { none: asked } }
}

const agencyOf = async (context: Context, asked: AgencyAsked, above: number): Promise<AgencyWhere> => {
  const depth = deeper(above)
  const { and, or, not, result, assessments, ...own } = asked
  const self = (one: AgencyAsked) => agencyOf(context, one, depth)
  await each(own.province, (code) => provinceOf(context.data, code, 'where.province'))
  const parts = [...((await each(and, self)) ?? []), ...(result ? [await resultOf(context, result, depth)] : [])]
  return {
    ...own,
    search: own.search?.trim() || null,
    and: parts,
    or: await each(or, self),
    not: await maybe(not, self),
    assessments: await maybe(assessments, (some) => related(some, (one) => assessmentOf(context, one, depth))),
  }
}

const assessmentOf = async (context: Context, asked: AssessmentAsked, above: number): Promise<AssessmentWhere> => {
  const depth = deeper(above)
  const { and, or, not, agency, scores, ...own } = asked
  const self = (one: AssessmentAsked) => assessmentOf(context, one, depth)
  return {
    ...own,
    and: await each(and, self),
    or: await each(or, self),
    not: await maybe(not, self),
    agency: await maybe(agency, (one) => agencyOf(context, one, depth)),
    scores: await maybe(scores, (some) => related(some, (one) => scoreOf(context, one, depth))),
  }
}

const scoreOf = async (context: Context, asked: ScoreAsked, above: number): Promise<ScoreWhere> => {
  const depth = deeper(above)
  const { and, or, not, assessment, ...own } = asked
  const self = (one: ScoreAsked) => scoreOf(context, one, depth)
  for (const code of [own.component?.eq, ...(own.component?.in ?? []), own.under])
    if (code != null) knownComponent(context, code, 'where.component')
  return {
    ...own,
    and: await each(and, self),
    or: await each(or, self),
    not: await maybe(not, self),
    assessment: await maybe(assessment, (one) => assessmentOf(context, one, depth)),
  }
}

/** A filter over agencies as the port takes it. */
export const agenciesAsked = (context: Context, asked: AgencyAsked): Promise<AgencyWhere> => {
  sized(asked)
  return agencyOf(context, asked, 0)
}

/** A filter over assessments as the port takes it. */
export const assessmentsAsked = (context: Context, asked: AssessmentAsked): Promise<AssessmentWhere> => {
  sized(asked)
  return assessmentOf(context, asked, 0)
}

/** A filter over scores as the port takes it. */
export const scoresAsked = (context: Context, asked: ScoreAsked): Promise<ScoreWhere> => {
  sized(asked)
  return scoreOf(context, asked, 0)
}
