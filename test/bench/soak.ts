import { jobOf, load, type Runner } from './measure.ts'
import { memoryOf } from './machine.ts'
import { questions } from './questions/index.ts'
import type { Facts } from './questions/question.ts'

const step = 10

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Asks everything at once for minutes, and says whether the server's memory stays level and every answer comes. */
export const soak = async (runner: Runner, facts: Facts, minutes: number, say: (line: string) => void): Promise<string> => {
  const jobs = questions.flatMap((question) => jobOf(runner, question, facts, question.name === 'Q5' ? 1 : 2) ?? [])
  const memory: number[] = []
  let [answers, errors] = [0, 0]
  for (let at = 0; at < (minutes * 60) / step; at++) {
    const done = await load({ jobs, seconds: step, warm: 0 })
    answers += done.reduce((sum, { count }) => sum + count, 0)
    errors += done.reduce((sum, own) => sum + own.errors, 0)
    memory.push(memoryOf(runner.pid) ?? 0)
    say(`${(at + 1) * step} s: ${memory.at(-1)} MB, ${answers} answers, ${errors} errors`)
  }
  // The first quarter warms up: compiled code, caches, the heap's own size.
  const rest = memory.slice(Math.floor(memory.length / 4))
  const [early, late] = [mean(rest.slice(0, Math.ceil(rest.length / 3))), mean(rest.slice(-Math.ceil(rest.length / 3)))]
  const level = late <= early * 1.1
  return `${minutes} minutes: ${answers} answers, ${errors} errors, memory ${early.toFixed(0)} → ${late.toFixed(0)} MB: ${level ? 'level' : 'it grows'}.`
}
