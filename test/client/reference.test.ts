import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { typesIn } from '../../client/src/routes/reference/sdl.ts'
import { arrives, useSite } from './site.ts'

/* The schema as a page: everything in it, with an anchor, from the text that the server itself serves. */

const site = useSite()

describe('a schema is read', () => {
  const [query, input] = typesIn(`
    directive @cost(field: Int!) on FIELD_DEFINITION
    "All."
    type Query {
      "One." a("Which." n: Int = 3): [String!]! @cost(field: 5)
      "Old." b: Kind @deprecated(reason: "Use a. Removed on 2027-06-30.")
    }
    "How." input Where { "A \`text\`." q: String! = "x" }
    enum Kind { "First." A "Second." B @deprecated }
    union Any = Query
    scalar Decimal
  `)

  test('with types, defaults, costs and deprecations', () => {
    const fields = query?.types[0]?.fields
    expect(fields?.[0]).toMatchObject({
      name: 'a',
      description: 'One.',
      type: { before: '[', name: 'String', after: '!]!' },
      deprecated: null,
      directives: ['@cost(field: 5)'],
      arguments: [{ name: 'n', description: 'Which.', usual: '3' }],
    })
    expect(fields?.[1]).toMatchObject({ deprecated: 'Use a. Removed on 2027-06-30.', directives: [] })
    expect(query?.kind).toBe('query')
  })

  test('by kind, what can be asked first', () => {
    expect(input).toMatchObject({ kind: 'union' })
    expect(typesIn('scalar A enum B { C } type Query { a: A } interface I { a: A } input In { a: A }').map(({ kind }) => kind)).toEqual([
      'query',
      'interface',
      'input',
      'enum',
      'scalar',
    ])
  })

  test.each(['', 'type {', 'nothing'])('unless it is none: %j', (sdl) => {
    expect(() => typesIn(sdl)).toThrow(/Syntax Error/)
  })
})

describe('the reference', () => {
  const anchors = async (): Promise<readonly string[]> => {
    const schema = buildSchema(await (await fetch(`${site.url()}/schema.graphql`)).text())
    return Object.values(schema.getTypeMap()).flatMap((type) => {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) return []
      const parts = isEnumType(type)
        ? type.getValues().map(({ name }) => name)
        : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.keys(type.getFields())
          : []
      return [type.name, ...parts.map((part) => `${type.name}.${part}`)]
    })
  }

  test('has an anchor for every type, field and value, and every link of it leads to one', async () => {
    const html = await (await fetch(`${site.url()}/reference`)).text()
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const wanted = await anchors()
    expect(wanted.length).toBeGreaterThan(200)
    expect(wanted.filter((anchor) => !ids.has(anchor))).toEqual([])
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target)
    expect(targets.length).toBeGreaterThan(wanted.length)
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
  })

  test('is one page of text, without scripts', async () => {
    const html = await (await fetch(`${site.url()}/en/reference`)).text()
    expect(html).not.toContain('<script')
    const page = await site.read('/en/reference')
    await page.getByRole('link', { name: 'Assessment', exact: true }).first().click()
    expect(new URL(page.url()).hash).toBe('#Assessment')
    await page.getByText('The scores of one agency at one stage of one year (penilaian).').waitFor()
  })

  test('is found from the foot and from the questions, and leads back', async () => {
    const page = await site.open('/questions')
    await page.getByRole('main').getByRole('link', { name: 'Rujukan skema' }).click()
    await arrives(page, 'Rujukan skema')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Bengkel kueri' }).click()
    await arrives(page, 'Bengkel kueri')
    expect(new URL(page.url()).pathname).toBe('/workbench')
  })
})
