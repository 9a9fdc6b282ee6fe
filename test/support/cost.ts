import { Kind, parse, valueFromASTUntyped } from 'graphql'
import type { Cost, CostCase } from '../../schema/cost.ts'

/* Costs as an analyst reads them: from the text of the SDL alone. */

const usual: Cost = { field: 1, multiplier: 1, arguments: [], cases: [] }

const number = (value: unknown): number => {
  if (typeof value !== 'number') throw new Error(`${JSON.stringify(value)} is not a number`)
  return value
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

const cases = (value: unknown): readonly CostCase[] =>
  (Array.isArray(value) ? value : []).map((own: Readonly<Record<string, unknown>>) => ({
    argument: String(own['argument']),
    value: String(own['value']),
    multiplier: number(own['multiplier']),
  }))

/** The cost of every field, by its coordinate. */
export const costsIn = (sdl: string): ReadonlyMap<string, Cost> =>
  new Map(
    parse(sdl).definitions.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? (type.fields ?? []).map((field) => {
            const said = field.directives?.find(({ name }) => name.value === 'cost')?.arguments ?? []
            const given = new Map(said.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
            const cost = {
              field: number(given.get('field') ?? usual.field),
              multiplier: number(given.get('multiplier') ?? usual.multiplier),
              arguments: texts(given.get('arguments')),
              cases: cases(given.get('cases')),
            }
            return [`${type.name.value}.${field.name.value}`, cost] as const
          })
        : [],
    ),
  )
