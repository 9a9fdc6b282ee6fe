import { execute, getOperationAST, getVariableValues, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { Context, Data } from '../../../schema/context.ts'
import { schema } from '../../../schema/index.ts'
import { fragmentsOf } from '../../../server/answer/collect.ts'
import { planOf } from '../../../server/answer/plan.ts'
import { contextOf } from '../../../server/app.ts'
import { silentLog } from '../../../server/log.ts'
import { rules } from '../../support/editions.ts'
import { memory } from '../../support/memory.ts'
import { documentOf } from './documents.ts'

const contextFor = (changes: Partial<Data>): Context => contextOf({ data: () => memory(changes), rules: () => rules, log: silentLog })()

/** What a plan writes, and what graphql's own execution comes to. */
const both = async (source: string, variables: Readonly<Record<string, unknown>> = {}, changes: Partial<Data> = {}) => {
  const document = parse(source)
  expect(validate(schema, document)).toEqual([])
  const operation = getOperationAST(document)
  if (!operation) throw new Error('There is no operation')
  const { variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!variableValues) throw new Error('The variables do not fit')
  const scope = { schema, fragments: fragmentsOf(document), variables: variableValues }
  const plan = planOf(operation, scope)
  const written = plan && (await Promise.resolve(plan(contextFor(changes), scope)).catch(() => null))
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue: contextFor(changes) })
  return { planned: plan !== null, written, expected: errors ? null : JSON.stringify(data) }
}

describe('a plan writes what execution comes to', () => {
  test.each<[string, string, Readonly<Record<string, unknown>>?]>([
    ['a leaf', '{ __typename }'],
    ['null', '{ agency(code: "nobody") { name } }'],
    [
      'a tree',
      '{ agency(code: "00.01") { assessment { index { exact children { display children { level state component { code } } } } } } }',
    ],
    ['the same field twice', '{ agency(code: "00.01") { name assessment { year } assessment { stage } name } }'],
    ['a fragment twice', '{ a: agency(code: "00.01") { ...A } b: agency(code: "00.01") { ...A ...A } } fragment A on Agency { name kind }'],
    ['a fragment on an interface', '{ agency(code: "00.01") { ... on Node { id } } }'],
    [
      'a variable within a list',
      'query ($y: Int!) { compare(assessments: [{ agency: "00.01", year: $y }, { agency: "00.01", year: 2023 }]) { sameInstrument } }',
      { y: 2024 },
    ],
    ['a variable in one alias', 'query ($l: Language!) { instruments { a: title(language: $l) b: title } }', { l: 'EN' }],
    ['an enum', '{ agency(code: "00.01") { kind assessment { stage } } }'],
    ['nothing but what is skipped', '{ agency(code: "00.01") @skip(if: true) { name } }'],
    ['an object of which all is skipped', '{ agency(code: "00.01") { name @skip(if: true) } }'],
    [
      'a condition by variable',
      'query ($x: Boolean!) { agency(code: "00.01") { name @include(if: $x) code @skip(if: $x) } }',
      { x: false },
    ],
  ])('%s', async (_, source, variables) => {
    const { written, expected } = await both(source, variables)
    expect(expected).not.toBeNull()
    expect(written).toBe(expected)
  })

  test('of 1,500 random questions, and rejects just those that have errors', async () => {
    let [planned, refused] = [0, 0]
    for (let seed = 1; seed <= 1_500; seed++) {
      const source = documentOf(seed)
      const found = await both(source, seed % 3 === 0 ? { yes: false, no: true } : {})
      if (!found.planned) continue
      planned++
      if (found.expected === null) refused++
      expect({ source, text: found.written }).toEqual({ source, text: found.expected })
    }
    expect({ planned: planned > 1_000, refused: refused > 100 }).toEqual({ planned: true, refused: true })
  })
})

describe('a plan leaves to execution', () => {
  test.each([
    ['an interface', '{ node(id: "QWdlbmN5OjAwLjAx") { id } }'],
    ['the schema itself', '{ __schema { queryType { name } } }'],
    ['a type of the schema', '{ __type(name: "Agency") { name } }'],
  ])('%s', async (_, source) => {
    expect((await both(source)).planned).toBe(false)
  })

  test.each<[string, Partial<Data>, string]>([
    ['a bug', { agencyByCode: () => Promise.reject(new Error('secret')) }, '{ agency(code: "00.01") { name } }'],
    [
      'a bug at once',
      {
        agencyByCode: () => {
          throw new Error('secret')
        },
      },
      '{ agency(code: "00.01") { name } }',
    ],
    [
      'bugs beside each other',
      { latestOf: () => Promise.reject(new Error('a')), assessmentsOf: () => Promise.reject(new Error('b')) },
      '{ agency(code: "00.01") { assessment { year } assessments { year } } }',
    ],
    [
      'a bug beside what is awaited',
      { agencyByCode: (code) => (code === 'x' ? Promise.reject(new Error('x')) : new Promise((resolve) => setTimeout(resolve, 5, null))) },
      '{ a: agency(code: "x") { name } b: agency(code: "y") { name } }',
    ],
    ['a refusal', {}, '{ cycle(year: 1999) { year } }'],
    ['a refusal in a list', {}, '{ agency(code: "00.01") { assessments { score(component: "I47") { display } } } }'],
  ])('%s', async (_, changes, source) => {
    const { planned, written, expected } = await both(source, {}, changes)
    expect({ planned, written, expected }).toEqual({ planned: true, written: null, expected: null })
  })
})
