import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { StageEnum } from './enums.ts'
import { refuse } from './errors.ts'
import type { AssessmentView } from './refs.ts'
import { assessmentView, cycleOf, national } from './views.ts'

/** Names one assessment, wherever one is asked about. */
export const AssessmentKey = builder.inputType('AssessmentKey', {
  description: 'Names one assessment.',
  fields: (t) => ({
    agency: t.string({ required: true, description: 'Code of the agency.' }),
    year: t.int({ required: true, description: 'The year.' }),
    stage: t.field({ type: StageEnum, required: false, description: 'The stage; default: whichever is official.' }),
    programme: t.string({ required: true, defaultValue: national, description: 'Code of the evaluation that the year is of.' }),
  }),
})

/** The assessment that a key names. Refuses a year, an agency or an assessment that is not there, with what is. */
export const named = async (
  context: Context,
  { agency: code, year, stage, programme }: typeof AssessmentKey.$inferInput,
  argument: string,
): Promise<AssessmentView> => {
  cycleOf(context, year, programme, `${argument}.year`)
  const agency = await context.data.agencyByCode(code)
  if (!agency)
    throw refuse(
      'UNKNOWN_AGENCY',
      {
        id: `Tidak ada instansi berkode "${code}". Carilah dengan agencies(where: {search: …}).`,
        en: `No agency has the code "${code}". Find it with agencies(where: {search: …}).`,
      },
      `${argument}.agency`,
    )
  const records = (await context.data.assessmentsOf(agency.id)).filter((candidate) => candidate.programme === programme)
  const record = records.find((candidate) => candidate.year === year && (stage ? candidate.stage === stage : candidate.official))
  if (record) return assessmentView(context, record)
  const there = records.map((candidate) => `${candidate.year} ${candidate.stage}`).join(', ')
  throw refuse(
    'UNKNOWN_ASSESSMENT',
    {
      id: `${agency.name} tidak punya penilaian ${stage ?? 'resmi'} tahun ${year}. Yang ada: ${there || 'tidak ada'}.`,
      en: `${agency.name} has no ${stage ?? 'official'} assessment of ${year}. It has: ${there || 'none'}.`,
    },
    `${argument}.${stage ? 'stage' : 'year'}`,
  )
}
