import { getOperationAST, NoDeprecatedCustomRule, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../schema/index.ts'
import { questions } from '../../schema/questions/index.ts'
import { pick } from '../support/app.ts'
import { ask } from '../support/memory.ts'

/* The documented questions as data. That they run is shown in test/server/data. */

const cases = questions.map((question) => [question.code, question] as const)

test('every question has a code of its own', () => {
  expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length)
})

describe.each(cases)('%s', (code, { title, asks, document, variables }) => {
  test('says in both languages what it is about and what it asks', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const text of [title, asks]) {
      expect(text.id.trim()).not.toBe('')
      expect(text.en.trim()).not.toBe('')
      expect(text.id).not.toBe(text.en)
    }
    for (const text of [asks.id, asks.en]) expect(text).toMatch(/[.?]$/)
  })

  test('holds one named operation that is valid', () => {
    const parsed = parse(document)
    expect(validate(schema, parsed)).toEqual([])
    expect(getOperationAST(parsed)?.name?.value).toMatch(/^[A-Z]/)
  })

  test('begins with variables that its document declares', () => {
    const declared = getOperationAST(parse(document))?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? []
    expect(declared).toEqual(expect.arrayContaining(Object.keys(variables)))
  })

  test('asks for nothing that is deprecated', () => {
    expect(validate(schema, parse(document), [NoDeprecatedCustomRule])).toEqual([])
  })
})

const given = '{ questions { code parameters { name type required input choices value } } }'
const parametersOf = async (code: string): Promise<unknown> => {
  const answer = await ask(`{ question(code: "${code}") { parameters { name type required input choices value } } }`)
  return pick(answer, 'data.question.parameters')
}

describe('the graph tells of its questions', () => {
  test('all of them, with variables as JSON', async () => {
    const answer = await ask('{ questions { code document variables } }')
    expect(pick(answer, 'data.questions')).toEqual(
      questions.map(({ code, document, variables }) => ({ code, document, variables: JSON.stringify(variables) })),
    )
  })

  test('in the language asked for', async () => {
    const answer = await ask('{ question(code: "over-the-years") { id: title en: title(language: EN) } }')
    expect(answer).toEqual({ data: { question: { id: 'Satu instansi dari tahun ke tahun', en: 'An agency over the years' } } })
  })

  test('how each variable is given in a form', async () => {
    expect(await parametersOf('cities-of-a-province')).toEqual([
      { name: 'province', type: 'String!', required: true, input: 'TEXT', choices: [], value: '"35"' },
      { name: 'year', type: 'Int!', required: true, input: 'INTEGER', choices: [], value: '2024' },
      { name: 'first', type: 'Int', required: false, input: 'INTEGER', choices: [], value: '20' },
      { name: 'language', type: 'Language!', required: true, input: 'CHOICE', choices: ['ID', 'EN'], value: '"ID"' },
    ])
  })

  test.each([
    ['a list', 'side-by-side', 'assessments', 'JSON'],
    ['a choice that may be left out', 'side-by-side', 'kind', 'CHOICE'],
    ['a text that begins empty', 'distribution-of-a-year', 'province', 'TEXT'],
  ])('%s too', async (_, code, name, input) => {
    expect(await parametersOf(code)).toContainEqual(expect.objectContaining({ name, input }))
  })

  test('nothing of one that is not there', async () => {
    expect(await ask('{ question(code: "nowhere") { code } }')).toEqual({ data: { question: null } })
  })

  test('where a chart finds its figures, or that there is none', async () => {
    const answer = await ask(
      '{ a: question(code: "over-the-years") { chart { kind group } } b: question(code: "why-a-score") { chart { kind } } }',
    )
    expect(answer).toEqual({ data: { a: { chart: { kind: 'LINE', group: 'assessment.instrument.code' } }, b: { chart: null } } })
  })

  test('the same for all at once as for one', async () => {
    const all = await ask(given)
    for (const { code } of questions) expect(pick(all, 'data.questions')).toContainEqual({ code, parameters: await parametersOf(code) })
  })
})
