import { graphql } from 'graphql'
import { inForce } from '../../rules/editions.ts'
import { score } from '../../rules/rate.ts'
import type { Answer } from '../../rules/score.ts'
import type { Agency, Assessment, Context, Data, Rules } from '../../schema/context.ts'
import { schema } from '../../schema/index.ts'
import { answers, editions, instruments, rules } from './editions.ts'

/* The graph over a few objects in memory: schema tests need no database. Names and figures are made up. */

const agency: Agency = {
  id: 1,
  code: '00.01',
  name: 'Kota Contoh',
  kind: 'city',
  province: '00',
  parent: null,
  population: 1000,
  source: 'made up',
}

const record = (year: number, given: readonly Answer[], changes: Partial<Assessment> = {}): Assessment => {
  const { instrument } = inForce(instruments, year)
  const edition = editions.find((candidate) => candidate.instrument === instrument)
  if (!edition) throw new Error(`No edition covers ${year}`)
  return {
    id: year,
    agencyId: 1,
    agency: null,
    programme: 'spbe',
    year,
    stage: 'final',
    official: true,
    digest: edition.digest,
    inputHash: 'made up',
    answers: given,
    scored: score(edition.instrument, given),
    published: null,
    index: null,
    grade: 'KURANG',
    change: null,
    source: 'made up',
    note: null,
    ...changes,
  }
}

const levels = (count: number, level: number): readonly Answer[] => answers(Array.from({ length: count }, () => level))

export const assessments: readonly Assessment[] = [
  record(2024, levels(47, 2)),
  record(2023, answers([...Array<number>(46).fill(1), null])),
  record(2019, levels(37, 0)),
]

const unasked = (name: string) => (): never => {
  throw new Error(`${name} was asked`)
}

/** Data in memory; what a test does not expect to be asked throws. */
export const memory = (changes: Partial<Data> = {}): Data => ({
  agencyByCode: async (code) => (code === agency.code ? agency : null),
  agencyById: async (id) => (id === agency.id ? agency : null),
  agencyPage: unasked('agencyPage'),
  agencyCount: unasked('agencyCount'),
  assessmentPage: unasked('assessmentPage'),
  assessmentCount: unasked('assessmentCount'),
  scorePage: unasked('scorePage'),
  scoreCount: unasked('scoreCount'),
  groups: unasked('groups'),
  figuresOf: async () => null,
  placesIn: async () => null,
  assessmentsOf: async (id) => (id === agency.id ? assessments : []),
  officialOf: async (id, _, year) => assessments.find((own) => own.agencyId === id && own.year === year) ?? null,
  latestOf: async (id, programme) => assessments.find((own) => own.agencyId === id && own.programme === programme && own.official) ?? null,
  assessmentById: async (id) => assessments.find((own) => own.id === id) ?? null,
  scoringsOf: async (id) =>
    assessments
      .filter((own) => own.id === id)
      .map(({ digest, scored, grade }) => ({ digest, scored, grade, at: '2026-01-01T00:00:00.000Z' })),
  givenOf: async () => [
    { given: 2, count: 3 },
    { given: 3, count: 1 },
  ],
  standingsOf: async () => [],
  summary: unasked('summary'),
  prospectsOf: async () => [],
  membersOf: unasked('membersOf'),
  coverage: async () => [{ year: 2024, count: 1 }],
  version: async () => '1',
  assessmentChanges: unasked('assessmentChanges'),
  ...changes,
})

/** Asks the graph over data in memory; the answer as plain JSON. */
export const ask = async (
  source: string,
  variableValues: Record<string, unknown> = {},
  data: Data = memory(),
  own: Rules = rules,
): Promise<unknown> => {
  const contextValue: Context = {
    data,
    rules: own,
    score: async ({ instrument }, given) => ({ scored: score(instrument, given, true), inputHash: 'made up' }),
  }
  const answer = await graphql({ schema, source, variableValues, contextValue })
  return JSON.parse(JSON.stringify(answer))
}
