import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { importFigures, ownFigures } from '../../../server/database/import/load.ts'
import { questions } from '../../../schema/questions/index.ts'
import { answered, appOf, each, pick } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { rules } from '../../support/editions.ts'

/* What no source has published is as if it were not there, so that no group or difference of groups tells of it. */

const everything = `{
  agencies(where: { assessments: { some: { stage: [VISIT] } } }) { totalCount }
  none: agencies(where: { assessments: { none: { stage: [VISIT] } } }) { totalCount }
  assessments(where: { stage: [VISIT] }) { totalCount nodes { id } groups(by: [STAGE]) { count mean } }
  scores(where: { assessment: { stage: [VISIT] } }) { totalCount groups(by: [COMPONENT]) { count } }
  all: assessments { totalCount groups(by: [PROGRAMME, STAGE, YEAR]) { stage year count known mean median } }
  agency(code: "35.73") { assessments { year stage } assessment(year: 2024) { peers(by: PROVINCE) { size rank median } standings { rank size medians(kind: INDEX) { median known } } } }
  cycles { year results }
}`

eachDatabase('an unpublished assessment', (database) => {
  beforeAll(async () => {
    await loadFigures(database())
  })

  test('is in no answer, before standings are kept and after', async () => {
    const ask = async (): Promise<unknown> => [
      await answered(appOf(database()), everything),
      ...(await Promise.all(questions.map(({ document, variables }) => answered(appOf(database()), document, { ...variables })))),
    ]
    const before = await ask()
    const { rows } = await sql<{ id: number }>`
      insert into record (agency_id, programme, year, stage, official, digest, index, grade, open)
      select agency_id, programme, year, 'visit', false, digest, 5, 'MEMUASKAN', false from assessment
      where official and year = 2024 and agency_id in (select id from agency where province = '35')
      returning id`.execute(database().db)
    expect(rows.length).toBeGreaterThan(30)
    for (const table of ['answer', 'score', 'published'])
      await sql`
        insert into ${sql.ref(table)}
        select (jsonb_populate_record(null::${sql.ref(table)}, to_jsonb(own) || jsonb_build_object('assessment_id', hidden.id))).*
        from record hidden
        join assessment known on known.agency_id = hidden.agency_id and known.year = hidden.year and known.official
        join ${sql.ref(table)} own on own.assessment_id = known.id
        where not hidden.open`.execute(database().db)
    expect(await ask()).toEqual(before)

    await sql`update record set official = true where not open and agency_id not in (select agency_id from record where open and official and year = 2024)`.execute(
      database().db,
    )
    await sql`delete from import`.execute(database().db)
    await importFigures(database().db, rules, { files: await ownFigures() })
    expect(await ask()).toEqual(before)

    const id = Buffer.from(`Assessment:${rows[0]?.id}`).toString('base64')
    expect(pick(await answered(appOf(database()), `{ node(id: "${id}") { id } }`), 'node')).toBeNull()
    expect(each(before, '*').length).toBe(questions.length + 1)
  })
})
