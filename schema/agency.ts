import { builder } from './builder.ts'
import type { AgencyFilter, AgencyOrder, Context } from './context.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { AgencyKindEnum, StageEnum } from './enums.ts'
import { pageOf } from './page.ts'
import { AgencyRef, AssessmentRef } from './refs.ts'
import { assessmentView, cycleOf, national, provinceOf } from './views.ts'
import { currentYear } from './years.ts'

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
        return record ? assessmentView(context, record) : null
      },
    }),
  }),
})

const AgencyFilterInput = builder.inputType('AgencyFilter', {
  description: 'Which agencies; all that is said must hold.',
  fields: (t) => ({
    programme: t.string({ required: true, defaultValue: national, description: 'Code of the evaluation that the year is of.' }),
    year: t.int({ required: false, description: 'The cycle that grade, index and order are about; default: the current one.' }),
    search: t.string({ required: false, description: 'Part of the name or the code, whatever its case.' }),
    kinds: t.field({ type: [AgencyKindEnum], required: false, description: 'Any of these kinds.' }),
    province: t.string({ required: false, description: 'Code of the province that they lie in.' }),
    grades: t.stringList({ required: false, description: 'Codes of grades, such as "BAIK"; any of them.' }),
    indexAtLeast: t.field({ type: 'Decimal', required: false, description: 'Lowest official index.' }),
    indexAtMost: t.field({ type: 'Decimal', required: false, description: 'Highest official index.' }),
    assessed: t.boolean({ required: false, description: 'Only agencies that have (true) or lack (false) an official result in the year.' }),
  }),
})

const AgencyOrderFieldEnum = builder.enumType('AgencyOrderField', {
  description: 'What agencies are ordered by.',
  values: {
    INDEX: { value: 'index', description: 'The official index of the year.' },
    NAME: { value: 'name', description: 'The name.' },
    POPULATION: { value: 'population', description: 'Inhabitants.' },
  } as const,
})

const OrderDirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which way an order runs.',
  values: {
    ASC: { value: 'asc', description: 'Lowest first.' },
    DESC: { value: 'desc', description: 'Highest first.' },
  } as const,
})

const AgencyOrderInput = builder.inputType('AgencyOrder', {
  description: 'An order. Agencies without the value come last, whichever the direction; ties keep one fixed order.',
  fields: (t) => ({
    field: t.field({ type: AgencyOrderFieldEnum, required: true, description: 'What by.' }),
    direction: t.field({ type: OrderDirectionEnum, required: true, defaultValue: 'asc', description: 'Which way.' }),
  }),
})

const filterOf = async (context: Context, where: Partial<typeof AgencyFilterInput.$inferInput>): Promise<AgencyFilter> => {
  const { programme = national } = where
  const { it } = cycleOf(context, where.year ?? (await currentYear(context, programme)), programme, 'where.year')
  if (where.province) await provinceOf(context.data, where.province, 'where.province')
  return {
    programme,
    year: it.year,
    search: where.search?.trim() || undefined,
    kinds: where.kinds?.length ? where.kinds : undefined,
    province: where.province ?? undefined,
    grades: where.grades?.length ? where.grades : undefined,
    indexAtLeast: where.indexAtLeast ?? undefined,
    indexAtMost: where.indexAtMost ?? undefined,
    assessed: where.assessed ?? undefined,
  }
}

builder.queryFields((t) => ({
  agency: t.field({
    type: AgencyRef,
    nullable: true,
    description: 'The agency of a code; null where there is none.',
    args: { code: t.arg.string({ required: true, description: 'Its code, such as "35.73" for Kota Malang.' }) },
    resolve: (_, { code }, { data }) => data.agencyByCode(code),
  }),
  agencies: t.connection(
    {
      type: AgencyRef,
      description: 'Agencies, filtered and in order.',
      args: {
        where: t.arg({ type: AgencyFilterInput, required: false, description: 'Which; default: all.' }),
        orderBy: t.arg({ type: AgencyOrderInput, required: false, description: 'In which order; default: by name.' }),
      },
      complexity: 5,
      resolve: async (_, args, context) => {
        const { limit, fromEnd } = pageOf(args)
        const order: AgencyOrder = { field: args.orderBy?.field ?? 'name', descending: args.orderBy?.direction === 'desc' }
        const filter = await filterOf(context, args.where ?? {})
        const after = args.after == null ? undefined : decodeCursor(order, args.after)
        const before = args.before == null ? undefined : decodeCursor(order, args.before, 'before')
        const { rows, more } = await context.data.agencyPage({ filter, order, limit, after, before, fromEnd })
        const edges = rows.map(({ agency, position }) => ({ node: agency, cursor: encodeCursor(order, position) }))
        return {
          filter,
          edges,
          pageInfo: {
            hasNextPage: fromEnd ? before !== undefined : more,
            hasPreviousPage: fromEnd ? more : after !== undefined,
            startCursor: edges.at(0)?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        }
      },
    },
    {
      name: 'AgencyConnection',
      description: 'A page of agencies.',
      fields: (u) => ({
        totalCount: u.int({
          description: 'How many there are in all; counted only when asked.',
          complexity: 10,
          resolve: ({ filter }, _, { data }) => data.agencyCount(filter),
        }),
      }),
    },
    { name: 'AgencyEdge', description: 'An agency in its place.' },
  ),
}))
