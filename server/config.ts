import { statSync } from 'node:fs'

/** What the environment may say; the only file that reads it. Each variable is documented in README.md. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string | null
  readonly dataDir: string
  /** A directory with instruments of others; null where there is none. */
  readonly rulesDir: string | null
  readonly production: boolean
}

/** Thrown at start, with every variable that cannot be used. */
export class ConfigRefused extends Error {
  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`, options)
    this.name = 'ConfigRefused'
  }
}

type Environment = Readonly<Record<string, string | undefined>>

const portProblem = (value: string): readonly string[] =>
  /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535 ? [] : [`PORT is "${value}": give a number from 1 to 65535`]

const urlProblem = (value: string): readonly string[] =>
  URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)
    ? []
    : [
        'DATABASE_URL is not a PostgreSQL address: write it as postgres://user:password@host:5432/database, or leave it out for the embedded database',
      ]

const directoryProblem = (value: string): readonly string[] =>
  statSync(value, { throwIfNoEntry: false })?.isDirectory() ? [] : [`RULES_DIR is "${value}": there is no such directory`]

const hostProblem = (value: string): readonly string[] =>
  /^[\w.:-]+$/.test(value) ? [] : [`HOST is "${value}": give an address such as 127.0.0.1 or 0.0.0.0`]

/** Reads and checks the configuration. An empty variable counts as not set. Throws `ConfigRefused`. */
export const readConfig = (environment: Environment): Config => {
  const said = (name: string): string | null => environment[name]?.trim() || null
  const port = said('PORT') ?? '3000'
  const host = said('HOST') ?? '127.0.0.1'
  const databaseUrl = said('DATABASE_URL')
  const rulesDir = said('RULES_DIR')
  const problems = [
    ...portProblem(port),
    ...hostProblem(host),
    ...(databaseUrl ? urlProblem(databaseUrl) : []),
    ...(rulesDir ? directoryProblem(rulesDir) : []),
  ]
  if (problems.length > 0) throw new ConfigRefused(problems)
  return {
    port: Number(port),
    host,
    databaseUrl,
    dataDir: said('DATA_DIR') ?? '.data',
    rulesDir,
    production: said('NODE_ENV') !== 'development',
  }
}
