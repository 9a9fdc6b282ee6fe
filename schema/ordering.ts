import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { knownComponent } from './asked.ts'
import { refuse } from './errors.ts'
import { cycleOf, national } from './views.ts'
import type { KeyTypes } from './connection.ts'
import type { AgencyKey, AssessmentKey, OrderKey, ScoreKey } from './where.ts'
import { currentYear } from './years.ts'

/* Orders: several keys, the first the strongest; ties keep one fixed order, so that every member has one place. */

const most = 5

export const OrderDirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which way an order runs.',
  values: {
    ASC: { value: 'asc', description: 'Lowest first.' },
    DESC: { value: 'desc', description: 'Highest first.' },
  } as const,
})

export const NullsEnum = builder.enumType('NullsPlace', {
  description: 'Where members without the value stand, whichever the direction.',
  values: {
    FIRST: { value: 'first', description: 'Before all others.' },
    LAST: { value: 'last', description: 'After all others.' },
  } as const,
})

const AgencyOrderFieldEnum = builder.enumType('AgencyOrderField', {
  description: 'What agencies are ordered by.',
  values: {
    INDEX: { value: 'index', description: 'The official index of a year.' },
    NAME: { value: 'name', description: 'The name.' },
    CODE: { value: 'code', description: 'The code.' },
    KIND: { value: 'kind', description: 'The kind, by the names of kinds.' },
    POPULATION: { value: 'population', description: 'Inhabitants.' },
  } as const,
})

const AssessmentOrderFieldEnum = builder.enumType('AssessmentOrderField', {
  description: 'What assessments are ordered by.',
  values: {
    INDEX: { value: 'index', description: 'The index that ranks: as printed, else as computed.' },
    FIGURE: { value: 'figure', description: 'The figure of a component: as printed, else as computed.' },
    YEAR: { value: 'year', description: 'The year.' },
    STAGE: { value: 'stage', description: 'The stage, by the names of stages.' },
    TO_NEXT: { value: 'toNext', description: 'What is missing to the next grade.' },
    TO_PREVIOUS: { value: 'toPrevious', description: 'What stands above the own cut.' },
    CHANGE: { value: 'change', description: 'Change of the index since the official result before it.' },
    AGENCY_NAME: { value: 'name', description: 'Name of the agency.' },
    AGENCY_CODE: { value: 'code', description: 'Code of the agency.' },
    POPULATION: { value: 'population', description: 'Inhabitants of the agency.' },
  } as const,
})

const ScoreOrderFieldEnum = builder.enumType('ScoreOrderField', {
  description: 'What scores are ordered by.',
  values: {
    FIGURE: { value: 'figure', description: 'The figure: as printed, else as computed.' },
    LEVEL: { value: 'level', description: 'The level reached.' },
    COMPONENT: { value: 'component', description: 'The place of the component in its instrument.' },
    YEAR: { value: 'year', description: 'The year.' },
    AGENCY_NAME: { value: 'name', description: 'Name of the agency.' },
  } as const,
})

const direction = 'Which way.'
const nulls = 'Where members without the value stand.'

export const AgencyOrderInput = builder.inputType('AgencyOrder', {
  description: 'One key of an order of agencies.',
  fields: (t) => ({
    field: t.field({ type: AgencyOrderFieldEnum, required: true, description: 'What by.' }),
    direction: t.field({ type: OrderDirectionEnum, required: true, defaultValue: 'asc', description: direction }),
    nulls: t.field({ type: NullsEnum, required: true, defaultValue: 'last', description: nulls }),
    programme: t.string({ required: true, defaultValue: national, description: 'For INDEX: code of the evaluation.' }),
    year: t.int({ required: false, description: 'For INDEX: the year; default: the current cycle.' }),
  }),
})

export const AssessmentOrderInput = builder.inputType('AssessmentOrder', {
  description: 'One key of an order of assessments.',
  fields: (t) => ({
    field: t.field({ type: AssessmentOrderFieldEnum, required: true, description: 'What by.' }),
    direction: t.field({ type: OrderDirectionEnum, required: true, defaultValue: 'asc', description: direction }),
    nulls: t.field({ type: NullsEnum, required: true, defaultValue: 'last', description: nulls }),
    component: t.string({
      required: false,
      description: 'For FIGURE: code of the component, such as "D4"; default: "index". Error UNKNOWN_COMPONENT.',
    }),
  }),
})

export const ScoreOrderInput = builder.inputType('ScoreOrder', {
  description: 'One key of an order of scores.',
  fields: (t) => ({
    field: t.field({ type: ScoreOrderFieldEnum, required: true, description: 'What by.' }),
    direction: t.field({ type: OrderDirectionEnum, required: true, defaultValue: 'asc', description: direction }),
    nulls: t.field({ type: NullsEnum, required: true, defaultValue: 'last', description: nulls }),
  }),
})

export const agencyTypes: KeyTypes<AgencyKey['field']> = {
  index: 'numeric',
  name: 'text',
  code: 'text',
  kind: 'text',
  population: 'integer',
}
export const assessmentTypes: KeyTypes<AssessmentKey['field']> = {
  index: 'numeric',
  figure: 'numeric',
  year: 'integer',
  stage: 'text',
  toNext: 'numeric',
  toPrevious: 'numeric',
  change: 'numeric',
  name: 'text',
  code: 'text',
  population: 'integer',
}
export const scoreTypes: KeyTypes<ScoreKey['field']> = {
  figure: 'numeric',
  level: 'integer',
  component: 'integer',
  year: 'integer',
  name: 'text',
}

type Asked<Field extends string> = { readonly field: Field; readonly direction: 'asc' | 'desc'; readonly nulls: 'first' | 'last' }

/** A key as the port takes it. */
export const keyOf = <Field extends string>(asked: Asked<Field>): OrderKey<Field> => ({
  field: asked.field,
  descending: asked.direction === 'desc',
  nullsFirst: asked.nulls === 'first',
})

const few = <Key>(keys: readonly Key[]): readonly Key[] => {
  if (keys.length > most)
    throw refuse(
      'TOO_MANY',
      {
        id: `Urutan dapat memuat ${most} kunci, yang diminta ${keys.length}.`,
        en: `An order can have ${most} keys, ${keys.length} were asked for.`,
      },
      'orderBy',
    )
  return keys
}

/** An order of agencies; by name where none is asked for. */
export const agencyOrder = async (
  context: Context,
  asked: readonly (typeof AgencyOrderInput.$inferInput)[] | null | undefined,
): Promise<readonly AgencyKey[]> =>
  Promise.all(
    few(asked ?? []).map(async (one): Promise<AgencyKey> => {
      const { field, programme, year } = one
      if (field !== 'index') return keyOf({ ...one, field })
      const { it } = cycleOf(context, year ?? (await currentYear(context, programme)), programme, 'orderBy.year')
      return { ...keyOf({ ...one, field }), programme, year: it.year }
    }),
  ).then((keys) => (keys.length > 0 ? keys : [{ field: 'name', descending: false, nullsFirst: false }]))

/** An order of assessments; latest year first, then by name, where none is asked for. */
export const assessmentOrder = (
  context: Context,
  asked: readonly (typeof AssessmentOrderInput.$inferInput)[] | null | undefined,
): readonly AssessmentKey[] => {
  const keys = few(asked ?? []).map((one): AssessmentKey => {
    const { field, component } = one
    if (field !== 'figure') return keyOf({ ...one, field })
    if (component != null) knownComponent(context, component, 'orderBy.component')
    return { ...keyOf({ ...one, field }), component: component ?? 'index' }
  })
  return keys.length > 0
    ? keys
    : [
        { field: 'year', descending: true, nullsFirst: false },
        { field: 'name', descending: false, nullsFirst: false },
      ]
}

/** An order of scores; assessment by assessment, in the regulation’s order, where none is asked for. */
export const scoreOrder = (asked: readonly (typeof ScoreOrderInput.$inferInput)[] | null | undefined): readonly ScoreKey[] =>
  few(asked ?? []).map(keyOf)
