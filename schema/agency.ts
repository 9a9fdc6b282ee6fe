import type { GraphQLResolveInfo } from 'graphql'
import { covers } from '../rules/editions.ts'
import { builder } from './builder.ts'
import type { Context, ResultKey, ResultsAsked } from './context.ts'
import { AgencyKindEnum, StageEnum } from './enums.ts'
import { AgencyRef, AssessmentRef } from './refs.ts'
import { extentOf } from './extent.ts'
import { argumentsOf } from './selection.ts'
import { assessmentView, cycleOf, headView, national } from './views.ts'

builder.node(AgencyRef, {
  description: 'A government body that is evaluated (instansi).',
  id: { resolve: ({ code }) => code, description: 'Global id.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'population' in value,
  loadOne: (code, { data }) => data.agencyByCode(code),
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'The interior ministry’s region code, or the 2019 code of a national body; ours in upper case where it has none.',
    }),
    name: t.exposeString('name', { description: 'Its name.' }),
    kind: t.field({ type: AgencyKindEnum, description: 'What sort of body it is.', resolve: ({ kind }) => kind }),
    province: t.field({
      type: AgencyRef,
      nullable: true,
      description: 'The province that it lies in, itself for a province; null for a national body.',
      resolve: ({ province }, _, { data }) => (province === null ? null : data.agencyByCode(province)),
    }),
    parent: t.field({
      type: AgencyRef,
      nullable: true,
      description: 'The agency that a unit belongs to; null for any other.',
      resolve: ({ parent }, _, { data }) => (parent === null ? null : data.agencyByCode(parent)),
    }),
    population: t.int({ nullable: true, description: 'Inhabitants; null for a national body.', resolve: ({ population }) => population }),
    source: t.exposeString('source', { description: 'Where its name, code and population come from.' }),
    assessments: t.field({
      type: [AssessmentRef],
      description: 'All its assessments, latest year first, official ones before others.',
      complexity: { field: 2, multiplier: 8 },
      resolve: async ({ id }, _, context) => (await context.data.assessmentsOf(id)).map((record) => assessmentView(context, record)),
    }),
    assessment: t.field({
      type: AssessmentRef,
      nullable: true,
      description: 'One assessment; null where there is none. Error YEAR_NOT_COVERED for a year without an instrument.',
      args: {
        year: t.arg.int({ required: false, description: 'The year; default: the latest that has one.' }),
        stage: t.arg({ type: StageEnum, required: false, description: 'The stage; default: whichever is official.' }),
        programme: t.arg.string({ required: true, defaultValue: national, description: 'Code of the evaluation, such as "spbe".' }),
      },
      complexity: 2,
      resolve: async ({ id }, { year, stage, programme }, context) => {
        if (year != null) cycleOf(context, year, programme)
        const { data } = context
        const record = stage
          ? (await data.assessmentsOf(id)).find(
              (own) => own.programme === programme && own.stage === stage && (year == null || own.year === year),
            )
          : await (year == null ? data.latestOf(id, programme) : data.officialOf(id, programme, year))
        return record ? headView(context, record) : null
      },
    }),
  }),
})

/** The official results that are asked of an agency; null for none. A year that no rules cover is left for the field to refuse. */
const resultsAsked = ({ rules }: Context, info: GraphQLResolveInfo): ResultsAsked | null => {
  const keys = argumentsOf(info, 'assessment').flatMap(({ year, stage, programme }): readonly ResultKey[] => {
    if (stage != null || typeof programme !== 'string') return []
    if (typeof year !== 'number') return [{ programme, year: null }]
    return rules.editions.some(({ instrument }) => covers(instrument, year)) ? [{ programme, year }] : []
  })
  return keys.length === 0 ? null : { keys, extent: extentOf(info, ['assessment']) }
}

builder.queryField('agency', (t) =>
  t.field({
    type: AgencyRef,
    nullable: true,
    description: 'The agency of a code; null where there is none.',
    args: { code: t.arg.string({ required: true, description: 'Its code, such as "35.73" for Kota Malang.' }) },
    resolve: (_, { code }, context, info) => context.data.agencyByCode(code, resultsAsked(context, info)),
  }),
)
