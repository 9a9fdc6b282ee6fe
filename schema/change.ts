import { builder } from './builder.ts'
import { GradeMoveEnum } from './enums.ts'
import { AssessmentRef, ChangeRef } from './refs.ts'
import { assessmentView } from './views.ts'

builder.objectField(AssessmentRef, 'change', (t) =>
  t.field({
    type: ChangeRef,
    nullable: true,
    description:
      'What changed since the official result before it under the same instrument; null where there is none, or it is not official.',
    resolve: ({ record }) => record.change,
  }),
)

builder.objectType(ChangeRef, {
  description: 'From one official result of an agency to its next under the same instrument.',
  fields: (t) => ({
    previous: t.field({
      type: AssessmentRef,
      description: 'The result before.',
      resolve: async ({ previousId }, _, context) => {
        const record = await context.data.assessmentById(previousId)
        if (!record) throw new Error(`The assessment ${previousId} is no longer there`)
        return assessmentView(context, record)
      },
    }),
    index: t.field({ type: 'Decimal', description: 'Change of the index that ranks.', resolve: ({ index }) => index }),
    grade: t.field({
      type: GradeMoveEnum,
      nullable: true,
      description: 'Which way the grade went; null where one is not known.',
      resolve: ({ grades }) => (grades === null ? null : grades > 0 ? 'rose' : grades < 0 ? 'fell' : 'same'),
    }),
    grades: t.int({ nullable: true, description: 'How many grades it rose; negative where it fell.', resolve: ({ grades }) => grades }),
  }),
})
