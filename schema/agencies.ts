import { agenciesAsked } from './asked.ts'
import { builder } from './builder.ts'
import { connect } from './connection.ts'
import { AgencyFilter } from './filters.ts'
import { AgencyOrderInput, agencyOrder, agencyTypes } from './ordering.ts'
import { AgencyRef } from './refs.ts'

builder.queryField('agencies', (t) =>
  t.connection(
    {
      type: AgencyRef,
      description:
        'Agencies, filtered and in order. Errors: BAD_CURSOR, BAD_PAGE, FILTER_TOO_LARGE, UNKNOWN_COMPONENT, UNKNOWN_PROVINCE, YEAR_NOT_COVERED.',
      args: {
        where: t.arg({ type: AgencyFilter, required: false, description: 'Which; default: all.' }),
        orderBy: t.arg({
          type: [AgencyOrderInput],
          required: false,
          description: 'In which order, strongest key first; default: by name.',
        }),
      },
      complexity: 5,
      resolve: async (_, args, context, info) =>
        connect({
          of: 'agencies',
          args,
          info,
          where: await agenciesAsked(context, args.where ?? {}),
          order: await agencyOrder(context, args.orderBy),
          types: agencyTypes,
          ties: 1,
          read: context.data.agencyPage,
        }),
    },
    {
      name: 'AgencyConnection',
      description: 'A page of agencies.',
      fields: (u) => ({
        totalCount: u.int({
          description: 'How many there are in all; counted only when asked.',
          complexity: 10,
          resolve: ({ where }, _, { data }) => data.agencyCount(where),
        }),
      }),
    },
    { name: 'AgencyEdge', description: 'An agency in its place.' },
  ),
)
