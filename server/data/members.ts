import { sql, type Kysely } from 'kysely'
import type { Cohort, Member } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'

/** The official results of a group, each with points and printed figures, in one statement. */
export const ofCohort = async (db: Kysely<Tables>, { programme, year, kind, province }: Cohort): Promise<readonly Member[]> => {
  const { rows } = await sql<Omit<Member, 'figures'> & { readonly figures: Member['figures'] | null }>`
    select assessment.agency_id as "agencyId", assessment.digest, assessment.index::text as index, score.points, published.figures
    from assessment
    join agency on agency.id = assessment.agency_id
    join score on score.assessment_id = assessment.id and score.digest = assessment.digest
    left join published on published.assessment_id = assessment.id
    where assessment.official and assessment.index is not null
      and assessment.programme = ${programme} and assessment.year = ${year}
      and (${kind ?? null}::text is null or agency.kind = ${kind ?? null})
      and (${province ?? null}::text is null or agency.province = ${province ?? null})
    order by assessment.agency_id`.execute(db)
  return rows.map((row) => ({ ...row, figures: row.figures ?? [] }))
}
