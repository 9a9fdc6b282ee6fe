import { beforeAll, expect, test } from 'vitest'
import { instrumentOf } from '../../support/editions.ts'
import type { App } from '../../../server/app.ts'
import { answered, appOf, each, pick } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { decimal, hundredths, known, median, vectors, type Known } from '../oracle.ts'

type Ranked = Known & { readonly index: number }

const rankedIn = (year: number): readonly Ranked[] =>
  known(year).flatMap((agency) => (agency.index === null ? [] : [{ ...agency, index: agency.index }]))

const groupsOf = ({ kind, province }: Known, among: readonly Ranked[]) => [
  { cohort: 'NATION', key: null, members: among },
  { cohort: 'KIND', key: kind, members: among.filter((other) => other.kind === kind) },
  ...(province === null ? [] : [{ cohort: 'PROVINCE', key: province, members: among.filter((other) => other.province === province) }]),
]

/** Percent of the others that are lower, with one decimal, rounded half up; in integers. */
const percentile = (lower: number, others: number): string | null => {
  if (others === 0) return null
  const tenths = Math.floor((2000 * lower + others) / (2 * others))
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}

const standingOf = ({ index }: Ranked, members: readonly Ranked[]) => {
  const higher = members.filter((other) => other.index > index).length
  const ties = members.filter((other) => other.index === index).length
  return { rank: higher + 1, size: members.length, ties, percentile: percentile(members.length - higher - ties, members.length - 1) }
}

/** What ranks of a component, in units of ten decimals: the print, else the mean of its indicators' levels, which weigh the same within an aspect. */
const shown = ({ code, printed }: Known, year: number, component: string): number | null => {
  if (printed[component]) return (hundredths(printed[component]) ?? 0) * 1e8
  const found = instrumentOf(year).components.find((candidate) => candidate.code === component)
  const line = vectors.find((row) => row.agency === code && row.year === String(year) && row.stage !== 'self')
  const indicators = found?.kind === 'indicator' ? [found] : (found?.children ?? []).filter(({ kind }) => kind === 'indicator')
  const levels = indicators.map(({ code: indicator }) => line?.[indicator.replace('I', 'L')])
  if (!line || levels.length === 0 || levels.some((level) => !level)) return null
  const sum = levels.reduce((total, level) => total + Number(level), 0)
  return Math.floor((2e10 * sum + levels.length) / (2 * levels.length))
}

/** The median in two decimals, rounded once, at the end. */
const shownMedian = (values: readonly number[]): string | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : decimal(Math.floor((low + high + 1e8) / 2e8))
}

const standingsQuery = `query ($year: Int!, $after: String) { agencies(where: { result: { year: $year } }, first: 100, after: $after) {
  pageInfo { endCursor } edges { node { code assessment(year: $year) { standings { cohort key rank size ties percentile } } } }
} }`

const mediansQuery = `query ($code: String!, $year: Int!) { agency(code: $code) { assessment(year: $year) {
  standings { cohort medians { component { code } median known } }
} } }`

eachDatabase('standings', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  test.each([2024, 2023, 2022, 2019])('of every agency of %i are as counted by hand', async (year) => {
    const among = rankedIn(year)
    const nodes: unknown[] = []
    for (let after: unknown = null; nodes.length < among.length;) {
      const data = await answered(app, standingsQuery, { year, after })
      after = pick(data, 'agencies.pageInfo.endCursor')
      nodes.push(...each(data, 'agencies.edges.*.node'))
      if (after === null) break
    }
    const found = new Map(nodes.map((node) => [pick(node, 'code'), pick(node, 'assessment.standings')]))
    const expected = among.map((agency) => [
      agency.code,
      groupsOf(agency, among).map(({ members, ...group }) => ({ ...group, ...standingOf(agency, members) })),
    ])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
  })

  test('of Kota Malang in 2024', async () => {
    const malang = rankedIn(2024).find(({ code }) => code === '35.73')
    expect(malang && groupsOf(malang, rankedIn(2024)).map(({ members }) => standingOf(malang, members))).toEqual([
      { rank: 38, size: 615, ties: 2, percentile: '93.8' },
      { rank: 8, size: 93, ties: 1, percentile: '92.4' },
      { rank: 9, size: 39, ties: 2, percentile: '76.3' },
    ])
  })

  test.each([
    ['35.73', 2024],
    ['3018', 2024],
    ['35.73', 2023],
    ['18.71', 2021],
    ['51.71', 2021],
    ['18.71', 2022],
  ])('come with medians of the groups of %s in %i', async (code, year) => {
    const among = rankedIn(year)
    const own = among.find((agency) => agency.code === code)
    if (!own) throw new Error(`${code} has no result of ${year}`)
    const medians = groupsOf(own, among).map(({ cohort, members }) => ({
      cohort,
      medians: instrumentOf(year).components.map((component) => {
        const figures = members.flatMap((member) => shown(member, year, component.code) ?? [])
        return { component: { code: component.code }, median: shownMedian(figures), known: figures.length }
      }),
    }))
    expect(pick(await answered(app, mediansQuery, { code, year }), 'agency.assessment.standings')).toEqual(medians)
  })

  test.each(['NATION', 'KIND', 'PROVINCE'])('are asked for in one group alone: %s', async (cohort) => {
    const all = '{ cohort key rank }'
    const data = await answered(
      app,
      `{ agency(code: "35.73") { assessment(year: 2024) { standings(cohort: ${cohort}) ${all} every: standings ${all} } } }`,
    )
    const every = pick(data, 'agency.assessment.every')
    expect(every).toHaveLength(3)
    expect(pick(data, 'agency.assessment.standings')).toEqual([every].flat().filter((one) => pick(one, 'cohort') === cohort))
  })

  test('are none for what is not official', async () => {
    const data = await answered(app, '{ agency(code: "51.71") { assessment(year: 2021, stage: SELF) { standings { rank } } } }')
    expect(pick(data, 'agency.assessment.standings')).toEqual([])
  })

  const grades = ['KURANG', 'CUKUP', 'BAIK', 'SANGAT_BAIK', 'MEMUASKAN']
  const summaryQuery = `query ($year: Int!, $kind: AgencyKind, $province: String) { cycle(year: $year) { summary(kind: $kind, province: $province) {
    count median lowest highest grades { grade { code } count orHigher orHigherPercent } histogram { from count }
  } } }`

  test.each<[string, number, object, (agency: Known) => boolean]>([
    ['the nation', 2024, {}, () => true],
    ['the nation', 2023, {}, () => true],
    ['cities', 2024, { kind: 'CITY' }, ({ kind }) => kind === 'city'],
    ['a province', 2024, { province: '35' }, ({ province }) => province === '35'],
    ['regencies of a province', 2023, { kind: 'REGENCY', province: '51' }, ({ kind, province }) => kind === 'regency' && province === '51'],
    ['nobody', 2024, { kind: 'MINISTRY', province: '35' }, () => false],
    ['a year with none', 2025, { kind: 'CITY' }, () => false],
  ])('are summed up for %s in %i', async (_, year, group, inGroup) => {
    const members = rankedIn(year).filter(inGroup)
    const indices = members.map(({ index }) => index).toSorted((a, b) => a - b)
    const tenths = Map.groupBy(indices, (index) => Math.floor(index / 10))
    const ends = [indices.at(0), indices.at(-1)].map((index) => (index === undefined ? null : decimal(index)))
    expect(pick(await answered(app, summaryQuery, { year, ...group }), 'cycle.summary')).toEqual({
      count: members.length,
      median: median(indices),
      lowest: ends[0],
      highest: ends[1],
      grades: grades.map((code, rank) => {
        const orHigher = members.filter(({ grade }) => grades.slice(rank).some((higher) => higher === grade)).length
        return {
          grade: { code },
          count: members.filter(({ grade }) => grade === code).length,
          orHigher,
          orHigherPercent: members.length === 0 ? null : (Math.round((1000 * orHigher) / members.length) / 10).toFixed(1),
        }
      }),
      histogram: [...tenths].map(([tenth, some]) => ({ from: `${Math.floor(tenth / 10)}.${tenth % 10}`, count: some.length })),
    })
  })
})
