import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { freePort, start } from '../server/process.ts'
import { startPostgres } from '../support/postgres.ts'
import { contenders, matang, type Contender } from './contender.ts'
import { equal } from './equal.ts'
import { readFlags } from './flags.ts'
import { beside, jobOf, round, type Round, type Runner } from './measure.ts'
import { fillPeer } from './peer-set.ts'
import { questions } from './questions/index.ts'
import type { Facts } from './questions/question.ts'
import { chapter, tableOf, type Measured } from './results.ts'
import { fill, large, national, years } from './set.ts'
import { soak } from './soak.ts'

const flags = readFlags(process.argv.slice(2))
const set = flags.large ? large : national
const say = (line: string): void => console.log(line)

if (!existsSync('test/bench/peers/node_modules'))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: 'test/bench/peers', stdio: 'inherit' })

const given = process.env.TEST_DATABASE_URL
const settings = [
  'fsync=off',
  'max_connections=100',
  'shared_buffers=1GB',
  'max_wal_size=4GB',
  'checkpoint_timeout=30min',
  'wal_level=minimal',
  'max_wal_senders=0',
]
const server = given ? { url: given, stop: async () => {} } : await startPostgres(settings)
const runners: Runner[] = []
const stops: (() => void)[] = []

const name = `matang_bench_${set.name}`
const url = new URL(server.url)
url.pathname = `/${name}`

const admin = async <Row extends pg.QueryResultRow>(address: string, text: string, values: unknown[] = []): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

const build = async (): Promise<void> => {
  const [known] = await admin(server.url, 'select 1 from pg_database where datname = $1', [name])
  if (known && flags.keep) return say(`The ${set.name} set is there already.`)
  await admin(server.url, `drop database if exists ${name} with (force)`)
  await admin(server.url, `create database ${name}`)
  say(`Building the ${set.name} set: ${set.bodies} bodies × ${years.length} years × 47 levels, all synthetic.`)
  await fill(url.href, set, say)
  await fillPeer(url.href, say)
}

const run = async (contender: Contender): Promise<Runner> => {
  const port = await freePort()
  const running = start(contender.start, {
    PORT: String(port),
    DATABASE_URL: url.href,
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
  })
  stops.push(() => running.kill('SIGKILL'))
  await running.says(/listening/)
  return { contender, port, pid: running.pid }
}

/** The processes of PostgreSQL that serve the contenders. */
const backends = async (): Promise<readonly number[]> =>
  (await admin<{ pid: number }>(url.href, 'select pid from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()', [name])).map(
    ({ pid }) => pid,
  )

const factsOf = async (asked: Runner): Promise<Facts> => {
  const rows = await admin<{ code: string }>(url.href, 'select code from agency order by id')
  const response = await fetch(`http://127.0.0.1:${asked.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ agencies(first: 100, where: { year: 2024 }) { pageInfo { endCursor } } }' }),
  })
  const { data }: { readonly data: { readonly agencies: { readonly pageInfo: { readonly endCursor: string } } } } = JSON.parse(
    await response.text(),
  )
  return { codes: rows.map(({ code }) => code), years, after: data.agencies.pageInfo.endCursor }
}

const asked = questions.filter((question) => flags.only.length === 0 || flags.only.includes(question.name))

const measure = async (facts: Facts): Promise<readonly Measured[]> => {
  for (const question of asked) await equal(runners, question, facts)
  say('All servers give the same answers.')
  const measured: Measured[] = []
  for (const question of asked) {
    const rounds = new Map<Contender, Round[]>()
    for (let turn = 0; turn < flags.rounds; turn++)
      for (const runner of runners) {
        const job = jobOf(runner, question, facts)
        if (!job) continue
        const own = rounds.get(runner.contender) ?? []
        rounds.set(runner.contender, [...own, await round(runner, job, flags.seconds, backends)])
      }
    measured.push({ question, rounds })
    say(
      tableOf([{ question, rounds }])
        .split('\n')
        .slice(measured.length === 1 ? 0 : 2)
        .join('\n'),
    )
  }
  return measured
}

const besides = async (facts: Facts): Promise<[Contender, number[]][]> => {
  const [one, drill] = [questions.find((question) => question.name === 'Q6'), questions.find((question) => question.name === 'Q5')]
  if (!one || !drill || flags.only.length > 0) return []
  const times = new Map<Contender, number[]>()
  for (let turn = 0; turn < flags.rounds; turn++)
    for (const runner of runners) {
      const [own, other] = [jobOf(runner, one, facts), jobOf(runner, drill, facts)]
      if (own && other) times.set(runner.contender, [...(times.get(runner.contender) ?? []), await beside(own, other, flags.seconds)])
    }
  return [...times]
}

const file = 'test/bench/RESULTS.md'
const intro = `# What the bench measured

Written by \`npm run bench\`; how it works stands in [README.md](README.md). M1 of the plan, recording 47 levels, is not
measured: the graph has no mutation yet.
`

/** Puts a set's chapter in its place and leaves the others as they are. */
const write = (text: string): void => {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const kept = before.split(/^(?=## )/m).filter((part) => part.startsWith('## ') && !part.startsWith(`## The ${set.name} set`))
  writeFileSync(
    file,
    `${[intro.trimEnd(), ...[text, ...kept].toSorted((a, b) => (a < b ? 1 : -1)).map((part) => part.trimEnd())].join('\n\n')}\n`,
  )
}

try {
  await build()
  for (const contender of flags.soak === null ? contenders : [matang]) runners.push(await run(contender))
  const own = runners.find(({ contender }) => contender === matang)
  if (!own) throw new Error('This server is not among those that run')
  const facts = await factsOf(own)
  if (flags.soak !== null) say(await soak(own, facts, flags.soak, say))
  else {
    const measured = await measure(facts)
    const [version] = await admin<{ version: string }>(url.href, `select 'PostgreSQL ' || current_setting('server_version') as version`)
    const text = chapter({
      set: set.name,
      command: ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' '),
      postgres: version?.version ?? '',
      contenders,
      measured,
      besides: await besides(facts),
    })
    say(text)
    if (flags.write && flags.only.length === 0) write(text)
  }
} finally {
  for (const stop of stops) stop()
  await server.stop()
}
