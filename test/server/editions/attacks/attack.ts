import type { Files } from '../fixtures.ts'

/** A module that means harm, dropped into an otherwise sound instrument of two indicators, the second of its own function. */
export interface Attack {
  readonly name: string
  /** What stands in place of, or beside, the sound files. */
  readonly files: Files
  /** The file that the refusal must name. */
  readonly file: string
  /** Why it must be refused. */
  readonly reason: RegExp
}

/** Attacks by one file. */
export const by = (file: string, sources: Readonly<Record<string, readonly [source: string, reason: RegExp]>>): readonly Attack[] =>
  Object.entries(sources).map(([name, [source, reason]]) => ({ name, files: { [file]: source }, file, reason }))
