import { describe, expect, test } from 'vitest'
import type { Group } from '../../schema/grouping.ts'
import { editions, instruments } from '../support/editions.ts'
import { each, pick } from '../support/app.ts'
import { ask, memory } from '../support/memory.ts'

const query = `query ($where: ComponentFilter, $orderBy: [ComponentOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  components(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { code path weightShown instrument { code } }
  }
}`

const walk = async (asked: Record<string, unknown>, size: number, backward = false): Promise<readonly string[]> => {
  const pages: string[][] = []
  for (let cursor: unknown = null; ;) {
    const answer = await ask(query, { ...asked, ...(backward ? { last: size, before: cursor } : { first: size, after: cursor }) })
    pages.push(
      each(answer, 'data.components.nodes.*').map((node) => `${String(pick(node, 'instrument.code'))} ${String(pick(node, 'code'))}`),
    )
    if (pick(answer, `data.components.pageInfo.${backward ? 'hasPreviousPage' : 'hasNextPage'}`) !== true) break
    cursor = pick(answer, `data.components.pageInfo.${backward ? 'startCursor' : 'endCursor'}`)
  }
  return (backward ? pages.toReversed() : pages).flat()
}

const all = instruments.flatMap(({ code, components }) => components.map((component) => `${code} ${component.code}`))

test.each([
  ['as the regulations have them', undefined],
  ['by weight', [{ field: 'WEIGHT', direction: 'DESC' }]],
  ['by code, then instrument', [{ field: 'CODE' }, { field: 'INSTRUMENT', direction: 'DESC' }]],
])('components are paged both ways, each once, %s', async (_, orderBy) => {
  const forward = await walk({ orderBy }, 17)
  expect(forward.toSorted()).toEqual(all.toSorted())
  expect(await walk({ orderBy }, 23, true)).toEqual(forward)
  if (!orderBy) expect(forward).toEqual(all)
})

test.each<[string, object, number]>([
  ['an instrument’s domains', { instrument: ['spbe-2020'], kind: ['DOMAIN'] }, 4],
  ['what lies beneath one', { instrument: ['spbe-2020'], under: 'D2' }, 1 + 3 + 10],
  ['a code in every instrument', { code: ['index'] }, instruments.length],
  ['part of a name', { instrument: ['spbe-2020'], search: ' KEBIJAKAN INTERNAL spbe' }, 1],
  ['an instrument that is none', { instrument: ['spbe-1999'] }, 0],
])('components are filtered by %s', async (_, where, count) => {
  expect(pick(await ask(query, { where }), 'data.components.totalCount')).toBe(count)
})

test('a component says the way to it', async () => {
  const answer = await ask(query, { where: { instrument: ['spbe-2020'], code: ['I32'] } })
  expect(pick(answer, 'data.components.nodes.0.path')).toEqual(['index', 'D4', 'A7', 'I32'])
})

test.each<[string, Record<string, unknown>, string]>([
  ['a code that none has', { where: { code: ['I99'] } }, 'UNKNOWN_COMPONENT'],
  ['a place beneath nothing', { where: { under: 'Z' } }, 'UNKNOWN_COMPONENT'],
  ['a cursor from elsewhere', { after: Buffer.from('["agencies name:asc","Kota","1"]').toString('base64url') }, 'BAD_CURSOR'],
  ['both ends', { first: 1, last: 1 }, 'BAD_PAGE'],
])('components are not found by %s', async (_, asked, code) => {
  expect(await ask(query, asked)).toMatchObject({ errors: [{ extensions: { code } }] })
})

describe('the figures of a component', () => {
  const digest = editions.find(({ instrument }) => instrument.code === 'spbe-2020')?.digest ?? ''
  const group = (code: string, year: number, known: number, median: string): Group => ({
    keys: { year, component: { digest, code, kind: 'domain' } },
    count: known,
    known,
    mean: null,
    deviation: null,
    lowest: median,
    lower: median,
    median,
    upper: median,
    highest: median,
    grades: [],
    histogram: [],
    levels: [],
  })
  // Latest year first, as the port is asked for them.
  const groups = [
    group('D1', 2025, 1, '1.00'),
    group('D1', 2024, 600, '3.40'),
    group('D1', 2023, 620, '3.10'),
    group('D2', 2024, 600, '2.6033333333'),
    group('D3', 2024, 9, '1.00'),
  ]
  const asked = `query ($direction: OrderDirection!) {
    components(where: { instrument: ["spbe-2020"], kind: [DOMAIN] }, orderBy: [{ field: MEDIAN, direction: $direction }]) {
      nodes { code figures { year known median } } pageInfo { endCursor }
    }
  }`
  const data = () => memory({ groups: async () => groups })

  test('are those of the latest year that is at least half full, and none where none are known', async () => {
    const answer = await ask(asked, { direction: 'ASC' }, data())
    const figures = new Map(each(answer, 'data.components.nodes.*').map((node) => [pick(node, 'code'), pick(node, 'figures')]))
    expect(figures.get('D1')).toEqual({ year: 2024, known: 600, median: '3.40' })
    expect(figures.get('D4')).toBeNull()
  })

  test.each([
    ['ASC', ['D2', 'D1', 'D3', 'D4']],
    ['DESC', ['D1', 'D2', 'D3', 'D4']],
  ])('order components %s by their medians, those of few results behind the others, what has none last', async (direction, codes) => {
    const answer = await ask(asked, { direction }, data())
    expect(each(answer, 'data.components.nodes.*').map((node) => pick(node, 'code'))).toEqual(codes)
  })

  test.each([1, 2, 3])('keep their order from page to page of %i', async (first) => {
    const paged = `query ($first: Int, $after: String) {
      components(where: { instrument: ["spbe-2020"], kind: [DOMAIN] }, orderBy: [{ field: MEDIAN }], first: $first, after: $after) {
        nodes { code } pageInfo { endCursor hasNextPage }
      }
    }`
    const seen: unknown[] = []
    for (let after: unknown = null; ;) {
      const answer = await ask(paged, { first, after }, data())
      seen.push(...each(answer, 'data.components.nodes.*').map((node) => pick(node, 'code')))
      if (pick(answer, 'data.components.pageInfo.hasNextPage') !== true) break
      after = pick(answer, 'data.components.pageInfo.endCursor')
    }
    expect(seen).toEqual(['D2', 'D1', 'D3', 'D4'])
  })
})
