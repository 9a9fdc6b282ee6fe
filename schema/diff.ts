import { byCause, tallyOf } from '../rules/diff.ts'
import { exactRatio, printRatio } from '../rules/print.ts'
import { add, order, ratioIn, size } from '../rules/ratio.ts'
import { builder } from './builder.ts'
import { difference } from './differ.ts'
import { DiffCauseEnum, DiffDepthEnum } from './enums.ts'
import { AssessmentKey, named } from './named.ts'
import { AssessmentRef, CauseSumRef, DiffRef, DiffRowRef, GradeRef, type AssessmentView } from './refs.ts'
import { gradeOf } from './views.ts'

const DiffOrderEnum = builder.enumType('DiffOrder', {
  description: 'How rows of a diff are ordered.',
  values: {
    INSTRUMENT: { value: 'instrument', description: 'As the head’s regulation lists them; then what only the base asks, then rounding.' },
    EFFECT: { value: 'effect', description: 'The largest effect first, whichever its sign.' },
  } as const,
})

const gradesOf = ({ base, head }: { readonly base: AssessmentView; readonly head: AssessmentView }) =>
  [base, head].map(({ edition, record }) => gradeOf(edition, record.grade))

builder.objectType(DiffRef, {
  description: 'Why one index differs from another: rows whose effects add up to the difference exactly.',
  fields: (t) => ({
    base: t.field({ type: AssessmentRef, description: 'What is compared with.', resolve: ({ base }) => base }),
    head: t.field({ type: AssessmentRef, description: 'What is compared.', resolve: ({ head }) => head }),
    depth: t.field({
      type: DiffDepthEnum,
      description: 'How far down both are known; rows are of this kind.',
      resolve: ({ it }) => it.depth,
    }),
    baseIndex: t.string({
      description: 'The base’s index exactly, "3.1925" or "7/3": as computed, else as printed.',
      resolve: ({ it }) => exactRatio(it.base),
    }),
    headIndex: t.string({
      description: 'The head’s index exactly: as computed, else as printed.',
      resolve: ({ it }) => exactRatio(it.head),
    }),
    indexChange: t.string({
      description: 'Head less base, exactly; the effects of all rows sum to it.',
      resolve: ({ it }) => exactRatio(it.change),
    }),
    indexChangeShown: t.field({
      type: 'Decimal',
      description: 'Head less base, rounded once to four decimals.',
      resolve: ({ it }) => printRatio(it.change, 4),
    }),
    baseGrade: t.field({
      type: GradeRef,
      nullable: true,
      description: 'The base’s grade; null where none is known.',
      resolve: (view) => gradesOf(view)[0] ?? null,
    }),
    headGrade: t.field({
      type: GradeRef,
      nullable: true,
      description: 'The head’s grade; null where none is known.',
      resolve: (view) => gradesOf(view)[1] ?? null,
    }),
    gradeChanged: t.boolean({
      nullable: true,
      description: 'Whether the two grades differ by code; null where one is not known.',
      resolve: (view) => {
        const [was, is] = gradesOf(view)
        return was && is ? was.it.code !== is.it.code : null
      },
    }),
    higher: t.int({ description: 'How many rows have a higher value in the head.', resolve: ({ it }) => tallyOf(it).higher }),
    equal: t.int({ description: 'How many rows have the same value in both.', resolve: ({ it }) => tallyOf(it).equal }),
    lower: t.int({ description: 'How many rows have a lower value in the head.', resolve: ({ it }) => tallyOf(it).lower }),
    causes: t.field({
      type: [CauseSumRef],
      description: 'What each cause adds over all rows; only those that occur.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ it }) => byCause(it),
    }),
    rows: t.field({
      type: [DiffRowRef],
      description: 'The addends. Filtered, they no longer add up to the whole.',
      args: {
        cause: t.arg({ type: DiffCauseEnum, required: false, description: 'Only rows with a part of this cause.' }),
        minEffect: t.arg({ type: 'Decimal', required: false, description: 'Only rows whose effect, without its sign, is at least this.' }),
        orderBy: t.arg({ type: DiffOrderEnum, required: true, defaultValue: 'instrument', description: 'In which order.' }),
      },
      complexity: { field: 1, multiplier: 60 },
      resolve: (diff, { cause, minEffect, orderBy }) => {
        const least = ratioIn(minEffect ?? '0')
        const found = diff.it.rows.filter(
          ({ effect, parts }) => order(size(effect), least) >= 0 && (!cause || parts.some((part) => part.cause === cause)),
        )
        const rows = orderBy === 'effect' ? found.toSorted((a, b) => order(size(b.effect), size(a.effect))) : found
        let reached = diff.it.base
        return rows.map((it) => ({ diff, it, reached: (reached = add(reached, it.effect)) }))
      },
    }),
  }),
})

builder.queryField('diff', (t) =>
  t.field({
    type: DiffRef,
    description:
      'Why the index of one assessment differs from another’s: between any two years, stages, agencies, versions of rules, and editions that crosswalks join. Errors: NOT_COMPARABLE where nothing relates the two or an index is not known, UNKNOWN_AGENCY, UNKNOWN_ASSESSMENT, YEAR_NOT_COVERED.',
    args: {
      base: t.arg({ type: AssessmentKey, required: true, description: 'What is compared with.' }),
      head: t.arg({ type: AssessmentKey, required: true, description: 'What is compared.' }),
    },
    complexity: 100,
    resolve: async (_, keys, context) => {
      const [base, head] = await Promise.all([named(context, keys.base, 'base'), named(context, keys.head, 'head')])
      return difference(context, base, head)
    },
  }),
)
