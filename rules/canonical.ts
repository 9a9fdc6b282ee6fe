import type { Draft } from './model.ts'

/**
 * A function as its text alone: no comments, and white space only where it parts two words. Strings stay as they are.
 * Two formattings of one function give the same text.
 */
const condensed = (source: string): string =>
  source
    .replace(
      /('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\s+/g,
      (_, text: string | undefined) => text ?? ' ',
    )
    .replace(/('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`)| +/g, (_, text: string | undefined) => text ?? ' ')
    .replace(
      /('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`)| ?([^\w$ ]) ?/g,
      (_, text: string | undefined, mark: string) => text ?? mark,
    )
    .trim()

/**
 * The rules of an edition as one text that depends on their content alone: keys sorted, no white space, no trace of files
 * or formatting, no cases (which prove the rules and change none). Its SHA-256 is the edition's digest, which every stored
 * score carries.
 */
export const canonical = (draft: Draft): string => {
  const {
    code,
    programme,
    subject,
    illustrative,
    title,
    regulation,
    scale,
    capabilities,
    grades,
    checks,
    cycles,
    sources,
    formula,
    notes,
    crosswalk,
  } = draft
  const parts = draft.parts.map(({ group, indicators }) => ({ group, indicators }))
  return JSON.stringify(
    {
      code,
      programme,
      subject,
      illustrative,
      title,
      regulation,
      scale,
      capabilities,
      grades,
      checks,
      cycles,
      sources,
      formula,
      notes,
      crosswalk,
      parts,
    },
    (_, value: unknown) => {
      if (typeof value === 'function') return condensed(String(value))
      return value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value
    },
  )
}
