import { beforeAll, expect, test } from 'vitest'
import { agenciesAsked, assessmentsAsked, scoresAsked } from '../../../schema/asked.ts'
import type { Context } from '../../../schema/context.ts'
import { createData } from '../../../server/data/index.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { rules } from '../../support/editions.ts'
import { agencyIs, assessmentIs, readAll, scoreIs, type KnownAgency } from './filter-oracle.ts'
import { agencyTree, assessmentTree, randomOf, scoreTree } from './filter-trees.ts'

/* A thousand random filters mean in SQL what they mean in memory: over two provinces, to which the known levels belong. */

const provinces = ['51', '18', '35']
const within = { agency: { province: provinces } }
const all = { limit: 20_000, fromEnd: false, positions: false }
const extents = ['head', 'figures', 'whole'] as const

eachDatabase('random filters', (database) => {
  let context: Context
  let known: readonly KnownAgency[]
  beforeAll(async () => {
    await loadFigures(database())
    context = { data: createData(database().db), rules, score: () => Promise.reject(new Error('Nothing is scored here')) }
    known = (await readAll(database().db)).filter(({ record }) => provinces.includes(record.province ?? ''))
  })

  const share = (own: number): number => (database().kind === 'postgres' ? own : Math.ceil(own / 10))
  const sorted = (ids: readonly string[]): readonly string[] => ids.toSorted()
  /** How many filters let through some and not all: a generator of trees that say nothing would prove nothing. */
  const telling = (found: readonly number[], of: number): number => found.filter((count) => count > 0 && count < of).length

  test('over agencies', async () => {
    const random = randomOf(1)
    const sizes: number[] = []
    for (let at = 0; at < share(350); at += 1) {
      const tree = agencyTree(random, 3)
      const where = await agenciesAsked(context, { and: [{ province: provinces }, tree] })
      const { rows } = await context.data.agencyPage({ ...all, where, order: [] })
      const expected = known.filter((agency) => agencyIs(agency, tree)).map(({ record }) => record.code)
      expect(sorted(rows.map(({ row }) => row.code)), JSON.stringify(tree)).toEqual(sorted(expected))
      sizes.push(expected.length)
    }
    expect(telling(sizes, known.length)).toBeGreaterThan(sizes.length / 4)
  })

  test('over assessments', async () => {
    const random = randomOf(2)
    const assessments = known.flatMap((agency) => agency.assessments)
    const sizes: number[] = []
    for (let at = 0; at < share(350); at += 1) {
      const tree = assessmentTree(random, 3)
      const where = await assessmentsAsked(context, { and: [within, tree] })
      const { rows } = await context.data.assessmentPage({ ...all, where, order: [], extent: extents[at % 3] ?? 'whole' })
      const expected = assessments.filter((assessment) => assessmentIs(assessment, tree)).map(({ record }) => String(record.id))
      expect(sorted(rows.map(({ row }) => String(row.id))), JSON.stringify(tree)).toEqual(sorted(expected))
      sizes.push(expected.length)
    }
    expect(telling(sizes, assessments.length)).toBeGreaterThan(sizes.length / 4)
  })

  test('over scores', async () => {
    const random = randomOf(3)
    const scores = known.flatMap((agency) => agency.assessments.flatMap((assessment) => assessment.scores))
    const sizes: number[] = []
    for (let at = 0; at < share(300); at += 1) {
      const tree = scoreTree(random, 2)
      const where = await scoresAsked(context, { and: [{ assessment: within }, tree] })
      const { rows } = await context.data.scorePage({ ...all, where, order: [] })
      const expected = scores
        .filter((score) => scoreIs(score, tree))
        .map(({ assessment, own }) => `${assessment.record.id} ${own.component.position}`)
      expect(sorted(rows.map(({ row }) => `${row.assessmentId} ${row.position}`)), JSON.stringify(tree)).toEqual(sorted(expected))
      sizes.push(expected.length)
    }
    expect(telling(sizes, scores.length)).toBeGreaterThan(sizes.length / 4)
  })
})
