import { decodeGlobalID } from '@pothos/plugin-relay'
import { builder } from './builder.ts'
import type { Assessment, Data } from './context.ts'
import { refuse } from './errors.ts'
import { AssessmentRef } from './refs.ts'
import { assessmentView } from './views.ts'

const unknown = (id: string) =>
  refuse(
    'UNKNOWN_ASSESSMENT',
    {
      id: `Tidak ada penilaian dengan id "${id.slice(0, 40)}". Ambillah \`id\` sebuah penilaian dari agency(code: …) { assessments { id } }.`,
      en: `No assessment has the id "${id.slice(0, 40)}". Take the \`id\` of one from agency(code: …) { assessments { id } }.`,
    },
    'id',
  )

const numberOf = (id: string): number => {
  try {
    const { typename, id: own } = decodeGlobalID(id)
    if (typename === 'Assessment' && /^\d{1,9}$/.test(own)) return Number(own)
  } catch {
    // Not a global id at all: refused like one that names nothing.
  }
  throw unknown(id)
}

const changesOf = async (data: Data, id: string): Promise<AsyncIterable<Assessment>> => {
  const number = numberOf(id)
  if (!(await data.assessmentById(number))) throw unknown(id)
  return data.assessmentChanges(number)
}

builder.subscriptionType({
  description: 'What can be listened to, over server-sent events (accept: text/event-stream).',
  fields: (t) => ({
    assessmentChanged: t.field({
      type: AssessmentRef,
      description:
        'An assessment each time that its levels, scores, printed figures or scorings have changed, within about a second; ask for it once by query to begin with. Errors: UNKNOWN_ASSESSMENT, TOO_MANY while too many listen.',
      args: { id: t.arg.id({ required: true, description: 'Global id of the assessment.' }) },
      complexity: 2,
      subscribe: (_, { id }, { data }) => changesOf(data, id),
      resolve: (record: Assessment, _, context) => assessmentView(context, record),
    }),
  }),
})
