import { beforeAll, expect, test } from 'vitest'
import { contextOf } from '../../../server/app.ts'
import { createData } from '../../../server/data/index.ts'
import { silentLog } from '../../../server/log.ts'
import { createRun } from '../../../server/operation.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { rules } from '../../support/editions.ts'

eachDatabase('a plan reads in one statement what is asked side by side', (database) => {
  beforeAll(() => loadFigures(database()))

  test.each([1, 10, 100])('of a page of %i', async (first) => {
    const run = createRun()
    const context = contextOf({ data: () => createData(database().db), rules: () => rules, log: silentLog })
    const query = `query ($first: Int!) { agencies(first: $first, where: { kind: [CITY] }) { edges { node {
      name province { name } now: assessment(year: 2024) { index { display } } before: assessment(year: 2023) { grade { code } } assessment { year }
    } } } }`
    database().statements()
    const answer = await run({ query, variables: { first }, operationName: null }, context)
    expect(answer).toEqual({ text: expect.stringMatching(/^\{"data":/) })
    // The page, its provinces, both years together, and the latest.
    expect(database().statements()).toHaveLength(4)
  })
})
