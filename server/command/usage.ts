import type { ParseArgsConfig } from 'node:util'
import type { Config } from '../config.ts'

/** What was asked on the command line. */
export interface Asked {
  readonly words: readonly string[]
  readonly said: Readonly<Record<string, unknown>>
  readonly config: Config
}

export interface Command {
  readonly name: string
  readonly usage: string
  /** One line of what it does. */
  readonly does: string
  readonly examples: readonly string[]
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** The exit code. */
  readonly run: (asked: Asked) => Promise<number>
}

/** Thrown when a command is asked wrongly. */
export class Usage extends Error {}

/** The text that an option was given; null where it was not. */
export const textOf = (said: Asked['said'], option: string): string | null => {
  const value = said[option]
  return typeof value === 'string' ? value : null
}
