import { graphql } from 'graphql'
import { tally, type Answer } from '../../rules/score.ts'
import type { Agency, Assessment, Context, Data } from '../../schema/context.ts'
import { schema } from '../../schema/index.ts'
import { answers, editions } from './editions.ts'

/* The graph over a few objects in memory: schema tests need no database. Names and figures are made up. */

const agency: Agency = { id: 1, code: '00.01', name: 'Kota Contoh', kind: 'city', province: '00', population: 1000, source: 'made up' }

const record = (year: number, given: readonly Answer[], changes: Partial<Assessment> = {}): Assessment => {
  const edition = editions.find(({ instrument }) => instrument.cycles.some((cycle) => cycle.year === year))
  if (!edition) throw new Error(`No edition covers ${year}`)
  return {
    id: year,
    agencyId: 1,
    year,
    stage: 'final',
    official: true,
    instrument: edition.instrument.code,
    digest: edition.digest,
    inputHash: 'made up',
    answers: given,
    points: tally(edition.instrument, given),
    published: null,
    index: null,
    grade: 'KURANG',
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
  assessmentsOf: async (id) => (id === agency.id ? assessments : []),
  officialOf: async (id, year) => assessments.find((own) => own.agencyId === id && own.year === year) ?? null,
  assessmentById: async (id) => assessments.find((own) => own.id === id) ?? null,
  standingsOf: async () => [],
  summary: unasked('summary'),
  coverage: async () => [{ year: 2024, count: 1 }],
  ...changes,
})

/** Asks the graph over data in memory; the answer as plain JSON. */
export const ask = async (source: string, variableValues: Record<string, unknown> = {}, data: Data = memory()): Promise<unknown> => {
  const contextValue: Context = { data, editions }
  const answer = await graphql({ schema, source, variableValues, contextValue })
  return JSON.parse(JSON.stringify(answer))
}
