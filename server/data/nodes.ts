import { sql, type RawBuilder } from 'kysely'

/*
 * The scores of an assessment as rows: its component `c`, its score `n`, what was printed `p`, what was given `g`. A join
 * that a question does not use is left out by PostgreSQL itself, since it joins one row at most.
 */

/** From the scores of the assessment under an alias; conditions are added with `and`. */
export const scoresOf = (alias: string): RawBuilder<unknown> =>
  sql`from score n
    join component c on c.digest = n.digest
    left join published p on p.assessment_id = n.assessment_id
    left join answer g on g.assessment_id = n.assessment_id
    where n.assessment_id = ${sql.ref(`${alias}.id`)} and n.digest = ${sql.ref(`${alias}.digest`)}`

/** Every score beside its assessment `s`. */
export const allScores: RawBuilder<unknown> = sql`assessment s
    join score n on n.assessment_id = s.id and n.digest = s.digest
    join component c on c.digest = n.digest
    left join published p on p.assessment_id = s.id
    left join answer g on g.assessment_id = s.id`

export const points = sql<number | null>`n.points[c.position + 1]`
export const printed = sql<string | null>`p.figures[c.position + 1]`

/** The figure that ranks: as printed, else as computed with ten decimals. Fractions of these weights lie further apart. */
export const figure = sql<string | null>`coalesce(${printed}, round(${points}::numeric / c.weight, 10))`

export const levelOf = sql<number | null>`level_of(${points}::numeric / c.weight, c.lowest_level, c.floors)`

const letters = sql`substr(g.states, c.first_leaf + 1, c.leaves)`
/** The letters of leaves that have no value. */
const gaps = sql`translate(${letters}, 'afo', '')`

/** A leaf has its own state; a group the state that all its gaps share, or it is not assessed. */
export const stateOf = sql<string>`case
    when c.floors is not null then ${letters}
    when ${gaps} = '' then 'a'
    when replace(${gaps}, left(${gaps}, 1), '') = '' then left(${gaps}, 1)
    else 'n' end`
