import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { questions } from '../../../schema/questions/index.ts'
import type { App } from '../../../server/app.ts'
import { answered, appOf, each, pick, texts } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { instrumentOf } from '../../support/editions.ts'
import { decimal, hundredths, known, vectors } from '../oracle.ts'

/* What analysts ask, as the documents are written, held against SQL or sums written by hand. */

/** Levels as a file has them, by number of the indicator. */
const levelsOf = (agency: string, year: string, stage: string): readonly number[] => {
  const line = vectors.find((row) => row.agency === agency && row.year === year && row.stage === stage)
  if (!line) throw new Error(`There are no levels of ${agency} ${year} ${stage}`)
  return Array.from({ length: 47 }, (_, at) => Number(line[`L${at + 1}`]))
}

/** Weights of the regulation's table, in thousandths of the index. */
const weight = (number: number): number => (number <= 10 ? 13 : number <= 20 ? 25 : number <= 31 ? 15 : number <= 41 ? 27.5 : 30)

/** Ten-thousandths of the index: weights are in thousandths, and one has a half. */
const indexOf = (levels: readonly number[]): number => levels.reduce((sum, level, at) => sum + level * weight(at + 1) * 10, 0)

const fourth = (text: string): number => {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  return Number(`${sign}${whole}${decimals.padEnd(4, '0').slice(0, 4)}`)
}

eachDatabase('the documented question', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  const answer = (code: string, changes: object = {}): Promise<unknown> => {
    const question = questions.find((candidate) => candidate.code === code)
    if (!question) throw new Error(`There is no question "${code}"`)
    return answered(app, question.document, { ...question.variables, ...changes })
  }
  const rows = async <Row>(text: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> => (await text.execute(database().db)).rows

  test('1: the cities of Jawa Timur by index, with domains, ranks and what changed', async () => {
    const expected = await rows(sql<{
      code: string
      index: string
      domains: string[]
      nation: number
      among: number
      percentile: string
      change: string
    }>`
      with ranked as (
        select assessment.*, agency.code, agency.kind, agency.province,
          rank() over (order by index desc)::integer as nation,
          rank() over (partition by agency.kind order by index desc)::integer as among,
          round((percent_rank() over (order by index) * 100)::numeric, 1)::text as percentile
        from assessment join agency on agency.id = agency_id where official and programme = 'spbe' and year = 2024
      )
      select code, round(ranked.index, 2)::text as index, nation, among, percentile,
        array[p.figures[2], p.figures[14], p.figures[28], p.figures[42]]::text[] as domains,
        round(ranked.index - before.index, 2)::text as change
      from ranked join published p on p.assessment_id = ranked.id
      join assessment before on before.agency_id = ranked.agency_id and before.official and before.year = 2023
      where kind = 'city' and province = '35' order by ranked.index desc, ranked.id`)
    const data = await answer('cities-of-a-province')
    expect(pick(data, 'assessments.totalCount')).toBe(9)
    expect(
      each(data, 'assessments.nodes.*').map((node) => ({
        code: pick(node, 'agency.code'),
        index: pick(node, 'rankedIndex'),
        domains: each(node, 'domains.*.display'),
        nation: pick(node, 'standings.0.rank'),
        among: pick(node, 'standings.1.rank'),
        percentile: pick(node, 'standings.0.percentile'),
        change: pick(node, 'change.index'),
      })),
    ).toEqual(expected.map((row) => ({ ...row })))
  })

  test('2: groups by year, province and kind, filtered and in order', async () => {
    const expected = await rows(sql<{
      year: number
      province: string | null
      kind: string
      known: number
      mean: string
      median: number
      lower: number
      upper: number
      deviation: string
    }>`
      select year, province, kind, count(index)::integer as known, round(avg(index), 10)::text as mean,
        percentile_cont(0.5) within group (order by index) as median, percentile_cont(0.25) within group (order by index) as lower,
        percentile_cont(0.75) within group (order by index) as upper, round(stddev_samp(index), 10)::text as deviation
      from assessment join agency on agency.id = agency_id where official and programme = 'spbe' and year in (2023, 2024)
      group by year, province, kind having count(index) >= 5 order by avg(index) desc, year, kind, province limit 40`)
    const found = each(await answer('groups'), 'assessments.groups.*')
    expect(found.map((group) => Number(pick(group, 'mean')).toFixed(8))).toEqual(expected.map(({ mean }) => Number(mean).toFixed(8)))
    for (const group of found) {
      const own = expected.find(
        ({ year, province, kind }) =>
          year === pick(group, 'year') &&
          province === (each(group, 'province.code')[0] ?? null) &&
          kind === String(pick(group, 'kind')).toLowerCase(),
      )
      expect(own?.known).toBe(pick(group, 'known'))
      for (const name of ['median', 'lower', 'upper', 'deviation'] as const)
        expect(Number(pick(group, name))).toBeCloseTo(Number(own?.[name]), 8)
      expect(each(group, 'histogram.*.count').reduce<number>((sum, count) => sum + Number(count), 0)).toBe(own?.known)
      expect(each(group, 'grades.*.count').reduce<number>((sum, count) => sum + Number(count), 0)).toBe(own?.known)
    }
  })

  test('3: strong services over weak governance, grades that fell, and the brink of the next', async () => {
    const official = known(2024)
    const strong = official.filter(({ printed }) => (hundredths(printed.D2) ?? 999) <= 200 && (hundredths(printed.D4) ?? 0) >= 400)
    expect(texts(await answer('strong-services-weak-governance'), 'agencies.nodes.*.code').toSorted()).toEqual(
      strong.map(({ code }) => code).toSorted(),
    )

    const ranks = ['KURANG', 'CUKUP', 'BAIK', 'SANGAT_BAIK', 'MEMUASKAN']
    const before = new Map(known(2023).map((agency) => [agency.code, agency]))
    const fell = official.filter(({ code, grade }) => {
      const was = before.get(code)?.grade
      return grade && was && ranks.indexOf(grade) < ranks.indexOf(was)
    })
    expect(texts(await answer('fell-a-grade'), 'assessments.nodes.*.agency.code').toSorted()).toEqual(
      fell.map(({ code }) => code).toSorted(),
    )

    // Where levels are unknown the distance is of the print; the cuts are the regulation's.
    const cuts: Readonly<Record<string, number>> = { KURANG: 180, CUKUP: 260, BAIK: 350, SANGAT_BAIK: 420 }
    const brink = official.filter(({ index, grade }) => index !== null && grade && cuts[grade] && Math.max(0, cuts[grade] - index) <= 5)
    const data = await answer('cliff-watch', { first: 100 })
    expect(pick(data, 'assessments.totalCount')).toBe(brink.length)
    expect(texts(data, 'assessments.nodes.*.agency.code').toSorted()).toEqual(brink.map(({ code }) => code).toSorted())
    expect(texts(data, 'assessments.nodes.*.index.next.by').map(Number)).toEqual(
      texts(data, 'assessments.nodes.*.index.next.by')
        .map(Number)
        .toSorted((a, b) => a - b),
    )
  })

  test('4: the weakest domains by kind, and indicators where levels are known, with coverage', async () => {
    const groups = each(await answer('weakest-components'), 'scores.groups.*')
    const official = known(2024)
    for (const group of groups) {
      const [code, kind] = [String(pick(group, 'component.code')), String(pick(group, 'kind')).toLowerCase()]
      const figures = official.flatMap((agency) => (agency.kind === kind ? (hundredths(agency.printed[code]) ?? []) : []))
      expect(pick(group, 'known')).toBe(figures.length)
      expect(Number(pick(group, 'mean'))).toBeCloseTo(figures.reduce((sum, figure) => sum + figure, 0) / figures.length / 100, 8)
    }
    const means = groups.map((group) => Number(pick(group, 'mean')))
    expect(means).toEqual(means.toSorted((a, b) => a - b))
    expect(groups).toHaveLength(20)

    const [denpasar, lampung] = [levelsOf('51.71', '2021', 'final'), levelsOf('18.71', '2021', 'final')]
    const indicators = each(await answer('weakest-components', { years: [2021], kind: 'INDICATOR', groups: 47 }), 'scores.groups.*')
    expect(indicators).toHaveLength(47)
    for (const group of indicators) {
      const at = Number(String(pick(group, 'component.code')).slice(1)) - 1
      expect(pick(group, 'known')).toBe(2)
      expect(pick(group, 'count')).toBeGreaterThan(2)
      expect(Number(pick(group, 'mean'))).toBe(((denpasar[at] ?? 0) + (lampung[at] ?? 0)) / 2)
    }
  })

  test('5: Kota Malang over the years, with a break where the instrument changed', async () => {
    const data = await answer('over-the-years')
    const expected = await rows(sql<{ year: number; index: string }>`
      select year, round(index, 2)::text as index from assessment join agency on agency.id = agency_id
      where code = '35.73' and official and programme = 'spbe' order by year`)
    expect(
      each(data, 'agency.series.points.*').map((point) => ({ year: pick(point, 'year'), index: pick(point, 'score.figure') })),
    ).toEqual(expected)
    expect(pick(data, 'agency.series.breaks')).toMatchObject([
      { year: 2021, from: { code: 'spbe-2018' }, to: { code: 'spbe-2020' }, relation: 'NONE', comparable: false },
    ])
    const followed = await answer('over-the-years', { agency: '51.71', component: 'I32', follow: true })
    expect(each(followed, 'agency.series.breaks.*.relation')).toHaveLength(1)
  })

  test('6: what Kota Denpasar claimed beyond what was found: 25 over, 18 equal, 4 under, 0.5570 in all', async () => {
    const [found, claimed] = [levelsOf('51.71', '2021', 'final'), levelsOf('51.71', '2021', 'self')]
    const data = await answer('over-claim')
    const signs = claimed.map((level, at) => Math.sign(level - (found[at] ?? 0)))
    expect([1, 0, -1].map((sign) => signs.filter((own) => own === sign).length)).toEqual([25, 18, 4])
    expect(pick(data, 'diff')).toMatchObject({ higher: 25, equal: 18, lower: 4, indexChange: '0.557' })
    expect(indexOf(claimed) - indexOf(found)).toBe(5570)
    const effects = each(data, 'diff.rows.*').map((row) => {
      const at = Number(String(pick(row, 'from.0.code')).slice(1)) - 1
      expect(fourth(String(pick(row, 'effect'))) / 10).toBeCloseTo(((claimed[at] ?? 0) - (found[at] ?? 0)) * weight(at + 1), 8)
      return fourth(String(pick(row, 'effect')))
    })
    expect(effects.reduce((sum, effect) => sum + effect, 0)).toBe(5570)
  })

  test('7: what changed, in levels, and in printed figures with what rounding leaves over', async () => {
    const [before, after] = [levelsOf('18.71', '2021', 'final'), levelsOf('18.71', '2023', 'final')]
    const lampung = await answer('what-changed')
    expect(fourth(String(pick(lampung, 'diff.indexChange')))).toBe(indexOf(after) - indexOf(before))
    expect(each(lampung, 'diff.rows.*.effect').reduce<number>((sum, effect) => sum + fourth(String(effect)), 0)).toBe(
      indexOf(after) - indexOf(before),
    )

    const malang = await answer('what-changed', { base: { agency: '35.73', year: 2023 }, head: { agency: '35.73', year: 2024 } })
    const [was, is] = [2023, 2024].map((year) => known(year).find(({ code }) => code === '35.73'))
    const share: Readonly<Record<string, number>> = { D1: 130, D2: 250, D3: 165, D4: 455 }
    const domains = Object.entries(share).map(([code, own]) => ({
      code,
      // Hundredths of a domain times thousandths of the index: hundred-thousandths.
      effect: own * ((hundredths(is?.printed[code]) ?? 0) - (hundredths(was?.printed[code]) ?? 0)),
    }))
    const whole = ((is?.index ?? 0) - (was?.index ?? 0)) * 1000
    const left = whole - domains.reduce((sum, { effect }) => sum + effect, 0)
    const named = new Map(
      each(malang, 'diff.rows.*').map((row) => [
        each(row, 'from.*.code').join() || 'rounding',
        Math.round(Number(pick(row, 'effect')) * 1e5),
      ]),
    )
    expect(named).toEqual(
      new Map([...named.keys()].map((code) => [code, code === 'rounding' ? left : domains.find((own) => own.code === code)?.effect])),
    )
    expect(named.has('rounding')).toBe(left !== 0)
    expect(pick(malang, 'diff.depth')).toBe('DOMAIN')
    expect([...named.values()].reduce((sum, effect) => sum + effect, 0)).toBe(whole)
  })

  test('8: Kota Denpasar with its audits at level 3, and nothing stored', async () => {
    const everything = () =>
      rows(sql<{ hash: string }>`select md5(string_agg(to_jsonb(s)::text, '' order by s.assessment_id)) as hash from score s`)
    const stored = await everything()
    const levels = levelsOf('51.71', '2021', 'final').map((level, at) => (at >= 28 && at <= 30 ? 3 : level))
    const data = await answer('what-if')
    expect(fourth(String(pick(data, 'simulate.index.exact')))).toBe(indexOf(levels))
    expect(pick(data, 'simulate.grade.name')).toBe('Baik')
    const [nation] = await rows(sql<{ rank: number }>`
      select count(*)::integer + 1 as rank from assessment where official and programme = 'spbe' and year = 2021 and index > 3.22
        and agency_id <> (select id from agency where code = '51.71')`)
    expect(pick(data, 'simulate.standings.0.rank')).toBe(nation?.rank)
    expect(each(data, 'simulate.diff.rows.*.effect').reduce<number>((sum, effect) => sum + fourth(String(effect)), 0)).toBe(
      indexOf(levels) - indexOf(levelsOf('51.71', '2021', 'final')),
    )
    expect(await everything()).toEqual(stored)
  })

  test('9: the fewest steps from Kota Denpasar 2021 to Sangat Baik: 11, and 13 without its services', async () => {
    const levels = levelsOf('51.71', '2021', 'final')
    for (const [locks, count] of [
      [[], 11],
      [['D4'], 13],
    ] as const) {
      const data = await answer('cheapest-plan', { locks })
      const steps = each(data, 'plan.steps.*')
      expect(steps).toHaveLength(count)
      expect(pick(data, 'plan')).toMatchObject({ reachable: true, optimal: true })
      const raised = [...levels]
      for (const step of steps) {
        const at = Number(String(pick(step, 'component.code')).slice(1)) - 1
        expect(pick(step, 'to')).toBe(Number(pick(step, 'from')) + 1)
        expect(each(step, 'criteria.*.text').length).toBeGreaterThan(0)
        expect(pick(step, 'recommendation')).not.toBe('')
        raised[at] = (raised[at] ?? 0) + 1
      }
      expect(Math.max(...raised)).toBeLessThanOrEqual(5)
      expect(indexOf(raised)).toBe(fourth(String(pick(data, 'plan.reached'))))
      expect(indexOf(raised)).toBeGreaterThanOrEqual(35_000)
      // One step fewer cannot do it, even with the heaviest that are free.
      const free = levels.flatMap((level, at) =>
        locks.length > 0 && at >= 31 ? [] : Array.from({ length: 5 - level }, () => weight(at + 1) * 10),
      )
      const best = free.toSorted((a, b) => b - a).slice(0, count - 1)
      expect(indexOf(levels) + best.reduce((sum, gain) => sum + gain, 0)).toBeLessThan(35_000)
    }
  })

  test('10: how sure the rank of Kota Malang is, the same each time', async () => {
    const data = await answer('how-sure-is-a-rank')
    expect(await answer('how-sure-is-a-rank')).toEqual(data)
    expect(await answer('how-sure-is-a-rank', { seed: 2 })).not.toEqual(data)
    // One level of the heaviest indicator moves the index by 0.03 either way.
    const [bounds] = await rows(sql<{ rank: number; best: number; worst: number }>`
      with own as (select index from assessment join agency on agency.id = agency_id where code = '35.73' and official and year = 2024)
      select count(*) filter (where a.index > own.index)::integer + 1 as rank, count(*) filter (where a.index > own.index + 0.03)::integer + 1 as best,
        count(*) filter (where a.index > own.index - 0.03)::integer + 1 as worst
      from assessment a join agency on agency.id = a.agency_id, own
      where a.official and a.programme = 'spbe' and a.year = 2024 and agency.code <> '35.73'`)
    expect(pick(data, 'agency.assessment.sensitivity')).toMatchObject({
      rank: bounds?.rank,
      counted: 615,
      levels: { best: bounds?.best, worst: bounds?.worst },
    })
  })

  test('11: everything behind a score, from which it can be done again', async () => {
    const data = await answer('why-a-score', { component: 'D4' })
    const score = pick(data, 'agency.assessment.score')
    const levels = levelsOf('51.71', '2021', 'final')
    const points = levels.reduce((sum, level, at) => (at >= 31 ? sum + level * weight(at + 1) : sum), 0)
    expect(each(score, 'explanation.terms.*.pointsPercent').reduce<number>((sum, own) => sum + Number(own), 0)).toBeCloseTo(points / 10, 8)
    expect(each(score, 'explanation.terms.*.weightPercent').reduce<number>((sum, own) => sum + Number(own), 0)).toBeCloseTo(45.5, 8)
    const [over = '', under = '1'] = String(pick(score, 'exact')).split('/')
    expect(Number(over) / Number(under)).toBeCloseTo(points / 455, 8)
    const [stored] = await rows(sql<{ digest: string; hash: string; printed: string; source: string }>`
      select a.digest, g.input_hash as hash, p.source, p.figures[${(instrumentOf(2021).components.find(({ code }) => code === 'D4')?.position ?? 0) + 1}::integer]::text as printed
      from assessment a join agency on agency.id = agency_id join answer g on g.assessment_id = a.id join published p on p.assessment_id = a.id
      where code = '51.71' and official and year = 2021`)
    expect(pick(data, 'agency.assessment')).toMatchObject({ ruleDigest: stored?.digest, inputHash: stored?.hash })
    expect(pick(score, 'published')).toMatchObject({
      value: stored?.printed,
      source: stored?.source,
      agrees: decimal(Math.floor(points / 4.55 + 0.5)) === stored?.printed,
    })
    expect(each(score, 'explanation.citations.*.at').length).toBeGreaterThan(0)
  })
})
