import { assessmentsAsked, knownComponent } from './asked.ts'
import { builder } from './builder.ts'
import { connect } from './connection.ts'
import { extentOf } from './extent.ts'
import { AssessmentFilter } from './filters.ts'
import { groupArgs, groupsOf } from './grouped.ts'
import { AssessmentOrderInput, assessmentOrder, assessmentTypes } from './ordering.ts'
import { AssessmentRef, GroupRef } from './refs.ts'
import { headView } from './views.ts'

builder.queryField('assessments', (t) =>
  t.connection(
    {
      type: AssessmentRef,
      description:
        'Assessments, filtered and in order. Errors: BAD_CURSOR, BAD_PAGE, FILTER_TOO_LARGE, UNKNOWN_COMPONENT, UNKNOWN_PROVINCE, YEAR_NOT_COVERED.',
      args: {
        where: t.arg({ type: AssessmentFilter, required: false, description: 'Which; default: all.' }),
        orderBy: t.arg({
          type: [AssessmentOrderInput],
          required: false,
          description: 'In which order, strongest key first; default: latest year first, then by name.',
        }),
      },
      complexity: 5,
      resolve: async (_, args, context, info) => {
        const { edges, ...page } = await connect({
          of: 'assessments',
          args,
          info,
          where: await assessmentsAsked(context, args.where ?? {}),
          order: assessmentOrder(context, args.orderBy),
          types: assessmentTypes,
          ties: 1,
          read: (request) => context.data.assessmentPage({ ...request, extent: extentOf(info, ['nodes'], ['edges', 'node']) }),
        })
        return { ...page, edges: edges.map(({ node, cursor }) => ({ node: headView(context, node), cursor })) }
      },
    },
    {
      name: 'AssessmentConnection',
      description: 'A page of assessments.',
      fields: (u) => ({
        totalCount: u.int({
          description: 'How many there are in all; counted only when asked.',
          complexity: 10,
          resolve: ({ where }, _, { data }) => data.assessmentCount(where),
        }),
        groups: u.field({
          type: [GroupRef],
          description:
            'The whole filter in groups, whatever the page: of the figures of one component. Assessments whose instrument lacks it are left out. Errors: BAD_BIN, TOO_MANY, UNKNOWN_COMPONENT.',
          args: {
            ...groupArgs,
            component: u.arg.string({ required: true, defaultValue: 'index', description: 'Code of the component, such as "D4".' }),
          },
          complexity: 20,
          resolve: ({ where }, { component, ...asked }, context, info) => {
            knownComponent(context, component)
            return groupsOf(context, { assessment: where, component: { eq: component } }, asked, info)
          },
        }),
      }),
    },
    { name: 'AssessmentEdge', description: 'An assessment in its place.' },
  ),
)
