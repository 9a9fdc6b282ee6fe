import { printRatio } from '../rules/print.ts'
import { ratioOf } from '../rules/ratio.ts'
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
      resolve: ({ edition, it }) => {
        const counts = edition.instrument.grades.map(({ code }) => it.grades.find(({ grade }) => grade === code)?.count ?? 0)
        return edition.instrument.grades.map((grade, at) => ({
          grade: { edition, it: grade },
          count: counts[at] ?? 0,
          orHigher: counts.slice(at).reduce((sum, count) => sum + count, 0),
          of: it.count,
        }))
      },
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
    orHigher: t.exposeInt('orHigher', { description: 'How many earned it or a higher one.' }),
    orHigherPercent: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Those in percent of all with an official result, rounded once to one decimal; null for an empty group.',
      resolve: ({ orHigher, of }) => (of === 0 ? null : printRatio(ratioOf(100 * orHigher, of), 1)),
    }),
  }),
})

builder.objectType(HistogramBinRef, {
  description: 'A tenth of the index and how many lie in it.',
  fields: (t) => ({
    from: t.field({ type: 'Decimal', description: 'Lowest index of the bin; it ends below `from` + 0.1.', resolve: ({ from }) => from }),
    count: t.exposeInt('count', { description: 'How many agencies.' }),
  }),
})
