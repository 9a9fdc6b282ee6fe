import type { Draft } from './model.ts'

/**
 * The rules of an edition as one text that depends on their content alone: keys sorted, no whitespace, no trace of
 * files or formatting. Its SHA-256 is the edition's digest, which every stored score carries.
 */
export const canonical = ({
  code,
  title,
  regulation,
  scale,
  capabilities,
  grades,
  cycles,
  sources,
  formula,
  notes,
  parts,
}: Draft): string =>
  JSON.stringify({ code, title, regulation, scale, capabilities, grades, cycles, sources, formula, notes, parts }, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
