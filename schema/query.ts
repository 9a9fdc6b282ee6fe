import { builder } from './builder.ts'
import { CycleRef, InstrumentRef } from './refs.ts'
import { cycleOf } from './views.ts'
import { currentYear } from './years.ts'

builder.queryType({
  description: 'Everything that can be asked.',
  fields: (t) => ({
    instruments: t.field({
      type: [InstrumentRef],
      description: 'All editions of the rules, oldest first.',
      complexity: { field: 1, multiplier: 2 },
      resolve: (_, __, { editions }) => editions,
    }),
    instrument: t.field({
      type: InstrumentRef,
      nullable: true,
      description: 'The edition of a code; null where there is none.',
      args: { code: t.arg.string({ required: true, description: 'Its code, such as "spbe-2020".' }) },
      resolve: (_, { code }, { editions }) => editions.find(({ instrument }) => instrument.code === code) ?? null,
    }),
    cycle: t.field({
      type: CycleRef,
      description: 'The cycle of a year. Error YEAR_NOT_COVERED where no instrument covers it.',
      args: { year: t.arg.int({ required: false, description: 'The year; default: the current cycle.' }) },
      resolve: async (_, { year }, context) => cycleOf(context, year ?? (await currentYear(context))),
    }),
    cycles: t.field({
      type: [CycleRef],
      description: 'The cycles that have official results, latest first.',
      resolve: async (_, __, context) => (await context.data.coverage()).map(({ year }) => cycleOf(context, year)),
    }),
  }),
})
