import { parseArgs } from 'node:util'

/** What the command line may say. */
export interface Flags {
  /** The synthetic large set rather than the national one. */
  readonly large: boolean
  readonly rounds: number
  readonly seconds: number
  /** Names of questions; empty for all. */
  readonly only: readonly string[]
  /** Minutes of mixed load on this server alone; null for the table. */
  readonly soak: number | null
  /** Leaves the database on the server that TEST_DATABASE_URL names, and takes it again next time. */
  readonly keep: boolean
  /** Whether RESULTS.md is written. */
  readonly write: boolean
}

const positive = (name: string, text: string): number => {
  const number = Number(text)
  if (Number.isFinite(number) && number > 0) return number
  throw new Error(`--${name} is "${text}": give a number above 0`)
}

/** Reads the command line; refuses in words what it cannot use. */
export const readFlags = (args: readonly string[]): Flags => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      large: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      only: { type: 'string', default: '' },
      soak: { type: 'string' },
      keep: { type: 'boolean', default: false },
      'no-write': { type: 'boolean', default: false },
    },
  })
  return {
    large: values.large,
    rounds: Math.ceil(positive('rounds', values.rounds)),
    seconds: positive('seconds', values.seconds),
    only: values.only.split(',').filter(Boolean),
    soak: values.soak === undefined ? null : positive('soak', values.soak),
    keep: values.keep,
    write: !values['no-write'],
  }
}
