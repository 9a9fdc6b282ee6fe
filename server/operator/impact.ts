import type { Kysely } from 'kysely'
import { carried } from '../../rules/editions.ts'
import { basisIn, grade } from '../../rules/grade.ts'
import { minus, quotient, written } from '../../rules/fraction.ts'
import type { Instrument } from '../../rules/model.ts'
import { exact } from '../../rules/print.ts'
import type { Edition, Rules } from '../../schema/context.ts'
import { decodeAnswers } from '../database/states.ts'
import type { Tables } from '../database/tables.ts'
import type { Scorer } from '../editions/scorer.ts'

/** One assessment whose index or grade would change. */
export interface Change {
  readonly agency: string
  readonly name: string
  readonly year: number
  readonly stage: string
  /** The index exactly, before and after; null where it could not or cannot be computed. */
  readonly before: string | null
  readonly after: string | null
  /** After less before, exactly; null where one of the two is unknown. */
  readonly change: string | null
  readonly gradeBefore: string | null
  readonly gradeAfter: string | null
}

/** What publishing the changed rules of one instrument would do to what is stored. */
export interface Impact {
  readonly instrument: string
  readonly from: string
  readonly to: string
  /** How many stored assessments were replayed. */
  readonly assessments: number
  readonly changes: readonly Change[]
  /** How many of them would have another grade. */
  readonly flips: number
}

const indexOf = ({ root }: Instrument, points: number | null) => (points === null ? null : { points, weight: root.weight })

const gradeOf = (instrument: Instrument, year: number, points: number | null): string | null => {
  const index = indexOf(instrument, points)
  const basis = basisIn(instrument, year)
  return index && (grade(instrument.grades, index, basis)?.code ?? null)
}

/** Replays every stored assessment of an instrument under other rules; nothing is stored. */
export const impactOf = async (
  db: Kysely<Tables>,
  rules: Rules,
  active: Edition,
  changed: Edition,
  scorer: Scorer,
  progress: (done: number, total: number) => void,
): Promise<Impact> => {
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('agency', 'agency.id', 'assessment.agencyId')
    .innerJoin('rule', 'rule.digest', 'assessment.digest')
    .innerJoin('answer', 'answer.assessmentId', 'assessment.id')
    .innerJoin('score', (join) => join.onRef('score.assessmentId', '=', 'assessment.id').onRef('score.digest', '=', 'assessment.digest'))
    .select([
      'agency.code as agency',
      'agency.name',
      'assessment.year',
      'assessment.stage',
      'assessment.digest',
      'answer.levels',
      'answer.states',
      'score.points',
    ])
    .where('rule.instrument', '=', active.instrument.code)
    .orderBy('agency.code')
    .orderBy('assessment.year')
    .orderBy('assessment.stage')
    .execute()
  const changes: Change[] = []
  const chunk = 100
  for (let at = 0; at < rows.length; at += chunk) {
    const some = rows.slice(at, at + chunk)
    const scored = await scorer(
      changed,
      some.map((row) =>
        carried(rules.byDigest(row.digest)?.instrument ?? active.instrument, changed.instrument, decodeAnswers(row.states, row.levels)),
      ),
      true,
    )
    some.forEach(({ agency, name, year, stage, digest, points }, n) => {
      const was = rules.byDigest(digest)?.instrument ?? active.instrument
      const [before, after] = [indexOf(was, points[0] ?? null), indexOf(changed.instrument, scored[n]?.points[0] ?? null)]
      const [gradeBefore, gradeAfter] = [
        gradeOf(was, year, points[0] ?? null),
        gradeOf(changed.instrument, year, scored[n]?.points[0] ?? null),
      ]
      const [old, own] = [before && exact(before), after && exact(after)]
      if (old === own && gradeBefore === gradeAfter) return
      const change = before && after ? written(minus(quotient(after.points, after.weight), quotient(before.points, before.weight))) : null
      changes.push({ agency, name, year, stage, before: old, after: own, change, gradeBefore, gradeAfter })
    })
    progress(Math.min(at + chunk, rows.length), rows.length)
  }
  return {
    instrument: active.instrument.code,
    from: active.digest,
    to: changed.digest,
    assessments: rows.length,
    changes,
    flips: changes.filter(({ gradeBefore, gradeAfter }) => gradeBefore !== gradeAfter).length,
  }
}
