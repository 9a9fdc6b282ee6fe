import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Tables } from './tables.ts'

interface Compiled<Row> {
  readonly query: CompiledQuery<Row>
  /** For each parameter, which of the values it is; -1 for one that is always the same. */
  readonly places: readonly number[]
}

/**
 * A statement that is built once, however often it is run: building one takes longer than many an answer. `samples` stand
 * for the values while it is built, and no two of them, nor anything else in the statement, may be the same value.
 */
export const prepared = <Values extends readonly unknown[], Row>(
  build: (db: Kysely<Tables>, ...values: Values) => Compilable<Row>,
  ...samples: NoInfer<Values>
): ((db: Kysely<Tables>, ...values: Values) => Promise<Row[]>) => {
  let compiled: Compiled<Row> | null = null
  const compile = (db: Kysely<Tables>): Compiled<Row> => {
    const query = build(db, ...samples).compile()
    return { query, places: query.parameters.map((parameter) => samples.indexOf(parameter)) }
  }
  return async (db, ...values) => {
    const { query, places } = (compiled ??= compile(db))
    const parameters = places.map((place, at) => (place === -1 ? query.parameters[at] : values[place]))
    return (await db.executeQuery<Row>({ ...query, parameters })).rows
  }
}
