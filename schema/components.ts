import type { Component } from '../rules/model.ts'
import { knownComponent } from './asked.ts'
import { builder } from './builder.ts'
import { connect, type KeyTypes } from './connection.ts'
import type { Context } from './context.ts'
import { ComponentKindEnum } from './enums.ts'
import { figuresOf } from './figures.ts'
import { memoryPage } from './memory-page.ts'
import { OrderDirectionEnum, keyOf } from './ordering.ts'
import { ComponentRef, type Of } from './refs.ts'
import type { OrderKey } from './where.ts'

const ComponentFilter = builder.inputType('ComponentFilter', {
  description: 'Which components; all that is said must hold.',
  fields: (t) => ({
    instrument: t.stringList({ required: false, description: 'Of one of the instruments of these codes.' }),
    kind: t.field({ type: [ComponentKindEnum], required: false, description: 'One of these kinds.' }),
    code: t.stringList({ required: false, description: 'One of these codes, such as "I29". Error UNKNOWN_COMPONENT.' }),
    under: t.string({ required: false, description: 'Beneath the component of this code, itself included. Error UNKNOWN_COMPONENT.' }),
    search: t.string({
      required: false,
      description: 'Part of the code, of the name or of the label in either language, whatever its case.',
    }),
  }),
})

/** A median of fewer results does not stand for all, so it stands behind those of more. */
const enough = 10

const ComponentOrderFieldEnum = builder.enumType('ComponentOrderField', {
  description: 'What components are ordered by.',
  values: {
    INSTRUMENT: { value: 'instrument', description: 'Code of the instrument.' },
    CODE: { value: 'code', description: 'Code of the component.' },
    WEIGHT: { value: 'weight', description: 'Share of the index.' },
    MEDIAN: {
      value: 'median',
      description: `Median of its \`figures\`. Whichever the direction, medians of fewer than ${enough} results stand behind the others, and what has none last.`,
    },
  } as const,
})

const ComponentOrderInput = builder.inputType('ComponentOrder', {
  description: 'One key of an order of components.',
  fields: (t) => ({
    field: t.field({ type: ComponentOrderFieldEnum, required: true, description: 'What by.' }),
    direction: t.field({ type: OrderDirectionEnum, required: true, defaultValue: 'asc', description: 'Which way.' }),
  }),
})

type Field = 'instrument' | 'code' | 'weight' | 'median'
type Key = OrderKey<Field>

const types: KeyTypes<Field> = { instrument: 'text', code: 'text', weight: 'integer', median: 'text' }

/** What a median is ordered by: digits that compare as text, behind all others where it is of few results, and farther where there is none. */
const medianOf = async (context: Context, component: Of<Component>, descending: boolean): Promise<string> => {
  const figures = await figuresOf(context, component)
  const behind = figures?.median == null ? 2 : figures.known < enough ? 1 : 0
  const [whole = '', decimals = ''] = (figures?.median ?? '0').split('.')
  return `${descending ? 2 - behind : behind} ${whole.padStart(3, '0')}.${decimals}`
}

/** Weights of several instruments compare as shares, in hundred-millionths of the index: closer than any two of them lie. */
const valueOf = async (own: Of<Component>, { field, descending }: Key, context: Context): Promise<string | number> => {
  const { instrument } = own.edition
  if (field === 'median') return medianOf(context, own, descending)
  return { instrument: instrument.code, code: own.it.code, weight: Math.floor((own.it.weight * 1e8) / instrument.root.weight) }[field]
}

const beneath = ({ code, parent }: Component, under: string): boolean => code === under || (parent !== null && beneath(parent, under))

const holds =
  ({ instrument, kind, code, under, search }: Partial<typeof ComponentFilter.$inferInput>) =>
  ({ edition, it }: Of<Component>): boolean => {
    const part = search?.trim().toLowerCase()
    return (
      (!instrument || instrument.includes(edition.instrument.code)) &&
      (!kind || kind.includes(it.kind)) &&
      (!code || code.includes(it.code)) &&
      (!under || beneath(it, under)) &&
      (!part || [it.code, it.name.id, it.name.en, it.label.id, it.label.en].some((text) => text.toLowerCase().includes(part)))
    )
  }

const found = ({ rules }: Context, where: Partial<typeof ComponentFilter.$inferInput>) =>
  rules.editions
    .flatMap((edition, at) => edition.instrument.components.map((it) => ({ own: { edition, it }, ties: [at, it.position] })))
    .filter(({ own }) => holds(where)(own))

builder.queryField('components', (t) =>
  t.connection(
    {
      type: ComponentRef,
      description: 'Components of all active instruments, filtered and in order. Errors: BAD_CURSOR, BAD_PAGE, UNKNOWN_COMPONENT.',
      args: {
        where: t.arg({ type: ComponentFilter, required: false, description: 'Which; default: all.' }),
        orderBy: t.arg({
          type: [ComponentOrderInput],
          required: false,
          description: 'In which order, strongest key first; default: instrument by instrument, in the regulation’s order.',
        }),
      },
      complexity: 1,
      resolve: (_, args, context, info) => {
        for (const code of [...(args.where?.code ?? []), args.where?.under]) if (code != null) knownComponent(context, code)
        return connect({
          of: 'components',
          args,
          info,
          where: args.where ?? {},
          order: (args.orderBy ?? []).map((one) => keyOf({ ...one, nulls: 'last' })),
          types,
          ties: 2,
          read: async (request) => {
            const members = found(context, request.where).map(async ({ own, ties }) => ({
              row: own,
              values: [...(await Promise.all(request.order.map((key) => valueOf(own, key, context)))), ...ties],
            }))
            return memoryPage(await Promise.all(members), request)
          },
        })
      },
    },
    {
      name: 'ComponentConnection',
      description: 'A page of components.',
      fields: (u) => ({
        totalCount: u.int({ description: 'How many there are in all.', resolve: ({ where }, _, context) => found(context, where).length }),
      }),
    },
    { name: 'ComponentEdge', description: 'A component in its place.' },
  ),
)
