import { freePort, start } from '../server/process.ts'
import type { Contender } from './contender.ts'
import { equal } from './equal.ts'
import type { Flags } from './flags.ts'
import { beside, jobOf, round, type Round, type Runner } from './measure.ts'
import { questions } from './questions/index.ts'
import type { Facts } from './questions/question.ts'
import { tableOf, type Measured } from './results.ts'
import type { Scratch } from './scratch.ts'
import { years } from './set.ts'

/** A contender in a process of its own, and how to end it. */
export const run = async (contender: Contender, url: string): Promise<Runner & { readonly stop: () => void }> => {
  const port = await freePort()
  const environment = { PORT: String(port), DATABASE_URL: url, NODE_ENV: 'production', GRAPHILE_ENV: 'production' }
  const running = start(contender.start, environment)
  await running.says(/listening/)
  return { contender, port, pid: running.pid, stop: () => running.kill('SIGKILL') }
}

interface FirstPage {
  readonly data: { readonly agencies: { readonly pageInfo: { readonly endCursor: string } } }
}

/** What questions are asked about, the cursor of this server's second page among it. */
export const factsOf = async ({ ask }: Scratch, { port }: Runner): Promise<Facts> => {
  const rows = await ask<{ code: string }>('select code from agency order by id')
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ agencies(first: 100) { pageInfo { endCursor } } }' }),
  })
  const { data }: FirstPage = JSON.parse(await response.text())
  return { codes: rows.map(({ code }) => code), years, after: data.agencies.pageInfo.endCursor }
}

type Say = (line: string) => void

/** Asks each question of each server in turn, short rounds one after the other, once all have given the same answers. */
export const measure = async (runners: readonly Runner[], facts: Facts, flags: Flags, { backends }: Scratch, say: Say) => {
  const asked = questions.filter(({ name }) => flags.only.length === 0 || flags.only.includes(name))
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
    say(
      tableOf([{ question, rounds }])
        .split('\n')
        .slice(measured.length === 0 ? 0 : 2)
        .join('\n'),
    )
    measured.push({ question, rounds })
  }
  return measured
}

/** How long the slowest of a hundred small answers take while one caller asks for large ones; times by contender. */
export const besides = async (runners: readonly Runner[], facts: Facts, { rounds, seconds }: Flags) => {
  const [small, large] = ['Q6', 'Q5'].map((name) => questions.find((question) => question.name === name))
  const times = new Map<Contender, number[]>()
  if (!small || !large) return []
  for (let turn = 0; turn < rounds; turn++)
    for (const runner of runners) {
      const [own, other] = [jobOf(runner, small, facts), jobOf(runner, large, facts)]
      if (own && other) times.set(runner.contender, [...(times.get(runner.contender) ?? []), await beside(own, other, seconds)])
    }
  return [...times]
}
