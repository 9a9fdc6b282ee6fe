import { sql, type Kysely, type Transaction } from 'kysely'
import { readFile } from 'node:fs/promises'
import { national } from '../../../schema/views.ts'
import type { Rules } from '../../../schema/context.ts'
import { sha256 } from '../../editions/digest.ts'
import { encodeStates } from '../states.ts'
import type { Tables } from '../tables.ts'
import { keyText, readFigures, type AgencyRow, type Files, type Key } from './read.ts'
import { scoreHere, type Scorer } from '../../editions/scorer.ts'
import { belowScale, disagreements, join, scoreAll, type Before, type Disagreement, type Stored } from './score.ts'
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

const writeAssessments = (trx: Transaction<Tables>, agencyIds: ReadonlyMap<string, number>) => async (some: readonly Stored[]) => {
  const rows = await trx
    .insertInto('assessment')
    .values(
      some.map(({ agency, year, stage, official, edition, index, grade, gradeRank, toNext, toPrevious, result, levels }) => ({
        agencyId: agencyIds.get(agency) ?? 0,
        programme: edition.instrument.programme,
        year,
        stage,
        official,
        digest: edition.digest,
        index,
        grade,
        gradeRank,
        toNext,
        toPrevious,
        note: [result?.note, levels?.note].filter(Boolean).join('; ') || null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['agencyId', 'programme', 'year', 'stage']).doUpdateSet((to) => ({
        official: to.ref('excluded.official'),
        digest: to.ref('excluded.digest'),
        index: to.ref('excluded.index'),
        grade: to.ref('excluded.grade'),
        gradeRank: to.ref('excluded.gradeRank'),
        toNext: to.ref('excluded.toNext'),
        toPrevious: to.ref('excluded.toPrevious'),
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
        levels: answers.map(({ given }) => given),
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
    .values(
      withIds.map(({ id, edition, scored, agrees, computedGrade }) => ({
        assessmentId: id,
        digest: edition.digest,
        points: [...scored.points],
        agrees: [...agrees],
        said: scored.said.length > 0 ? JSON.stringify(scored.said) : null,
        grade: computedGrade,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['assessmentId', 'digest']).doUpdateSet((to) => ({
        points: to.ref('excluded.points'),
        agrees: to.ref('excluded.agrees'),
        said: to.ref('excluded.said'),
        grade: to.ref('excluded.grade'),
      })),
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

/** What scored each stored assessment. */
const scoredBefore = async (db: Kysely<Tables>, rules: Rules): Promise<Before> => {
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('agency', 'agency.id', 'assessment.agencyId')
    .innerJoin('answer', 'answer.assessmentId', 'assessment.id')
    .select(['agency.code as agency', 'assessment.year', 'assessment.stage', 'assessment.digest', 'answer.inputHash'])
    .where('assessment.programme', '=', national)
    .execute()
  const known = new Map(rows.map((row) => [keyText(row), row]))
  return (key: Key) => {
    const row = known.get(keyText(key))
    const edition = row && rules.byDigest(row.digest)
    return edition ? { inputHash: row.inputHash, edition } : null
  }
}

export interface ImportOptions {
  /** Default: the project's own copy. */
  readonly files?: Files
  readonly scorer?: Scorer
  readonly progress?: Progress
}

/**
 * Loads figures, scores them under the active rules, and keeps standings: all in one transaction, or nothing. The same
 * figures are not loaded again, and an assessment whose input did not change keeps the rules that scored it. Throws
 * `ImportRefused` with every field that is wrong.
 */
export const importFigures = async (
  db: Kysely<Tables>,
  rules: Rules,
  { files, scorer = scoreHere, progress = () => {} }: ImportOptions = {},
): Promise<Report> => {
  const own = files ?? (await ownFigures())
  const hash = sha256(JSON.stringify([own.agency, own.result, own.level]))
  const last = await db.selectFrom('import').select('hash').orderBy('importedAt', 'desc').orderBy('hash').limit(1).executeTakeFirst()
  if (last?.hash === hash) return { loaded: false, agencies: 0, results: 0, vectors: 0, agreements: 0, disagreements: [], warnings: [] }

  const figures = readFigures(own, rules.editions)
  const stored = await scoreAll(join(figures, rules.editions, await scoredBefore(db, rules)), scorer)
  await db.transaction().execute(async (trx) => {
    // Loading may take longer than a question may.
    await sql`set local statement_timeout = '5min'`.execute(trx)
    await inChunks(figures.agencies, writeAgencies(trx), (done) => progress('agencies', done, figures.agencies.length))
    const ids = await trx.selectFrom('agency').select(['code', 'id']).execute()
    await inChunks(stored, writeAssessments(trx, new Map(ids.map(({ code, id }) => [code, id]))), (done) =>
      progress('assessments', done, stored.length),
    )
    progress('standings', 0, 1)
    await keepStandings(trx)
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
    agreements: stored.reduce((sum, { agrees }) => sum + agrees.filter((same) => same === true).length, 0),
    disagreements: disagreements(stored),
    warnings: belowScale(stored),
  }
}
