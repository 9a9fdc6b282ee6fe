import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { Contender } from './contender.ts'
import type { Job, Load, Orders } from './load.ts'
import { cpuOf, memoryOf } from './machine.ts'
import type { Facts, Question } from './questions/question.ts'

/** A contender that runs. */
export interface Runner {
  readonly contender: Contender
  readonly port: number
  readonly pid: number
}

/** One short round of one question on one server. */
export interface Round extends Load {
  readonly perSecond: number
  /** Milliseconds of processor time an answer, in Node and in PostgreSQL; null where the machine does not tell. */
  readonly cpuNode: number | null
  readonly cpuPostgres: number | null
  readonly memory: number | null
}

export const load = async (orders: Orders): Promise<readonly Load[]> => {
  const child = spawn(process.execPath, ['test/bench/load.ts'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(orders))
  const done: readonly Load[] = JSON.parse(await text(child.stdout))
  return done
}

const variety = 200

/** A question as a load asks it, over and over with other bodies and years; null where the server cannot be asked. */
export const jobOf = ({ contender, port }: Runner, question: Question, facts: Facts, callers = question.callers): Job | null => {
  const requests = Array.from({ length: variety }, (_, at) => contender.request(question, question.variables(facts, at)))
  const bodies = requests.flatMap((request) => request?.body ?? [])
  const path = requests[0]?.path
  return path === undefined ? null : { port, path, bodies, callers }
}

const per = (before: number | null, after: number | null, count: number): number | null =>
  before === null || after === null || count === 0 ? null : (after - before) / count

/** `postgres` are the processes of PostgreSQL that serve connections, or nothing where they are elsewhere. */
export const round = async (runner: Runner, job: Job, seconds: number, postgres: () => Promise<readonly number[]>): Promise<Round> => {
  await load({ jobs: [job], seconds: 0.01, warm: 0.5 })
  const backends = await postgres()
  const [node, database] = [cpuOf([runner.pid]), cpuOf(backends)]
  const [own] = await load({ jobs: [job], seconds, warm: 0 })
  if (!own) throw new Error('The load came back empty')
  return {
    ...own,
    perSecond: own.count / own.seconds,
    cpuNode: per(node, cpuOf([runner.pid]), own.count),
    cpuPostgres: backends.length === 0 ? null : per(database, cpuOf(backends), own.count),
    memory: memoryOf(runner.pid),
  }
}

/** The 99th percentile of one question while a single caller asks another, in milliseconds. */
export const beside = async (asked: Job, other: Job, seconds: number): Promise<number> => {
  const [own] = await load({ jobs: [asked, { ...other, callers: 1 }], seconds, warm: 0.5 })
  return own?.p99 ?? 0
}
