import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../schema/index.ts'

/* The graph explains itself: nothing in it is without words. */

interface Described {
  readonly place: string
  readonly description: string | null | undefined
}

const own = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))

const places: readonly Described[] = own.flatMap((type): readonly Described[] => [
  { place: type.name, description: type.description },
  ...(isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).flatMap((field) => [
        { place: `${type.name}.${field.name}`, description: field.description },
        ...field.args.map(({ name, description }) => ({ place: `${type.name}.${field.name}(${name})`, description })),
      ])
    : []),
  ...(isInputObjectType(type)
    ? Object.values(type.getFields()).map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))
    : []),
  ...(isEnumType(type) ? type.getValues().map(({ name, description }) => ({ place: `${type.name}.${name}`, description })) : []),
])

test('every type, field, argument and value has a description', () => {
  expect(places.length).toBeGreaterThan(250)
  expect(places.filter(({ description }) => !description?.trim()).map(({ place }) => place)).toEqual([])
})

test('descriptions are sentences: they end with a full stop', () => {
  expect(places.filter(({ description }) => description && !/[.…?]$/.test(description.trim())).map(({ place }) => place)).toEqual([])
})

test('no score is a float', () => {
  const floats = own.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).flatMap(({ name, type: of }) => (getNamedType(of).name === 'Float' ? [`${type.name}.${name}`] : []))
      : [],
  )
  expect(floats).toEqual([])
})
