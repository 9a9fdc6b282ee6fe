import { scoresAsked } from './asked.ts'
import { builder } from './builder.ts'
import { connect } from './connection.ts'
import { ScoreFilter } from './filters.ts'
import { groupArgs, groupsOf } from './grouped.ts'
import { ScoreOrderInput, scoreOrder, scoreTypes } from './ordering.ts'
import { GroupRef, ScoreRef } from './refs.ts'
import { scoreAt } from './views.ts'

builder.queryField('scores', (t) =>
  t.connection(
    {
      type: ScoreRef,
      description:
        'Scores of single components over all assessments, filtered and in order. Errors: BAD_CURSOR, BAD_PAGE, FILTER_TOO_LARGE, UNKNOWN_COMPONENT, UNKNOWN_PROVINCE, YEAR_NOT_COVERED.',
      args: {
        where: t.arg({ type: ScoreFilter, required: false, description: 'Which; default: all.' }),
        orderBy: t.arg({
          type: [ScoreOrderInput],
          required: false,
          description: 'In which order, strongest key first; default: assessment by assessment, in the regulation’s order.',
        }),
      },
      complexity: 5,
      resolve: async (_, args, context, info) => {
        const { edges, ...page } = await connect({
          of: 'scores',
          args,
          info,
          where: await scoresAsked(context, args.where ?? {}),
          order: scoreOrder(args.orderBy),
          types: scoreTypes,
          ties: 2,
          read: context.data.scorePage,
        })
        const nodes = await Promise.all(edges.map(({ node }) => scoreAt(context, node)))
        return { ...page, edges: edges.flatMap(({ cursor }, at) => (nodes[at] ? [{ node: nodes[at], cursor }] : [])) }
      },
    },
    {
      name: 'ScoreConnection',
      description: 'A page of scores.',
      fields: (u) => ({
        totalCount: u.int({
          description: 'How many there are in all; counted only when asked.',
          complexity: 10,
          resolve: ({ where }, _, { data }) => data.scoreCount(where),
        }),
        groups: u.field({
          type: [GroupRef],
          description: 'The whole filter in groups, whatever the page. Errors: BAD_BIN, TOO_MANY.',
          args: groupArgs,
          complexity: 20,
          resolve: ({ where }, asked, context, info) => groupsOf(context, where, asked, info),
        }),
      }),
    },
    { name: 'ScoreEdge', description: 'A score in its place.' },
  ),
)
