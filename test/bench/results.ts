import type { Contender } from './contender.ts'
import { machine } from './machine.ts'
import type { Round } from './measure.ts'
import type { Question } from './questions/question.ts'
import type { SetSize } from './set.ts'

/** What was measured of one question: rounds by contender, in the order that they ran. */
export interface Measured {
  readonly question: Question
  readonly rounds: ReadonlyMap<Contender, readonly Round[]>
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const known = (values: readonly (number | null)[]): string => {
  const some = values.filter((value) => value !== null)
  return some.length === 0 ? '–' : median(some).toFixed(2)
}

/** Requests a second over the first contender's in the same round: the median of these says more than a quotient of medians. */
const ratio = (own: readonly Round[], base: readonly Round[]): string =>
  median(own.map(({ perSecond }, at) => perSecond / (base[at]?.perSecond ?? perSecond))).toFixed(2)

/** The columns of performance.md that are to be reached, by question. */
const reach: Readonly<Record<string, string>> = { Q1: '1.1', Q2: '1.15', Q3: '0.75', Q4: '10', Q5: '1.8', Q6: '0.7' }

const row = (question: Question, { name }: Contender, own: readonly Round[], base: readonly Round[]): string => {
  const of = (read: (round: Round) => number): number => median(own.map(read))
  const cells = [
    question.name,
    name,
    of(({ perSecond }) => perSecond).toFixed(0),
    ratio(own, base),
    name === 'Matang' ? (reach[question.name] ?? '') : '',
    of(({ p50 }) => p50).toFixed(1),
    of(({ p99 }) => p99).toFixed(1),
    known(own.map(({ cpuNode }) => cpuNode)),
    known(own.map(({ cpuPostgres }) => cpuPostgres)),
    String(of(({ bytes }) => bytes)),
    known(own.map(({ memory }) => memory)).replace(/\.00$/, ''),
    String(own.reduce((sum, { errors }) => sum + errors, 0)),
  ]
  return `| ${cells.join(' | ')} |`
}

const head = [
  '| | server | req/s | ratio | reach | p50 ms | p99 ms | CPU ms, Node | CPU ms, PostgreSQL | bytes | RSS MB | errors |',
  '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
]

export const tableOf = (all: readonly Measured[]): string =>
  [
    ...head,
    ...all.flatMap(({ question, rounds }) => {
      const base = [...rounds.values()][0] ?? []
      return [...rounds].map(([contender, own]) => row(question, contender, own, base))
    }),
  ].join('\n')

export interface Report {
  readonly set: SetSize
  readonly command: string
  readonly postgres: string
  readonly contenders: readonly Contender[]
  readonly measured: readonly Measured[]
  readonly besides: readonly (readonly [Contender, readonly number[]])[]
}

const headOf = ({ name, bodies }: SetSize): string => `## The ${name} set: ${bodies} bodies`

/** One set's chapter of RESULTS.md. */
export const chapter = ({ set, command, postgres, contenders, measured, besides }: Report): string => `${headOf(set)}

Measured ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC by \`${command}\` on ${machine()}, ${postgres}.
The data is synthetic: no body in it is real. Medians of rounds that were interleaved; ratios are of requests a second to
*SQL* in the same round. Differences under 15 % are noise. Q5 asks for more than the product lets anyone ask at once: its
limit of cost is lifted here alone.

${contenders.map(({ name, title }) => `- **${name}**: ${title}`).join('\n')}

${measured.map(({ question }) => `- **${question.name}**: ${question.title}; ${question.callers} callers${'missing' in question.graph ? `. Not asked of Matang: ${question.graph.missing}` : ''}`).join('\n')}

${tableOf(measured)}
${besides.length === 0 ? '' : `\nQ6's 99th percentile while one caller asks Q5: ${besides.map(([{ name }, times]) => `${name} ${median(times).toFixed(1)} ms`).join(', ')}.\n`}`

const intro = `# What the bench measured

Written by \`npm run bench\`; how it works stands in [README.md](README.md). M1 of the plan, recording 47 levels, is not
measured: the graph has no mutation yet. Where a reach is missed,
[decision 011](../../server/decisions/011-the-edge-is-direct.md) says why.`

/** The file with a set's chapter in its place, other sets' as they are. */
export const merged = (before: string, set: SetSize, text: string): string => {
  const kept = before.split(/^(?=## )/m).filter((part) => part.startsWith('## ') && !part.startsWith(headOf(set)))
  const chapters = [text, ...kept].toSorted((a, b) => (a < b ? 1 : -1))
  return `${[intro, ...chapters].map((part) => part.trimEnd()).join('\n\n')}\n`
}
