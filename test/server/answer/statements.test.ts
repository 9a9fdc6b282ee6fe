import { beforeAll, expect, test } from 'vitest'
import { createData } from '../../../server/data/index.ts'
import { createRun } from '../../../server/operation.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { rules } from '../../support/editions.ts'

eachDatabase('a plan reads in one statement what is asked side by side', (database) => {
  beforeAll(() => loadFigures(database()))

  test.each([1, 10, 100])('of a page of %i', async (first) => {
    const run = createRun()
    const query = `query ($first: Int!) { agencies(first: $first, where: { year: 2024 }, orderBy: { field: INDEX, direction: DESC }) { edges { node {
      name province { name } now: assessment(year: 2024) { index { display } } before: assessment(year: 2023) { grade { code } } assessment { year }
    } } } }`
    database().statements()
    const answer = await run({ query, variables: { first }, operationName: null }, () => ({ data: createData(database().db), rules }))
    expect(answer).toEqual({ text: expect.stringContaining('"display"') })
    // The page, its provinces, both years together, and the latest.
    expect(database().statements()).toHaveLength(4)
  })
})
