import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { answered, appOf, ask, each, pick } from '../../support/app.ts'
import { keepStandings } from '../../../server/database/import/standings.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { instrumentOf } from '../../support/editions.ts'

const listed = 'grades { grade count } histogram { from count } levels { level count }'
const query = (
  lists: string,
) => `query ($where: AssessmentFilter, $component: String!, $by: [GroupKey!]!, $having: GroupFilter, $orderBy: [GroupOrder!], $first: Int!, $bin: Decimal!) {
  assessments(where: $where, first: 1) {
    groups(component: $component, by: $by, having: $having, orderBy: $orderBy, first: $first, bin: $bin) {
      programme year kind province { code } stage instrument { code } grade
      count known mean deviation lowest lower median upper highest ${lists}
    }
  }
}`

/* Two ways to say the same: the first is answered from what is kept, the second is no question that is kept. */
const official = (more: object = {}) => ({ official: true, programme: { eq: 'spbe' }, ...more })
const counted = (more: object = {}) => ({ official: true, programme: { startsWith: 'spbe' }, ...more })

eachDatabase('groups', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  const groups = async (where: object, asked: object = {}, lists = listed): Promise<unknown> => {
    const data = await answered(app, query(lists), { where, component: 'index', by: [], first: 300, bin: '0.1', ...asked })
    return pick(data, 'assessments.groups')
  }

  /* percentile_cont and its kin reckon in floats: they agree to ten decimals less what floats lose. */
  const near = (own: unknown, other: unknown): void => {
    if (other === null) expect(own).toBeNull()
    else expect(Math.abs(Number(own) - Number(other))).toBeLessThan(1e-8)
  }

  test.each<[string, readonly string[], string, string]>([
    ['year', ['YEAR'], 'year', 'a.year'],
    ['year and kind', ['YEAR', 'KIND'], 'year, kind', 'a.year, agency.kind'],
    ['year, province and kind', ['YEAR', 'PROVINCE', 'KIND'], 'year, province, kind', 'a.year, agency.province, agency.kind'],
    ['stage and grade', ['STAGE', 'GRADE'], 'stage, grade', 'a.stage, a.grade'],
  ])('by %s are what hand-written SQL says', async (_, by, names, columns) => {
    const { rows } = await sql<Record<string, string | number | null>>`
      select ${sql.raw(columns)}, count(*)::integer as count, count(index)::integer as known, avg(index) as mean, stddev_samp(index) as deviation,
        min(index) as lowest, max(index) as highest, percentile_cont(0.25) within group (order by index) as lower,
        percentile_cont(0.5) within group (order by index) as median, percentile_cont(0.75) within group (order by index) as upper
      from assessment a join agency on agency.id = a.agency_id where a.official and a.programme = 'spbe'
      group by ${sql.raw(columns)} order by ${sql.raw(columns)}`.execute(database().db)
    const found = each(await groups(official(), { by, first: 400 }, ''), '*')
    expect(found).toHaveLength(rows.length)
    for (const [at, row] of rows.entries()) {
      const own = found[at]
      for (const name of names.split(', '))
        if (name === 'province') expect(each(own, 'province.code')[0] ?? null).toBe(row.province)
        else expect(String(pick(own, name)).toLowerCase()).toBe(String(row[name]).toLowerCase())
      expect(pick(own, 'count')).toBe(row.count)
      expect(pick(own, 'known')).toBe(row.known)
      for (const name of ['mean', 'deviation', 'lowest', 'highest', 'lower', 'median', 'upper']) near(pick(own, name), row[name] ?? null)
    }
  })

  test.each<[string, object, object]>([
    ['a year', { year: { eq: 2024 } }, {}],
    ['years', { year: { in: [2023, 2024] } }, { by: ['YEAR'] }],
    ['years and kinds', {}, { by: ['YEAR', 'KIND'] }],
    ['years, provinces and kinds', {}, { by: ['YEAR', 'PROVINCE', 'KIND'], first: 200 }],
    ['a kind of a province', { year: { eq: 2024 }, agency: { kind: ['CITY'], province: ['35'] } }, {}],
    ['some kinds', { year: { eq: 2024 }, agency: { kind: ['CITY', 'REGENCY'] } }, { by: ['KIND'] }],
    ['a province, kind by kind', { year: { eq: 2023 }, agency: { province: ['51'] } }, { by: ['KIND'] }],
    ['groups of a size', { year: { eq: 2024 } }, { by: ['PROVINCE'], having: { count: { gte: 20 }, mean: { gt: '3' } } }],
    ['the first three by mean', { year: { eq: 2024 } }, { by: ['PROVINCE'], orderBy: [{ field: 'MEAN', direction: 'DESC' }], first: 3 }],
    ['two keys of an order', {}, { by: ['YEAR', 'KIND'], orderBy: [{ field: 'KIND', direction: 'DESC' }, { field: 'MEDIAN' }] }],
    ['nobody', { year: { eq: 2031 } }, { by: ['KIND'] }],
  ])('that are kept are as those that are counted: %s', async (_, where, asked) => {
    database().statements()
    const kept = await groups(official(where), asked)
    const asKept = database().statements()
    const live = await groups(counted(where), asked)
    expect(kept).toEqual(live)
    expect(asKept.filter((statement) => statement.includes('from cohort k')).length).toBeGreaterThan(0)
    expect(
      database()
        .statements()
        .filter((statement) => statement.includes('cohort')),
    ).toEqual([])
  })

  test.each([
    ['a domain', 'D3', 2024],
    ['an indicator with a few levels', 'I29', 2021],
  ])('of %s are kept with their levels, and as those that are counted', async (_, component, year) => {
    database().statements()
    const kept = await groups(official({ year: { eq: year } }), { component, by: ['KIND'] }, 'levels { level count }')
    expect(
      database()
        .statements()
        .some((statement) => statement.includes('from cohort k')),
    ).toBe(true)
    expect(kept).toEqual(await groups(counted({ year: { eq: year } }), { component, by: ['KIND'] }, 'levels { level count }'))
  })

  test.each<[string, object, object]>([
    ['two kinds as one', { year: { eq: 2024 }, agency: { kind: ['CITY', 'REGENCY'] } }, {}],
    ['two years as one', { year: { in: [2023, 2024] } }, {}],
    ['all years as one', {}, {}],
    ['bins of another width', { year: { eq: 2024 } }, { bin: '0.25' }],
    ['a stage', { year: { eq: 2024 }, stage: ['FINAL'] }, {}],
    ['cities by name', { year: { eq: 2024 }, agency: { name: { startsWith: 'Kota' } } }, {}],
  ])('that are not kept are counted: %s', async (_, where, asked) => {
    database().statements()
    const found = await groups(official(where), asked)
    expect(
      database()
        .statements()
        .some((statement) => statement.includes('cohort k')),
    ).toBe(false)
    expect(found).toEqual(await groups(counted(where), asked))
  })

  test('of two versions of the rules in one year are counted, not taken twice', async () => {
    const before = await groups(official({ year: { eq: 2024 } }))
    await sql`insert into cohort select id + 100000, programme, year, kind, province, (select max(digest) from rule where instrument = 'smart-city'), size, grades, histogram
      from cohort where year = 2024`.execute(database().db)
    await sql`insert into cohort_figure select id, 0, 1, 5, 0, 5, 5, 5, 5, 5, '[]' from cohort where id > 100000`.execute(database().db)
    expect(await groups(official({ year: { eq: 2024 } }))).toEqual(before)
    await sql`delete from cohort where digest = (select max(digest) from rule where instrument = 'smart-city')`.execute(database().db)
  })

  test('of equal figures whose decimals never end deviate by nothing', async () => {
    const { db } = database()
    await sql`
      with copy as (
        insert into record (agency_id, programme, year, stage, official, digest, index, grade)
        select agency.id, programme, 2025, 'final', true, digest, 2.3333333333, 'CUKUP'
        from assessment join agency on agency.kind = 'ministry' where assessment.id = (
          select a.id from assessment a join agency b on b.id = a.agency_id where b.code = '18.71' and a.official and a.year = 2023)
        returning id, digest
      )
      insert into score (assessment_id, digest, points, agrees)
      select copy.id, copy.digest, own.points, own.agrees from copy, score own
      where own.assessment_id = (select a.id from assessment a join agency b on b.id = a.agency_id where b.code = '18.71' and a.official and a.year = 2023)`.execute(
      db,
    )
    await db.transaction().execute(keepStandings)
    const figures = await sql<{ deviation: string; known: number }>`
      select deviation, known from cohort join cohort_figure on cohort_id = id where year = 2025 and kind = 'ministry' and known > 1`.execute(
      db,
    )
    expect(figures.rows.length).toBeGreaterThan(40)
    expect(new Set(figures.rows.map(({ deviation }) => Number(deviation)))).toEqual(new Set([0]))
    await sql`delete from standing where assessment_id not in (select assessment_id from answer)`.execute(db)
    await sql`delete from score where assessment_id not in (select assessment_id from answer)`.execute(db)
    await sql`delete from record where id not in (select assessment_id from answer)`.execute(db)
    await db.transaction().execute(keepStandings)
  })

  test('of components say which are weakest, with what is known', async () => {
    const data = await answered(
      app,
      `{ scores(where: { kind: [DOMAIN], assessment: { official: true, programme: { eq: "spbe" }, year: { eq: 2024 }, agency: { kind: [CITY] } } }, first: 1) {
        groups(by: [COMPONENT, KIND], orderBy: [{ field: MEAN }]) { component { code } kind count known mean } } }`,
    )
    const components = instrumentOf(2024).components.filter(({ kind }) => kind === 'domain')
    const expected: { code: string; mean: string }[] = []
    for (const { code, position } of components) {
      const { rows } = await sql<{ mean: string }>`
        select round(avg(p.figures[${position + 1}::integer]), 10)::text as mean from published p join assessment a on a.id = p.assessment_id
        join agency on agency.id = a.agency_id where a.official and a.year = 2024 and agency.kind = 'city'`.execute(database().db)
      expected.push({ code, mean: rows[0]?.mean ?? '' })
    }
    expected.sort((one, other) => Number(one.mean) - Number(other.mean))
    expect(each(data, 'scores.groups.*.component.code')).toEqual(expected.map(({ code }) => code))
    for (const [at, mean] of each(data, 'scores.groups.*.mean').entries()) near(mean, expected[at]?.mean ?? null)
    expect(each(data, 'scores.groups.*.known')).toEqual([93, 93, 93, 93])
  })

  describe('are refused', () => {
    test.each<[string, object, string, string]>([
      ['more than there may be', { first: 1001 }, 'TOO_MANY', 'Between 1 and 1000 groups can be asked for, 1001 were.'],
      ['none', { first: 0 }, 'TOO_MANY', 'Between 1 and 1000 groups can be asked for, 0 were.'],
      ['bins without width', { bin: '0' }, 'BAD_BIN', 'A bin is 0.01 to 5 wide, in hundredths; "0" was asked for.'],
      ['bins of thousandths', { bin: '0.125' }, 'BAD_BIN', '"0.125" was asked for.'],
      ['bins below nothing', { bin: '-1' }, 'BAD_BIN', '"-1" was asked for.'],
      ['a component that is none', { component: 'D9' }, 'UNKNOWN_COMPONENT', 'No instrument has a component "D9".'],
      ['an order by what is no key', { by: ['YEAR'], orderBy: [{ field: 'KIND' }] }, 'BAD_ORDER', 'only where it is among their keys'],
    ])('for %s', async (_, asked, code, message) => {
      const { errors } = await ask(app, query('histogram { from }'), {
        where: {},
        component: 'index',
        by: [],
        first: 10,
        bin: '0.1',
        ...asked,
      })
      expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }])
    })
  })
})
