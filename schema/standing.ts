import { print, printed } from '../rules/print.ts'
import { builder } from './builder.ts'
import { agencyKinds, type AssessmentHead, type CohortKey, type Standing } from './context.ts'
import { costByKind } from './cost.ts'
import { CohortKindEnum, ComponentKindEnum } from './enums.ts'
import { ComponentRef, MedianRef, StandingRef } from './refs.ts'

/** The kept group of a standing. */
const cohortOf = ({ programme, year, digest }: AssessmentHead, { cohort, key }: Standing): CohortKey => ({
  programme,
  year,
  kind: (cohort === 'kind' && agencyKinds.find((kind) => kind === key)) || null,
  province: cohort === 'province' ? key : null,
  digest,
})

builder.objectType(StandingRef, {
  description: 'The place of an official result in one of its groups.',
  fields: (t) => ({
    cohort: t.field({ type: CohortKindEnum, description: 'Which group.', resolve: ({ it }) => it.cohort }),
    key: t.string({ nullable: true, description: 'The kind or the province’s code; null for the nation.', resolve: ({ it }) => it.key }),
    rank: t.int({ description: '1 is highest; equal indices share a rank.', resolve: ({ it }) => it.rank }),
    size: t.int({ description: 'How many are ranked.', resolve: ({ it }) => it.size }),
    ties: t.int({ description: 'How many have the same index, itself included.', resolve: ({ it }) => it.ties }),
    percentile: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Percent of the others with a lower index, one decimal; null in a group of one.',
      resolve: ({ it }) => it.percentile,
    }),
    medians: t.field({
      type: [MedianRef],
      description: 'Medians of the group by component, parents before children: of printed figures, else of computed scores.',
      args: { kind: t.arg({ type: ComponentKindEnum, required: false, description: 'Only components of this kind.' }) },
      complexity: costByKind,
      resolve: async ({ assessment: { record, edition }, it }, { kind }, context) => {
        const figures = await context.data.figuresOf(cohortOf(record, it))
        return edition.instrument.components
          .filter((component) => !kind || component.kind === kind)
          .map((component) => ({ component: { edition, it: component }, figures: figures?.[component.position] ?? null }))
      },
    }),
  }),
})

builder.objectType(MedianRef, {
  description: 'The median of one component in a group.',
  fields: (t) => ({
    component: t.field({ type: ComponentRef, description: 'The component.', resolve: ({ component }) => component }),
    median: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The median, two decimals; null where no member’s figure is known.',
      resolve: ({ figures }) => (figures?.median ? print(printed(figures.median)) : null),
    }),
    lower: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The lower quartile, two decimals; null where no member’s figure is known.',
      resolve: ({ figures }) => (figures?.lower ? print(printed(figures.lower)) : null),
    }),
    upper: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The upper quartile, two decimals; null where no member’s figure is known.',
      resolve: ({ figures }) => (figures?.upper ? print(printed(figures.upper)) : null),
    }),
    known: t.int({ description: 'How many members’ figures it is the median of.', resolve: ({ figures }) => figures?.known ?? 0 }),
  }),
})
