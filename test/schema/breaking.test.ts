import { buildSchema } from 'graphql'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { breaks } from '../../schema/breaking.ts'
import { deprecated, deprecationsOf, removalOf } from '../../schema/deprecation.ts'
import { schema } from '../../schema/index.ts'
import { sdlOf } from '../../schema/sdl.ts'

const gone = (day: string): string => `@deprecated(reason: "${deprecated(day, 'Use `c`.')}")`
const today = '2027-06-30'

describe('a deprecation says its day of removal', () => {
  test.each([
    [deprecated('2027-06-30', 'Use `b`.'), '2027-06-30'],
    ['Use `b`.', null],
    ['Use `b`. Removed on 2027-02-30.', null],
    ['Use `b`. Removed on 30-06-2027.', null],
    ['Removed on 2027-06-30', null],
    ['Use `b`. Removed on 2027-06-30. Or later.', null],
  ])('%s', (reason, day) => {
    expect(removalOf(reason)).toBe(day)
  })

  test('found wherever it stands', () => {
    const own = buildSchema(`
      type Query { a(b: Int ${gone('2027-01-01')}): Int ${gone('2027-01-02')} c(i: I): E }
      enum E { X @deprecated Y }
      input I { x: Int ${gone('2027-01-03')} y: Int }`)
    expect(deprecationsOf(own).map(({ coordinate, removeOn }) => [coordinate, removeOn])).toEqual([
      ['Query.a', '2027-01-02'],
      ['Query.a(b:)', '2027-01-01'],
      ['E.X', null],
      ['I.x', '2027-01-03'],
    ])
  })

  test('as every one in the graph does', () => {
    expect(deprecationsOf(schema).filter(({ removeOn }) => removeOn === null)).toEqual([])
  })
})

describe('a change breaks no question', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['nothing', 'type Query { a: Int }', 'type Query { a: Int }', []],
    ['a field more', 'type Query { a: Int }', 'type Query { a: Int b: Int }', []],
    ['a field that can no longer be null', 'type Query { a: Int }', 'type Query { a: Int! }', []],
    ['an argument that may be left out', 'type Query { a: Int }', 'type Query { a(b: Int): Int }', []],
    ['a field less', 'type Query { a: Int b: Int }', 'type Query { a: Int }', ['Field Query.b was removed.']],
    ['a field that may be null now', 'type Query { a: Int! }', 'type Query { a: Int }', ['Field Query.a changed type from Int! to Int.']],
    [
      'an argument that must be given',
      'type Query { a: Int }',
      'type Query { a(b: Int!): Int }',
      ['A required argument Query.a(b:) was added.'],
    ],
    ['a value less', 'type Query { a: E } enum E { X Y }', 'type Query { a: E } enum E { X }', ['Enum value E.Y was removed.']],
    [
      'a deprecated field before its day',
      `type Query { a: Int b: Int ${gone('2027-07-01')} }`,
      'type Query { a: Int }',
      ['Field Query.b was removed.'],
    ],
    [
      'a deprecated field without a day',
      'type Query { a: Int b: Int @deprecated }',
      'type Query { a: Int }',
      ['Field Query.b was removed.'],
    ],
    ['a deprecated field on its day', `type Query { a: Int b: Int ${gone(today)} }`, 'type Query { a: Int }', []],
    [
      'a deprecated field that stays after its day',
      `type Query { a: Int b: Int ${gone(today)} }`,
      `type Query { a: Int b: Int ${gone(today)} }`,
      [],
    ],
    ['a deprecated argument on its day', `type Query { a(b: Int ${gone(today)}): Int }`, 'type Query { a: Int }', []],
    ['a deprecated value on its day', `type Query { a: E } enum E { X Y ${gone(today)} }`, 'type Query { a: E } enum E { X }', []],
    ['a type that only a removed field led to', `type Query { a: Int b: T ${gone(today)} } type T { c: Int }`, 'type Query { a: Int }', []],
    [
      'a type that another field leads to',
      `type Query { a: Int b: T ${gone(today)} d: T } type T { c: Int }`,
      'type Query { a: Int }',
      ['Field Query.d was removed.', 'T was removed.'],
    ],
    [
      'a type that an interface leads to',
      'type Query { a: N } interface N { id: ID } type T implements N { id: ID }',
      'type Query { a: N } interface N { id: ID }',
      ['T was removed.'],
    ],
  ])('%s', (_, released, current, sentences) => {
    expect(breaks(released, current, today).toSorted()).toEqual([...sentences].toSorted())
  })

  test('since the last release', () => {
    const released = readFileSync(new URL('../../schema/released.graphql', import.meta.url), 'utf8')
    expect(breaks(released, sdlOf(schema), new Date().toISOString().slice(0, 10))).toEqual([])
  })
})
