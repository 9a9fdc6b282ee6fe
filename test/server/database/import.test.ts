import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { editionOf } from '../../../server/editions/digest.ts'
import { importFigures, ownFigures } from '../../../server/database/import/load.ts'
import { ImportRefused } from '../../../server/database/import/sheet.ts'
import { rescore } from '../../../server/editions/rescore.ts'
import { activate, keep } from '../../../server/editions/versions.ts'
import { migrate } from '../../../server/database/migrate.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { editions, instruments, rules, rulesOf } from '../../support/editions.ts'

const own = await ownFigures()

const counts = `select (select count(*)::int from agency) as agencies, (select count(*)::int from assessment) as assessments,
  (select count(*)::int from answer) as answers, (select count(*)::int from score) as scores, (select count(*)::int from published) as published,
  (select count(*)::int from standing) as standings, (select count(*)::int from cohort) as cohorts`

const everything = `select md5(string_agg(row::text, '' order by row::text)) as digest from (
  select to_jsonb(agency)::text as row from agency union all select to_jsonb(assessment)::text from assessment union all
  select to_jsonb(answer)::text from answer union all select to_jsonb(score)::text from score union all
  select to_jsonb(published)::text from published union all select to_jsonb(standing)::text from standing union all
  select to_jsonb(cohort)::text from cohort union all select to_jsonb(cohort_figure)::text from cohort_figure) as rows`

eachDatabase('the import', (database) => {
  const read = async (text: string) => (await sql.raw(text).execute(database().db)).rows[0]

  test('migrations run once', async () => {
    expect(await migrate(database().db)).toEqual([])
  })

  test('bad files are refused and nothing is written', async () => {
    await keep(database().db, editions)
    await activate(database().db, editions)
    const bad = { ...own, result: own.result.replace(',2024,final,yes,4.24,', ',2024,final,yes,4.2,') }
    await expect(importFigures(database().db, rules, { files: bad })).rejects.toThrow(ImportRefused)
    expect(await read(counts)).toMatchObject({ agencies: 0, assessments: 0 })
  })

  test('the real figures load, with every disagreement named', async () => {
    const steps: string[] = []
    const report = await importFigures(database().db, rules, { progress: (step) => steps.push(step) })
    expect(report).toMatchObject({ loaded: true, agencies: 647, results: 1254, vectors: 10, warnings: [] })
    expect(report.disagreements).toEqual([
      { agency: '51.71', year: 2019, stage: 'final', component: 'A3', computed: '3.00', printed: '3.50' },
      { agency: '51.71', year: 2019, stage: 'final', component: 'A5', computed: '3.00', printed: '2.67' },
      { agency: '11.04', year: 2026, stage: 'interview', component: 'A5', computed: '1.09', printed: '1.08' },
    ])
    expect([...new Set(steps)]).toEqual(['agencies', 'assessments', 'standings'])
    expect(await read(counts)).toMatchObject({ agencies: 647, assessments: 1257, answers: 1257, scores: 1257, published: 1254 })
  })

  test('loading again changes nothing, whether it is known or done over', async () => {
    const before = await read(everything)
    expect((await loadFigures(database())).loaded).toBe(false)
    expect(await read(everything)).toEqual(before)
    await sql`delete from import`.execute(database().db)
    expect((await loadFigures(database())).loaded).toBe(true)
    expect(await read(everything)).toEqual(before)
  })

  test('changed rules score nothing again until rescoring, which adds scores beside the old and leaves those as they were', async () => {
    const { db } = database()
    const old = await read(`select md5(string_agg(to_jsonb(score)::text, '' order by assessment_id)) as digest from score`)
    const changed = instruments.map((instrument) => editionOf({ ...instrument, notes: [] }))
    await keep(db, changed)
    await sql`delete from import`.execute(db)
    await importFigures(db, rulesOf(changed, editions))
    expect(await read(`select md5(string_agg(to_jsonb(score)::text, '' order by assessment_id)) as digest from score`)).toEqual(old)

    const rescored = await Promise.all(['spbe-2018', 'spbe-2020', 'monev-tik'].map((code) => rescore(db, rulesOf(changed, editions), code)))
    expect(rescored).toEqual([8, 1248, 0])
    expect(await read(`select count(*)::int as scores, count(distinct digest)::int as digests from score`)).toEqual({
      scores: 2513,
      digests: 5,
    })
    const digests = editions.map(({ digest }) => `'${digest}'`).join(',')
    expect(
      await read(
        `select md5(string_agg(to_jsonb(score)::text, '' order by assessment_id)) as digest from score where digest in (${digests})`,
      ),
    ).toEqual(old)
    expect(await rescore(db, rulesOf(changed, editions), 'spbe-2020')).toBe(0)
    await expect(rescore(db, rulesOf(changed, editions), 'spbe-1999')).rejects.toThrow('There is no active instrument "spbe-1999".')
  })

  test.each([
    ['an index above the scale', `update assessment set index = 5.01 where id = 1`],
    [
      'a second official result',
      `insert into assessment (agency_id, programme, year, stage, official, digest) select agency_id, programme, year, 'visit', true, digest from assessment where official limit 1`,
    ],
    ['a stage that there is not', `update assessment set stage = 'guess' where id = 1`],
    ['states that do not match the levels', `update answer set states = 'a' where assessment_id = (select min(assessment_id) from answer)`],
    ['a year without a cycle', `update assessment set year = 2017 where id = 1`],
    ['an agency of an unknown kind', `update agency set kind = 'club' where id = 1`],
  ])('the database itself refuses %s', async (_, statement) => {
    await expect(sql.raw(statement).execute(database().db)).rejects.toThrow(/violates|duplicate/)
  })
})

describe('what is refused, by file, row, column and reason', () => {
  const refusals = async (files: Partial<typeof own>) => {
    const { readFigures } = await import('../../../server/database/import/read.ts')
    try {
      readFigures({ ...own, ...files }, editions)
      return []
    } catch (error) {
      if (error instanceof ImportRefused) return error.refused
      throw error
    }
  }
  const line = (text: string, start: string): number => text.split('\n').findIndex((row) => row.startsWith(start)) + 1
  const malang = '35.73,Kota Malang,city,35,889359,'
  const malang2024 = '35.73,Pemerintah Kota Malang,2024,final,yes,4.24,MEMUASKAN,'
  const denpasar = '51.71,2021,final,agency_database_dump,4,1,'

  test.each<[string, Partial<typeof own>, string, number, string, string]>([
    [
      'a kind that there is not',
      { agency: own.agency.replace(malang, malang.replace('city', 'town')) },
      'agency.csv',
      line(own.agency, malang),
      'kind',
      'must be one of ministry, state_agency, province, regency, city, unit',
    ],
    [
      'an empty name',
      { agency: own.agency.replace(malang, malang.replace('Kota Malang', '')) },
      'agency.csv',
      line(own.agency, malang),
      'name',
      'must not be empty',
    ],
    [
      'half a person',
      { agency: own.agency.replace(malang, malang.replace('889359', '889359.5')) },
      'agency.csv',
      line(own.agency, malang),
      'population',
      'must be a whole number of people',
    ],
    [
      'a province that there is not',
      { agency: own.agency.replace(malang, malang.replace(',35,', ',99,')) },
      'agency.csv',
      line(own.agency, malang),
      'province',
      'no province has this code',
    ],
    ['an agency twice', { agency: `${own.agency}${malang}x\n` }, 'agency.csv', own.agency.split('\n').length, 'code', '35.73 stands twice'],
    [
      'an unknown agency',
      { result: own.result.replace(malang2024, malang2024.replace('35.73', '99.99')) },
      'result.csv',
      line(own.result, malang2024),
      'agency',
      'no agency has this code',
    ],
    [
      'a year that no instrument covers',
      { result: own.result.replace(malang2024, malang2024.replace('2024', '2017')) },
      'result.csv',
      line(own.result, malang2024),
      'year',
      'No instrument covers 2017. There are: spbe-2018 (2018–2020), spbe-2020 (2021–2025), pemdi-2026 (2026).',
    ],
    [
      'a stage that there is not',
      { result: own.result.replace(malang2024, malang2024.replace('final', 'last')) },
      'result.csv',
      line(own.result, malang2024),
      'stage',
      'must be one of self, document, interview, visit, review, final, unknown',
    ],
    [
      'an index of three decimals',
      { result: own.result.replace(malang2024, malang2024.replace('4.24', '4.240')) },
      'result.csv',
      line(own.result, malang2024),
      'index',
      'must be a figure with two decimals from 0.00 to 5.00',
    ],
    [
      'an index above five',
      { result: own.result.replace(malang2024, malang2024.replace('4.24', '5.24')) },
      'result.csv',
      line(own.result, malang2024),
      'index',
      'must be a figure with two decimals from 0.00 to 5.00',
    ],
    [
      'a grade that there is not',
      { result: own.result.replace(malang2024, malang2024.replace('MEMUASKAN', 'HEBAT')) },
      'result.csv',
      line(own.result, malang2024),
      'grade',
      'must be one of KURANG, CUKUP, BAIK, SANGAT_BAIK, MEMUASKAN',
    ],
    [
      'neither official nor not',
      { result: own.result.replace(malang2024, malang2024.replace(',yes,', ',maybe,')) },
      'result.csv',
      line(own.result, malang2024),
      'official',
      'must be one of yes, no',
    ],
    [
      'a level above the scale',
      { level: own.level.replace(denpasar, denpasar.replace('dump,4', 'dump,6')) },
      'level.csv',
      line(own.level, denpasar),
      'L1',
      '6 is not a whole level from 0 to 5',
    ],
    [
      'half a level',
      { level: own.level.replace(denpasar, denpasar.replace('dump,4', 'dump,4.5')) },
      'level.csv',
      line(own.level, denpasar),
      'L1',
      'must be a whole level',
    ],
    ['a missing column', { level: own.level.replace('quality,', '') }, 'level.csv', 1, 'quality', 'the column is missing'],
    ['an unknown column', { agency: own.agency.replace('population', 'people') }, 'agency.csv', 1, 'people', 'the column is not known'],
  ])('%s', async (_, files, file, row, column, reason) => {
    const refused = await refusals(files)
    expect(refused.map(({ found: __, ...rest }) => rest)).toContainEqual({ file, row, column, reason })
  })

  test('a domain that the instrument does not have', async () => {
    const row = own.result.split('\n').find((text) => text.startsWith('51.71,Pemerintah Kota Denpasar,2018'))
    if (!row) throw new Error('Denpasar 2018 is not in the figures')
    const refused = await refusals({ result: own.result.replace(row, row.replace('2.06,2.29,3.00,,', '2.06,2.29,3.00,1.00,')) })
    expect(refused).toMatchObject([{ column: 'D4', reason: 'spbe-2018 has no D4', found: '1.00' }])
  })

  test('two official results of one year', async () => {
    const refused = await refusals({ result: own.result.replace(',2023,self,no,3.79,', ',2023,self,yes,3.79,') })
    expect(refused).toMatchObject([{ column: 'official', reason: 'an official result of 35.73 in 2023 stands twice' }])
  })

  test('a row with too few fields', async () => {
    expect(await refusals({ agency: `${own.agency}99\n` })).toMatchObject([{ file: 'agency.csv', row: own.agency.split('\n').length }])
  })

  test('many at once are all found; twenty are printed', async () => {
    const refused = await refusals({ result: own.result.replaceAll(',final,', ',last,') })
    expect(refused.length).toBeGreaterThan(1000)
    expect(new ImportRefused(refused).message.split('\n')).toHaveLength(22)
  })
})
