import { error } from '@sveltejs/kit'
import { graphLanguage, programmeFrom } from '#lib/address.ts'
import { stageFromAddress } from '#lib/names.ts'
import scoring from '#lib/parts/scoring.graphql?raw'
import { reading } from '#lib/reading.ts'
import { ask, askPanel } from '#lib/server/ask.ts'
import { BesideDocument, DrillDownDocument, type DrillDownQuery, type Stage } from '../../../../../generated/graphql.ts'
import type { PageServerLoad } from './$types'
import page from './page.graphql?raw'
import rows from './rows.graphql?raw'
import { beneath } from './tree.ts'

const query = `${page}\n${scoring}`

type Agency = NonNullable<DrillDownQuery['agency']>
type Assessment = NonNullable<Agency['assessment']>

/** The other record of the year that says most beside this one: what was claimed, or what was found. */
const otherStage = ({ assessments }: Agency, { year, stage, instrument }: Assessment): Stage | null => {
  const others = assessments.filter((own) => own.year === year && own.stage !== stage && own.instrument.programme === instrument.programme)
  return (others.find((own) => (stage === 'SELF' ? own.official : own.stage === 'SELF')) ?? others[0])?.stage ?? null
}

/** Both stages, component by component; null where the year has one alone. */
const besideOf = async (agency: Agency, assessment: Assessment) => {
  const { year, stage, instrument } = assessment
  const other = otherStage(agency, assessment)
  if (!other) return null
  const keyOf = (own: Stage) => ({ agency: agency.code, year, stage: own, programme: instrument.programme })
  const [claimed, found] = stage === 'SELF' ? [stage, other] : [other, stage]
  const variables = { own: keyOf(stage), other: keyOf(other), claimed: keyOf(claimed), found: keyOf(found) }
  return { stage: other, claimed, found, panel: await askPanel(BesideDocument, variables) }
}

export const load: PageServerLoad = async ({ url, params, locals }) => {
  if (!/^\d{4}$/.test(params.year)) error(404, { message: `"${params.year}" is not a year.`, code: 'YEAR_NOT_COVERED' })
  const read = reading(url.searchParams)
  const variables = {
    code: params.code,
    programme: programmeFrom(read),
    year: Number(params.year),
    stage: read.read('stage', stageFromAddress),
    component: params.component ?? 'index',
    language: graphLanguage(locals.language),
  }
  const { agency, ruleStatus } = await ask(DrillDownDocument, variables)
  if (!agency) error(404, { message: `No agency has the code "${params.code}".`, code: 'UNKNOWN_AGENCY' })
  const { assessment } = agency
  if (!assessment?.score) error(404, { message: `${agency.name} has no such assessment of ${params.year}.`, code: 'UNKNOWN_ASSESSMENT' })
  const { scores, standings, ...own } = assessment
  const { instrument } = own
  const members = beneath(scores, assessment.score.component.code)
  const folds = new Set(members.flatMap(({ component }) => component.parent?.code ?? []))
  const medians = standings.find(({ cohort }) => cohort === 'KIND')?.medians ?? []
  return {
    agency,
    assessment: own,
    score: assessment.score,
    members,
    open: read.list('open', (code) => (folds.has(code) ? code : null)),
    /** Medians of its kind by component. */
    medians: Object.fromEntries(medians.map(({ component, median }) => [component.code, median])),
    beside: await besideOf(agency, assessment),
    /** The version of the rules that scored it, where another is in force. */
    digest: ruleStatus.some(({ active }) => active === instrument.digest) ? null : instrument.digest,
    unread: read.unread(),
    // The component itself, and what lies beneath it.
    behind: { query, variables, rules: instrument, table: { query: rows, variables, rows: 1 + members.length } },
  }
}
