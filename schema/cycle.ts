import { builder } from './builder.ts'
import { provinceOf } from './views.ts'
import { AgencyKindEnum, GradeBasisEnum } from './enums.ts'
import { words } from './language.ts'
import { CycleRef, GradeCountRef, GradeRef, HistogramBinRef, InstrumentRef, SummaryRef } from './refs.ts'

builder.objectType(CycleRef, {
  description: 'A year’s exercise under one instrument (evaluasi tahunan).',
  fields: (t) => ({
    year: t.int({ description: 'The year.', resolve: ({ it }) => it.year }),
    instrument: t.field({ type: InstrumentRef, description: 'The rules in force.', resolve: ({ edition }) => edition }),
    gradeBasis: t.field({
      type: GradeBasisEnum,
      description: 'Which value of the index its grades were read off.',
      resolve: ({ it }) => it.gradeBasis,
    }),
    note: t.string(words('How that is known.', ({ it }) => it.note)),
    results: t.int({
      description: 'How many agencies have an official result.',
      resolve: async ({ edition, it }, _, { data }) =>
        (await data.coverage(edition.instrument.programme)).find(({ year }) => year === it.year)?.count ?? 0,
    }),
    summary: t.field({
      type: SummaryRef,
      description: 'Its official results at a glance. Error UNKNOWN_PROVINCE.',
      args: {
        kind: t.arg({ type: AgencyKindEnum, required: false, description: 'Only agencies of this kind.' }),
        province: t.arg.string({ required: false, description: 'Only agencies of the province of this code.' }),
      },
      complexity: { field: 10, multiplier: 1 },
      resolve: async ({ edition, it }, { kind, province }, { data }) => {
        if (province) await provinceOf(data, province)
        return {
          edition,
          it: await data.summary({
            programme: edition.instrument.programme,
            year: it.year,
            kind: kind ?? undefined,
            province: province ?? undefined,
          }),
        }
      },
    }),
  }),
})

builder.objectType(SummaryRef, {
  description: 'Official results of a group of agencies in one year. Of the indices that rank: as printed, else as computed.',
  fields: (t) => ({
    count: t.int({ description: 'How many agencies have an official result.', resolve: ({ it }) => it.count }),
    median: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Median index; null for an empty group.',
      resolve: ({ it }) => it.median,
    }),
    lowest: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Lowest index; null for an empty group.',
      resolve: ({ it }) => it.lowest,
    }),
    highest: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Highest index; null for an empty group.',
      resolve: ({ it }) => it.highest,
    }),
    grades: t.field({
      type: [GradeCountRef],
      description: 'How many earned each grade, lowest grade first, zeros included.',
      resolve: ({ edition, it }) =>
        edition.instrument.grades.map((grade) => ({
          grade: { edition, it: grade },
          count: it.grades.find((counted) => counted.grade === grade.code)?.count ?? 0,
        })),
    }),
    histogram: t.field({
      type: [HistogramBinRef],
      description: 'Counts by tenth of the index, ascending; tenths without an agency are left out.',
      complexity: { field: 1, multiplier: 30 },
      resolve: ({ it }) => it.histogram,
    }),
  }),
})

builder.objectType(GradeCountRef, {
  description: 'How many earned a grade.',
  fields: (t) => ({
    grade: t.field({ type: GradeRef, description: 'The grade.', resolve: ({ grade }) => grade }),
    count: t.exposeInt('count', { description: 'How many agencies.' }),
  }),
})

builder.objectType(HistogramBinRef, {
  description: 'A tenth of the index and how many lie in it.',
  fields: (t) => ({
    from: t.field({ type: 'Decimal', description: 'Lowest index of the bin; it ends below `from` + 0.1.', resolve: ({ from }) => from }),
    count: t.exposeInt('count', { description: 'How many agencies.' }),
  }),
})
