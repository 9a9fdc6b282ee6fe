import { builder } from './builder.ts'
import { AgencyKindEnum, StageEnum } from './enums.ts'
import { AgencyRef, ComponentRef, GradeTallyRef, GroupRef, HistogramBinRef, InstrumentRef, LevelTallyRef } from './refs.ts'
import { editionOf } from './views.ts'

builder.objectType(GroupRef, {
  description: 'Scores that share the keys asked for, and what is measured of their figures: as printed, else as computed.',
  fields: (t) => ({
    programme: t.string({
      nullable: true,
      description: 'The evaluation, where grouped by it.',
      resolve: ({ keys }) => keys.programme ?? null,
    }),
    year: t.int({ nullable: true, description: 'The year, where grouped by it.', resolve: ({ keys }) => keys.year ?? null }),
    kind: t.field({
      type: AgencyKindEnum,
      nullable: true,
      description: 'The kind of agency, where grouped by it.',
      resolve: ({ keys }) => keys.kind ?? null,
    }),
    province: t.field({
      type: AgencyRef,
      nullable: true,
      description: 'The province, where grouped by it; null for national bodies.',
      resolve: ({ keys: { province } }, _, { data }) => (province == null ? null : data.agencyByCode(province)),
    }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage, where grouped by it.',
      resolve: ({ keys }) => keys.stage ?? null,
    }),
    instrument: t.field({
      type: InstrumentRef,
      nullable: true,
      description: 'The instrument, in its active version, where grouped by it.',
      resolve: ({ keys }, _, { rules }) => rules.editions.find(({ instrument }) => instrument.code === keys.instrument) ?? null,
    }),
    grade: t.string({
      nullable: true,
      description: 'Code of the grade, where grouped by it; null for none.',
      resolve: ({ keys }) => keys.grade ?? null,
    }),
    component: t.field({
      type: ComponentRef,
      nullable: true,
      description: 'The component, where grouped by it.',
      resolve: ({ keys: { component } }, _, context) => {
        if (!component) return null
        const edition = editionOf(context, component.digest)
        const it = edition.instrument.components.find(({ code }) => code === component.code)
        return it ? { edition, it } : null
      },
    }),
    count: t.exposeInt('count', { description: 'How many scores, with a figure or without.' }),
    known: t.exposeInt('known', { description: 'How many have a figure: what is measured is of these.' }),
    mean: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Mean, rounded to ten decimals; null where no figure is known.',
      resolve: ({ mean }) => mean,
    }),
    deviation: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Standard deviation of the sample, rounded to ten decimals; null below two figures.',
      resolve: ({ deviation }) => deviation,
    }),
    lowest: t.field({ type: 'Decimal', nullable: true, description: 'Lowest figure.', resolve: ({ lowest }) => lowest }),
    lower: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Lower quartile, between two figures by a straight line.',
      resolve: ({ lower }) => lower,
    }),
    median: t.field({ type: 'Decimal', nullable: true, description: 'Median.', resolve: ({ median }) => median }),
    upper: t.field({ type: 'Decimal', nullable: true, description: 'Upper quartile, likewise.', resolve: ({ upper }) => upper }),
    highest: t.field({ type: 'Decimal', nullable: true, description: 'Highest figure.', resolve: ({ highest }) => highest }),
    grades: t.field({
      type: [GradeTallyRef],
      description: 'How many of the assessments earned each grade; only those that occur, by code.',
      complexity: { field: 1, multiplier: 5 },
      resolve: ({ grades }) => grades,
    }),
    histogram: t.field({
      type: [HistogramBinRef],
      description: 'Counts by bin of the figure, ascending; empty bins are left out.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ histogram }) => histogram,
    }),
    levels: t.field({
      type: [LevelTallyRef],
      description: 'How many figures lie at each level of an indicator, lowest first; only those that occur, empty above an indicator.',
      complexity: { field: 1, multiplier: 5 },
      resolve: ({ levels }) => levels,
    }),
  }),
})

builder.objectType(GradeTallyRef, {
  description: 'How many assessments of a group earned a grade.',
  fields: (t) => ({
    grade: t.exposeString('grade', { description: 'Code of the grade, such as "BAIK".' }),
    count: t.exposeInt('count', { description: 'How many assessments.' }),
  }),
})

builder.objectType(LevelTallyRef, {
  description: 'How many figures of a group lie at a level.',
  fields: (t) => ({
    level: t.exposeInt('level', { description: 'The level.' }),
    count: t.exposeInt('count', { description: 'How many scores.' }),
  }),
})
