import { fraction, isPrinted } from '../rules/fraction.ts'
import { basisIn } from '../rules/grade.ts'
import type { Component } from '../rules/model.ts'
import type { Limits, Target } from '../rules/plan.ts'
import { order, ratioIn, ratioOf } from '../rules/ratio.ts'
import { isWithin } from '../rules/tree.ts'
import { builder } from './builder.ts'
import type { Edition } from './context.ts'
import { refuse } from './errors.ts'
import type { AssessmentView } from './refs.ts'
import { componentOf } from './views.ts'

/* What a plan is asked for, held to the instrument. */

/** What to reach. */
export const TargetInput = builder.inputType('TargetInput', {
  description: 'What a plan is for: a grade or an index, one of the two.',
  fields: (t) => ({
    grade: t.string({ required: false, description: 'Code of a grade, such as "SANGAT_BAIK"; reached as the year’s cycle reads it.' }),
    index: t.field({ type: 'Decimal', required: false, description: 'An index that is to be reached exactly, unrounded.' }),
  }),
})

/** What it costs. */
export const EffortInput = builder.inputType('EffortInput', {
  description: 'What one level costs, in any unit: days, money, points of effort.',
  fields: (t) => ({
    component: t.string({ required: true, description: 'Code of an item, or of a group for all beneath it.' }),
    perLevel: t.field({
      type: 'Decimal',
      required: true,
      description: 'From "0" to "100000", up to four decimals. What is not named costs 1 a level.',
    }),
  }),
})

/** The cut that is asked for. Refuses a grade that is not there, and an index off the scale. */
export const targetOf = (view: AssessmentView, asked: typeof TargetInput.$inferInput): Target => {
  const { grades, scale, code } = view.edition.instrument
  if ((asked.grade == null) === (asked.index == null))
    throw refuse(
      'BAD_TARGET',
      { id: 'Sasaran adalah predikat atau indeks, salah satu.', en: 'A target is a grade or an index, one of the two.' },
      'target',
    )
  if (asked.grade != null) {
    const found = grades.find((own) => own.code === asked.grade)
    const codes = grades.map((own) => own.code).join(', ')
    if (!found)
      throw refuse(
        'BAD_TARGET',
        {
          id: `${code} tidak punya predikat "${asked.grade}". ${codes ? `Yang ada: ${codes}.` : 'Tidak ada satu pun: mintalah indeks.'}`,
          en: `${code} has no grade "${asked.grade}". ${codes ? `It has ${codes}.` : 'It has none: ask for an index.'}`,
        },
        'target.grade',
      )
    return { cut: found === grades[0] ? { n: 0, d: 1 } : fraction(found.from), basis: basisIn(view.edition.instrument, view.record.year) }
  }
  const text = asked.index ?? ''
  // Only what lies on the scale is small enough for a pair of safe integers.
  const onScale = (figure: string): boolean =>
    order(ratioIn(figure), ratioOf(scale.min)) >= 0 && order(ratioIn(figure), ratioOf(scale.max)) <= 0
  if (!isPrinted(text) || !onScale(text))
    throw refuse(
      'BAD_TARGET',
      {
        id: `Indeks ${text} di luar skala ${code}, dari ${scale.min} sampai ${scale.max}.`,
        en: `The index ${text} lies off the scale of ${code}, from ${scale.min} to ${scale.max}.`,
      },
      'target.index',
    )
  return { cut: fraction(text), basis: 'exact' }
}

/** Efforts are counted in ten-thousandths. */
export const perEffort = 10_000
const mostEffort = 100_000

/** Efforts by scored item, groups spread over all beneath. Refuses two of one item. */
export const effortsOf = (edition: Edition, asked: readonly (typeof EffortInput.$inferInput)[]): Limits['efforts'] => {
  const efforts = new Map<Component, number>()
  for (const { component: code, perLevel } of asked) {
    const { it } = componentOf(edition, code)
    const units = /^\d+(\.\d{1,4})?$/.test(perLevel) && isPrinted(perLevel) ? fraction(perLevel) : null
    if (!units || units.n > mostEffort * units.d)
      throw refuse(
        'BAD_EFFORT',
        {
          id: `Satu tingkat ${code} tidak dapat berbiaya ${perLevel}: dari 0 sampai ${mostEffort}, paling banyak empat desimal.`,
          en: `A level of ${code} cannot cost ${perLevel}: from 0 to ${mostEffort}, with up to four decimals.`,
        },
        'efforts',
      )
    for (const leaf of edition.instrument.leaves.filter((own) => isWithin(own, it))) {
      if (efforts.has(leaf))
        throw refuse(
          'BAD_EFFORT',
          {
            id: `${leaf.code} diberi dua upaya, yang kedua oleh ${code}. Sebutkan sekali saja.`,
            en: `${leaf.code} is given two efforts, the second by ${code}. Name it once.`,
          },
          'efforts',
        )
      efforts.set(leaf, (units.n * perEffort) / units.d)
    }
  }
  return efforts
}
