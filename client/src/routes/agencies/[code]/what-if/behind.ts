import type { Asked, Behind } from '#lib/behind.ts'
import rows from './rows.graphql?raw'
import query from './simulation.graphql?raw'

/** What stands behind a scenario: the question that answers it, and every indicator as it would be, once one is changed. */
export const behindOf = (
  { instrument, scores }: { readonly instrument: Behind['rules']; readonly scores: readonly object[] },
  variables: Asked['variables'] & { readonly changes: readonly object[] },
): Behind => ({
  query,
  variables,
  rules: instrument,
  ...(variables.changes.length > 0 ? { table: { query: rows, variables, rows: scores.length } } : {}),
})
