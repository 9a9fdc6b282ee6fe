import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { along } from '#lib/answers/path.ts'
import type { App } from '../../../server/app.ts'
import { questions } from '../../../schema/questions/index.ts'
import type { Chart, Question } from '../../../schema/questions/define.ts'
import { answered, appOf } from '../../support/app.ts'
import { statementsOf } from '../../../server/data/statements.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { rules } from '../../support/editions.ts'

/* Every documented question runs on the real figures, as written and at other page sizes. */

/** The paths of a chart that lead nowhere. */
const missing = (data: unknown, { rows, x, y, group, least, most }: Chart): readonly string[] => {
  const found = along(data, rows)
  return [
    ...(found.length > 1 ? [] : [rows]),
    ...[x, y, ...(group ? [group] : [])].filter((path) => !found.every((row) => along(row, path).length === 1)),
    ...[least, most].filter((path) => path !== undefined && along(data, path).length === 0),
  ].filter((path) => path !== undefined)
}

eachDatabase('questions', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  test('send what the reviewed file of statements shows', async () => {
    const file = await readFile(new URL('../../../server/data/queries.sql', import.meta.url), 'utf8')
    expect(await statementsOf(database().db, rules, database().statements)).toBe(file)
  })

  const sent = async ({ document, variables }: Question, changes: object = {}) => {
    database().statements()
    const data = await answered(app, document, { ...variables, ...changes })
    return { data, statements: database().statements() }
  }

  test.each(questions.map((question) => [question.code, question] as const))('%s is answered as written', async (_, question) => {
    const { data } = await sent(question)
    expect(JSON.stringify(data)).toMatch(/\d/)
    if (question.chart) expect(missing(data, question.chart)).toEqual([])
  })

  test.each(questions.filter(({ document }) => document.includes('$first')).map((question) => [question.code, question] as const))(
    '%s takes as many statements for a page of 1, 10 and 100',
    async (_, question) => {
      const counts: number[] = []
      for (const first of [1, 10, 100]) counts.push((await sent(question, { first })).statements.length)
      expect(new Set(counts).size).toBe(1)
    },
  )
})
