import { sql, type Kysely, type Transaction } from 'kysely'
import { readFile } from 'node:fs/promises'
import type { Edition } from '../../../schema/context.ts'
import { sha256 } from '../../data/digest.ts'
import { encodeStates } from '../states.ts'
import type { Tables } from '../tables.ts'
import { readFigures, type AgencyRow, type Files } from './read.ts'
import { belowScale, disagreements, scoreAll, type Disagreement, type Scored } from './score.ts'
import { keepStandings } from './standings.ts'

/** What a load did. `loaded` is false when the same figures under the same rules were there already. */
export interface Report {
  readonly loaded: boolean
  readonly agencies: number
  readonly results: number
  readonly vectors: number
  /** Printed figures that the rules reproduce. */
  readonly agreements: number
  readonly disagreements: readonly Disagreement[]
  readonly warnings: readonly string[]
}

export type Progress = (step: string, done: number, total: number) => void

const folder = new URL('../figures/', import.meta.url)

/** The project's own copy of the figures. */
export const ownFigures = async (): Promise<Files> => {
  const text = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8')
  const [agency, result, level] = await Promise.all([text('agency.csv'), text('result.csv'), text('level.csv')])
  return { agency, result, level }
}

const chunk = 250

const inChunks = async <Item>(
  items: readonly Item[],
  write: (some: readonly Item[]) => Promise<unknown>,
  progress: (done: number) => void,
): Promise<void> => {
  for (let at = 0; at < items.length; at += chunk) {
    await write(items.slice(at, at + chunk))
    progress(Math.min(at + chunk, items.length))
  }
}

const writeAgencies = (trx: Transaction<Tables>) => (some: readonly AgencyRow[]) =>
  trx
    .insertInto('agency')
    .values([...some])
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((to) => ({
        name: to.ref('excluded.name'),
        kind: to.ref('excluded.kind'),
        province: to.ref('excluded.province'),
        population: to.ref('excluded.population'),
        source: to.ref('excluded.source'),
      })),
    )
    .execute()

const writeAssessments = (trx: Transaction<Tables>, agencyIds: ReadonlyMap<string, number>) => async (some: readonly Scored[]) => {
  const rows = await trx
    .insertInto('assessment')
    .values(
      some.map(({ agency, year, stage, official, index, grade, result, levels }) => ({
        agencyId: agencyIds.get(agency) ?? 0,
        year,
        stage,
        official,
        index,
        grade,
        note: [result?.note, levels?.note].filter(Boolean).join('; ') || null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['agencyId', 'year', 'stage']).doUpdateSet((to) => ({
        official: to.ref('excluded.official'),
        index: to.ref('excluded.index'),
        grade: to.ref('excluded.grade'),
        note: to.ref('excluded.note'),
      })),
    )
    .returning('id')
    .execute()
  // PostgreSQL returns inserted rows in the order of the values.
  const withIds = some.flatMap((scored, at) => {
    const id = rows[at]?.id
    return id === undefined ? [] : [{ ...scored, id }]
  })
  await trx
    .insertInto('answer')
    .values(
      withIds.map(({ id, answers, inputHash, levels }) => ({
        assessmentId: id,
        levels: answers.map(({ level }) => level),
        states: encodeStates(answers),
        inputHash,
        source: levels?.source ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('assessmentId').doUpdateSet((to) => ({
        levels: to.ref('excluded.levels'),
        states: to.ref('excluded.states'),
        inputHash: to.ref('excluded.inputHash'),
        source: to.ref('excluded.source'),
      })),
    )
    .execute()
  await trx
    .insertInto('score')
    .values(withIds.map(({ id, digest, points, agrees }) => ({ assessmentId: id, digest, points: [...points], agrees: [...agrees] })))
    .onConflict((conflict) =>
      conflict
        .columns(['assessmentId', 'digest'])
        .doUpdateSet((to) => ({ points: to.ref('excluded.points'), agrees: to.ref('excluded.agrees') })),
    )
    .execute()
  const printedOnes = withIds.flatMap(({ id, result }) =>
    result ? [{ assessmentId: id, figures: [...result.figures], grade: result.grade, source: result.source, note: result.note }] : [],
  )
  if (printedOnes.length > 0)
    await trx
      .insertInto('published')
      .values(printedOnes)
      .onConflict((conflict) =>
        conflict.column('assessmentId').doUpdateSet((to) => ({
          figures: to.ref('excluded.figures'),
          grade: to.ref('excluded.grade'),
          source: to.ref('excluded.source'),
          note: to.ref('excluded.note'),
        })),
      )
      .execute()
}

const writeCycles = (trx: Transaction<Tables>, editions: readonly Edition[]) =>
  trx
    .insertInto('cycle')
    .values(
      editions.flatMap(({ instrument }) =>
        instrument.cycles.map(({ year, gradeBasis }) => ({ year, gradeBasis, instrument: instrument.code })),
      ),
    )
    .onConflict((conflict) =>
      conflict
        .column('year')
        .doUpdateSet((to) => ({ instrument: to.ref('excluded.instrument'), gradeBasis: to.ref('excluded.gradeBasis') })),
    )
    .execute()

/**
 * Loads figures, scores them under the editions, and keeps standings: all in one transaction, or nothing. The same
 * figures under the same rules are not loaded again. Throws `ImportRefused` with every field that is wrong.
 */
export const importFigures = async (
  db: Kysely<Tables>,
  editions: readonly Edition[],
  { files, progress = () => {} }: { readonly files?: Files; readonly progress?: Progress } = {},
): Promise<Report> => {
  const own = files ?? (await ownFigures())
  const hash = sha256(JSON.stringify([own.agency, own.result, own.level, ...editions.map(({ digest }) => digest)]))
  const known = await db.selectFrom('import').select('hash').orderBy('importedAt', 'desc').orderBy('hash').limit(1).executeTakeFirst()
  if (known?.hash === hash) return { loaded: false, agencies: 0, results: 0, vectors: 0, agreements: 0, disagreements: [], warnings: [] }

  const figures = readFigures(own, editions)
  const scored = scoreAll(figures, editions)
  await db.transaction().execute(async (trx) => {
    // Loading may take longer than a question may.
    await sql`set local statement_timeout = '5min'`.execute(trx)
    await inChunks(figures.agencies, writeAgencies(trx), (done) => progress('agencies', done, figures.agencies.length))
    await writeCycles(trx, editions)
    const ids = await trx.selectFrom('agency').select(['code', 'id']).execute()
    await inChunks(scored, writeAssessments(trx, new Map(ids.map(({ code, id }) => [code, id]))), (done) =>
      progress('assessments', done, scored.length),
    )
    progress('standings', 0, 1)
    await keepStandings(trx, editions)
    progress('standings', 1, 1)
    await trx
      .insertInto('import')
      .values({ hash })
      .onConflict((conflict) => conflict.column('hash').doUpdateSet({ importedAt: sql<Date>`clock_timestamp()` }))
      .execute()
  })
  return {
    loaded: true,
    agencies: figures.agencies.length,
    results: figures.results.length,
    vectors: figures.levels.length,
    agreements: scored.reduce((sum, { agrees }) => sum + agrees.filter((same) => same === true).length, 0),
    disagreements: disagreements(scored, editions),
    warnings: belowScale(scored, editions),
  }
}
