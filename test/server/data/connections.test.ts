import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { answered, appOf, ask, each, pick, texts } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'

const assessments = `query ($where: AssessmentFilter, $orderBy: [AssessmentOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  page: assessments(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id rankedIndex year change { index } agency { name population } } }
  }
}`
const scores = `query ($where: ScoreFilter, $orderBy: [ScoreOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  page: scores(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { level display component { code } assessment { id } } }
  }
}`

eachDatabase('connections', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  /** All members from one end to the other, as JSON. */
  const walk = async (query: string, asked: object, size: number, backward = false): Promise<readonly string[]> => {
    const found: string[][] = []
    for (let cursor: unknown = null; ;) {
      const place = backward ? { last: size, before: cursor } : { first: size, after: cursor }
      const data = await answered(app, query, { ...asked, ...place })
      found.push(each(data, 'page.edges.*.node').map((node) => JSON.stringify(node)))
      if (pick(data, `page.pageInfo.${backward ? 'hasPreviousPage' : 'hasNextPage'}`) !== true) break
      cursor = pick(data, `page.pageInfo.${backward ? 'startCursor' : 'endCursor'}`)
    }
    return (backward ? found.toReversed() : found).flat()
  }

  const javaTimur = { agency: { province: ['35'] } }
  const orders = [
    [{ field: 'INDEX', direction: 'DESC' }],
    [{ field: 'YEAR' }, { field: 'INDEX', direction: 'DESC' }],
    [
      { field: 'CHANGE', nulls: 'FIRST' },
      { field: 'AGENCY_NAME', direction: 'DESC' },
    ],
    [
      { field: 'CHANGE', direction: 'DESC', nulls: 'LAST' },
      { field: 'TO_NEXT', nulls: 'FIRST' },
    ],
    [{ field: 'FIGURE', component: 'D3', nulls: 'FIRST', direction: 'DESC' }],
    [{ field: 'FIGURE', component: 'I29' }, { field: 'POPULATION', direction: 'DESC' }, { field: 'AGENCY_CODE' }],
    [{ field: 'STAGE' }, { field: 'TO_PREVIOUS', direction: 'DESC' }],
  ]

  test.each(orders.map((orderBy) => [JSON.stringify(orderBy), orderBy] as const))(
    'of assessments in the order %s come the same in any pages, both ways, each once',
    async (_, orderBy) => {
      const asked = { where: javaTimur, orderBy }
      const whole = await walk(assessments, asked, 100)
      expect(new Set(whole).size).toBe(whole.length)
      expect(whole.length).toBeGreaterThan(70)
      expect(await walk(assessments, asked, 7)).toEqual(whole)
      expect(await walk(assessments, asked, 9, true)).toEqual(whole)
    },
  )

  test('of assessments follow the keys, the first the strongest, missing ones where they are asked for', async () => {
    const nodes = (await walk(assessments, { where: javaTimur, orderBy: orders[2] }, 100)).map((node): unknown => JSON.parse(node))
    const changes = nodes.map((node) => each(node, 'change.index')[0] ?? null)
    const known = changes.filter((change) => change !== null)
    expect(changes.slice(0, changes.length - known.length).every((change) => change === null)).toBe(true)
    expect(known.map(Number)).toEqual(known.map(Number).toSorted((a, b) => a - b))
    const names = nodes.slice(0, changes.length - known.length).map((node) => String(pick(node, 'agency.name')))
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)))
  })

  test.each([
    [[]],
    [[{ field: 'FIGURE', direction: 'DESC' }]],
    [
      [
        { field: 'LEVEL', nulls: 'FIRST' },
        { field: 'COMPONENT', direction: 'DESC' },
      ],
    ],
    [[{ field: 'YEAR', direction: 'DESC' }, { field: 'AGENCY_NAME' }]],
  ])('of scores in the order %o come the same in any pages, both ways', async (orderBy) => {
    const asked = { where: { under: 'A6', assessment: { agency: { province: ['51'] } } }, orderBy }
    const whole = await walk(scores, asked, 100)
    expect(new Set(whole).size).toBe(whole.length)
    expect(whole.length).toBeGreaterThan(20)
    expect(await walk(scores, asked, 4)).toEqual(whole)
    expect(await walk(scores, asked, 5, true)).toEqual(whole)
  })

  test('of scores begin assessment by assessment, in the regulation’s order', async () => {
    const data = await answered(app, scores, {
      where: { assessment: { official: true, year: { eq: 2021 }, agency: { code: { eq: '51.71' } } } },
      first: 5,
    })
    expect(texts(data, 'page.edges.*.node.component.code')).toEqual(['index', 'D1', 'A1', 'I1', 'I2'])
    expect(pick(data, 'page.totalCount')).toBe(60)
  })

  test('count only when they are asked to', async () => {
    database().statements()
    await answered(app, '{ assessments(first: 1) { nodes { year } } scores(first: 1) { edges { cursor } } }')
    expect(
      database()
        .statements()
        .filter((statement) => statement.includes('count(')),
    ).toEqual([])
  })

  describe('read of assessments what is asked for, in one statement:', () => {
    const figures = 'component { code } points weight value exact display figure contribution grade { code } next { by } previous { by }'
    const shown = (more: string): string =>
      `{ assessments(first: 60) { edges { node { agency { name } index { ${figures} ${more} } scores(kind: DOMAIN) { ${figures} } score(component: "A1") { display } } } } }`
    const read = async (document: string) => {
      database().statements()
      const data = await answered(app, document)
      return { data, statements: database().statements() }
    }

    test.each<[string, string, readonly string[]]>([
      ['a list', '{ assessments(first: 5) { nodes { year rankedIndex grade { code } agency { name } change { index } } } }', []],
      ['figures', shown(''), ['n.points']],
      ['why a score is what it is', shown('state'), ['n.points', 'g.levels']],
      ['where levels come from', '{ assessments(first: 5) { nodes { levelSource } } }', ['n.points', 'g.levels']],
    ])('%s', async (_, document, expected) => {
      const { statements } = await read(document)
      expect(statements).toHaveLength(1)
      expect(statements[0]?.match(/[gn]\.(?:levels|points)/g) ?? []).toEqual(expected)
    })

    test('figures are the same whatever stands beside them', async () => {
      const [few, all] = [await read(shown('')), await read(shown('state'))]
      const without = JSON.stringify(all.data).replace(/,"state":"\w+"/g, '')
      expect(texts(few.data, 'assessments.edges.*.node.scores.*.figure').length).toBeGreaterThan(100)
      expect(JSON.stringify(few.data)).toBe(without)
    })

    test('what was not seen to be asked for is read when it is', async () => {
      const { data, statements } = await read(
        '{ assessments(first: 5) { nodes { index { assessment { score(component: "index") { state } } } } } }',
      )
      expect(texts(data, 'assessments.nodes.*.index.assessment.score.state')).toHaveLength(5)
      expect(statements).toHaveLength(1)
    })
  })

  test.each<[string, string]>([
    ['of agencies', '{ agencies(orderBy: [{ field: NAME }], first: 1) { pageInfo { endCursor } } }'],
    ['of scores', '{ agencies: scores(orderBy: [{ field: AGENCY_NAME }], first: 1) { pageInfo { endCursor } } }'],
  ])('of assessments are not paged on with a cursor %s by name', async (_, elsewhere) => {
    const after = pick(await answered(app, elsewhere), 'agencies.pageInfo.endCursor')
    const { errors } = await ask(app, assessments, { orderBy: [{ field: 'AGENCY_NAME' }], first: 1, after })
    expect(errors).toMatchObject([
      { message: expect.stringContaining('but "assessments name:asc" was asked for'), extensions: { code: 'BAD_CURSOR' } },
    ])
  })

  describe('are refused', () => {
    const nested = (depth: number): object => (depth === 0 ? { official: true } : { not: nested(depth - 1) })

    test.each<[string, object, string, string]>([
      ['a filter too deep', { where: nested(12) }, 'FILTER_TOO_LARGE', 'A filter can be nested 10 deep'],
      [
        'a filter too long',
        { where: { or: Array.from({ length: 300 }, () => ({ official: true })) } },
        'FILTER_TOO_LARGE',
        'A filter can have 300 conditions, this one has 301.',
      ],
      [
        'a component that is none',
        { where: { scores: { some: { component: { eq: 'D7' } } } } },
        'UNKNOWN_COMPONENT',
        'No instrument has a component "D7".',
      ],
      [
        'a figure of a component that is none',
        { orderBy: [{ field: 'FIGURE', component: 'Z' }] },
        'UNKNOWN_COMPONENT',
        'No instrument has a component "Z".',
      ],
      ['a province that is none', { where: { agency: { province: ['99'] } } }, 'UNKNOWN_PROVINCE', 'No province has the code "99".'],
      [
        'an order of six keys',
        { orderBy: Array.from({ length: 6 }, () => ({ field: 'YEAR' })) },
        'TOO_MANY',
        'An order can have 5 keys, 6 were asked for.',
      ],
      ['a decimal that is none', { where: { index: { gte: '3,5' } } }, 'BAD_DECIMAL', '"3,5" is not a decimal.'],
    ])('for %s', async (_, asked, code, message) => {
      const { errors } = await ask(app, assessments, { first: 1, ...asked })
      expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }])
    })
  })
})
