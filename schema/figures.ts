import type { Component } from '../rules/model.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { ComponentFiguresRef, type ComponentFigures, type Of } from './refs.ts'

/**
 * The figures of a component in the latest year that has at least half as many as its fullest: a year of which one result is
 * known so far does not stand for all. Under any version of its instrument.
 */
export const figuresOf = async ({ data, rules }: Context, { edition, it }: Of<Component>): Promise<ComponentFigures | null> => {
  const { instrument } = edition
  // The same question for every component of an evaluation, so that it is asked once.
  const groups = await data.groups({
    where: { assessment: { official: true, programme: { eq: instrument.programme } } },
    by: ['component', 'year'],
    having: { known: { gt: '0' } },
    order: [{ field: 'year', descending: true, nullsFirst: false }],
    limit: 10_000,
    bin: null,
    grades: false,
    levels: false,
  })
  const own = groups.filter(
    ({ keys: { component } }) => component?.code === it.code && rules.byDigest(component.digest)?.instrument.code === instrument.code,
  )
  const most = Math.max(...own.map(({ known }) => known))
  const latest = own.find(({ known }) => known * 2 >= most)
  return latest?.keys.year === undefined ? null : { ...latest, year: latest.keys.year }
}

builder.objectType(ComponentFiguresRef, {
  description: 'The figures of a component over the official results of one year: as printed, else as computed.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    known: t.exposeInt('known', { description: 'How many results have a figure of it: what is measured is of these.' }),
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
  }),
})
