import { once } from 'node:events'
import { join } from 'node:path'
import { UnsoundInstrument } from '../rules/assemble.ts'
import { schema } from '../schema/index.ts'
import { sdlOf } from '../schema/sdl.ts'
import { createApp } from './app.ts'
import { ConfigRefused, readConfig, type Config } from './config.ts'
import { endChanges } from './data/changes.ts'
import { createData } from './data/index.ts'
import { createEdge } from './edge.ts'
import { importFigures, type Report } from './database/import/load.ts'
import { ImportRefused } from './database/import/sheet.ts'
import { DatabaseLocked } from './database/lock.ts'
import { migrate } from './database/migrate.ts'
import { openDatabase, type Database } from './database/open.ts'
import { createFiles } from './files.ts'
import { openEditions } from './editions/open.ts'
import { commandsOf } from './operator/commands.ts'
import { serveOperator } from './operator/socket.ts'
import { createHttpServer, type Handler } from './http.ts'
import { consoleLog as log } from './log.ts'
import { bar } from './progress.ts'
import { stopGracefully } from './stop.ts'

const say = (report: Report): void => {
  if (!report.loaded) return log.info('The figures are loaded already.')
  const { agencies, results, vectors, agreements, disagreements, warnings } = report
  log.info(`Loaded ${agencies} agencies, ${results} published results and ${vectors} sets of levels.`)
  log.info(`${agreements} printed figures come out as computed; ${disagreements.length} do not:`)
  for (const { agency, year, stage, component, computed, printed } of disagreements)
    log.info(`  ${agency} ${year} ${stage}, ${component}: computed ${computed}, printed ${printed}`)
  for (const warning of warnings) log.info(`  Warning: ${warning}`)
}

const client = async (apiUrl: string): Promise<Handler> => {
  // The built client reads these when it is loaded.
  process.env.API_URL ??= apiUrl
  process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto'
  const built = new URL('../client/build/handler.js', import.meta.url)
  const module: { handler: Handler } = await import(built.href)
  return module.handler
}

const serve = async (config: Config, { db, kind, ping, close }: Database): Promise<void> => {
  if (kind === 'embedded')
    log.info(
      `Embedded database in ${config.dataDir}. It survives a killed process, but promises nothing in a power cut: use DATABASE_URL for that.`,
    )
  await migrate(db)
  const editions = await openEditions(db, config, log)
  say(await importFigures(db, editions.rules(), { scorer: editions.scorer, progress: bar(log) }))

  const data = () => createData(db)
  const graph = { data, rules: editions.rules, log, scorer: editions.scorer }
  const app = createApp(graph)
  const local = config.host === '0.0.0.0' || config.host === '::' ? '127.0.0.1' : config.host
  const address = `http://${local.includes(':') ? `[${local}]` : local}:${config.port}`
  const server = createHttpServer({
    app: createEdge({ ...graph, app }),
    client: await client(`${address}/graphql`),
    files: createFiles({ app, data, rules: editions.rules, log, open: { folder: join(config.dataDir, 'open'), db } }),
    sdl: sdlOf(schema),
    ready: ping,
    warnings: editions.warnings,
    log,
  })
  server.listen(config.port, config.host)
  await once(server, 'listening')
  const operator = await serveOperator(config.dataDir, app, commandsOf(db, editions))
  stopGracefully(
    server,
    async () => {
      operator.close()
      await editions.close()
      await close()
    },
    log,
    () => endChanges(db),
  )
  log.info(`Matang listens on ${address} (graph: ${address}/graphql, schema: ${address}/schema.graphql)`)
}

/** What to try when the system refuses, by its code. */
const advice = ({ port, host, databaseUrl }: Config): Readonly<Record<string, string>> => {
  const database = databaseUrl ? ` at ${new URL(databaseUrl).host}` : ''
  return {
    EADDRINUSE: `Port ${port} on ${host} is taken. Stop what listens there, or set PORT to another.`,
    EACCES: `Port ${port} on ${host} may not be opened. Set PORT to one above 1023.`,
    ECONNREFUSED: `No PostgreSQL answers${database}. Start it, or mend DATABASE_URL; without it the database is embedded.`,
    ENOTFOUND: `There is no such host${database}. Mend DATABASE_URL.`,
    '28P01': 'PostgreSQL refuses the user or the password of DATABASE_URL.',
    '3D000': 'The database that DATABASE_URL names does not exist. Create it first.',
  }
}

/** What whoever starts the product can mend is told in words; anything else with its stack. */
const refused = (error: unknown): boolean =>
  error instanceof ConfigRefused || error instanceof DatabaseLocked || error instanceof ImportRefused || error instanceof UnsoundInstrument

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const start = async (config: Config): Promise<void> => {
  try {
    const database = await openDatabase({ ...config, log })
    try {
      await serve(config, database)
    } catch (error) {
      await database.close()
      throw error
    }
  } catch (error) {
    const words = advice(config)[codeOf(error)]
    throw words ? new ConfigRefused([words], { cause: error }) : error
  }
}

try {
  await start(readConfig(process.env))
} catch (error) {
  if (refused(error) && error instanceof Error) log.error(error.message)
  else log.error('Matang could not start', error)
  process.exit(1)
}
