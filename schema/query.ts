import { builder } from './builder.ts'
import { CycleRef, InstrumentRef, RuleStatusRef } from './refs.ts'
import { cycleOf, national } from './views.ts'
import { currentYear } from './years.ts'

builder.queryType({
  description: 'Everything that can be asked.',
  fields: (t) => ({
    instruments: t.field({
      type: [InstrumentRef],
      description: 'All editions of the rules, oldest first.',
      complexity: { field: 1, multiplier: 2 },
      resolve: (_, __, { rules }) => rules.editions,
    }),
    instrument: t.field({
      type: InstrumentRef,
      nullable: true,
      description: 'The edition of a code; null where there is none.',
      args: {
        code: t.arg.string({ required: true, description: 'Its code, such as "spbe-2020".' }),
        digest: t.arg.string({ required: false, description: 'A version of it that scored or served here; default: the active one.' }),
      },
      resolve: (_, { code, digest }, { rules }) => {
        const edition = digest ? rules.byDigest(digest) : rules.editions.find(({ instrument }) => instrument.code === code)
        return edition?.instrument.code === code ? edition : null
      },
    }),
    cycle: t.field({
      type: CycleRef,
      description: 'The cycle of a year. Error YEAR_NOT_COVERED where no instrument covers it.',
      args: {
        year: t.arg.int({ required: false, description: 'The year; default: the current cycle.' }),
        programme: t.arg.string({ required: true, defaultValue: national, description: 'Code of the evaluation, such as "spbe".' }),
      },
      resolve: async (_, { year, programme }, context) => cycleOf(context, year ?? (await currentYear(context, programme)), programme),
    }),
    cycles: t.field({
      type: [CycleRef],
      description: 'The cycles that have official results, latest first.',
      args: { programme: t.arg.string({ required: true, defaultValue: national, description: 'Code of the evaluation, such as "spbe".' }) },
      resolve: async (_, { programme }, context) =>
        (await context.data.coverage(programme)).map(({ year }) => cycleOf(context, year, programme)),
    }),
    ruleStatus: t.field({
      type: [RuleStatusRef],
      description: 'How each instrument’s folder stands: what of it serves, and what is wrong with what was found last.',
      resolve: (_, __, { rules }) => rules.status,
    }),
  }),
})
