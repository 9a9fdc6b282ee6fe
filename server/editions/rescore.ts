import { sql, type Kysely } from 'kysely'
import { carried } from '../../rules/editions.ts'
import type { Rules } from '../../schema/context.ts'
import { decodeAnswers } from '../database/states.ts'
import type { Tables } from '../database/tables.ts'
import { settled } from '../database/import/score.ts'
import { scoreHere, type Scorer } from './scorer.ts'

/**
 * Scores every stored assessment of an instrument again under its active rules, and puts the score beside the one that
 * stands; nothing stored before is touched. Those that the active rules scored already are passed over. Says how many.
 */
export const rescore = async (
  db: Kysely<Tables>,
  rules: Rules,
  code: string,
  { scorer = scoreHere, progress = () => {} }: { readonly scorer?: Scorer; readonly progress?: (done: number, total: number) => void } = {},
): Promise<number> => {
  const edition = rules.editions.find(({ instrument }) => instrument.code === code)
  if (!edition)
    throw new RangeError(
      `There is no active instrument "${code}". There are: ${rules.editions.map(({ instrument }) => instrument.code).join(', ')}.`,
    )
  const { instrument, digest } = edition
  return db.transaction().execute(async (trx) => {
    await sql`set local statement_timeout = '5min'`.execute(trx)
    const rows = await trx
      .selectFrom('assessment')
      .innerJoin('rule', 'rule.digest', 'assessment.digest')
      .innerJoin('answer', 'answer.assessmentId', 'assessment.id')
      .leftJoin('published', 'published.assessmentId', 'assessment.id')
      .leftJoin('score', (join) => join.onRef('score.assessmentId', '=', 'assessment.id').on('score.digest', '=', digest))
      .select(['assessment.id', 'assessment.year', 'assessment.digest', 'answer.levels', 'answer.states', 'published.figures'])
      .where('rule.instrument', '=', code)
      .where('score.digest', 'is', null)
      .orderBy('assessment.id')
      .execute()
    const was = (row: { readonly digest: string }) => rules.byDigest(row.digest)?.instrument ?? instrument
    const answers = rows.map((row) => carried(was(row), instrument, decodeAnswers(row.states, row.levels)))
    const scored = await scorer(edition, answers, true)
    for (let at = 0; at < rows.length; at += 250) {
      const some = rows.slice(at, at + 250).flatMap((row, n) => {
        const own = scored[at + n]
        return own ? [{ row, own }] : []
      })
      await trx
        .insertInto('score')
        .values(
          some.map(({ row, own }) => {
            const before = was(row).components
            const figures = instrument.components.map(
              ({ code: part }) => row.figures?.[before.findIndex((component) => component.code === part)] ?? null,
            )
            const { agrees, computedGrade } = settled({ instrument, year: row.year, figures }, own)
            return {
              assessmentId: row.id,
              digest,
              points: [...own.points],
              agrees: [...agrees],
              said: own.said.length > 0 ? JSON.stringify(own.said) : null,
              grade: computedGrade,
            }
          }),
        )
        .execute()
      progress(at + some.length, rows.length)
    }
    return rows.length
  })
}
