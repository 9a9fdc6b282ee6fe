import pg from 'pg'
import { print } from '../../../rules/print.ts'
import type { Component } from '../../../rules/model.ts'
import { digest, instrument } from '../set.ts'
import { letters, five } from '../questions/series.ts'
import { bare, listen } from './listen.ts'

/* What the product's compact rows give when nothing but text is made of them: no graph, no tree, no library but the driver. */

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 })

interface Row {
  readonly code: string
  readonly name: string
  readonly year: number
  readonly grade: string
  readonly points: readonly number[]
  readonly levels: readonly number[]
}

const row = `agency.code, agency.name, assessment.year, assessment.grade, score.points`
const joins = `join score on score.assessment_id = assessment.id and score.digest = '${digest}'`
const [quoted, { root, components }] = [JSON.stringify, instrument]
const leaves = components.filter(({ leaf }) => leaf !== null)
const domains = components.filter(({ kind }) => kind === 'domain')

const shown = ({ position, weight }: Component, { points }: Row): string => `"${print({ points: points[position] ?? 0, weight })}"`

const branch = (component: Component, own: Row): string => {
  const head = `{"component":{"code":"${component.code}","name":${quoted(component.name.id)}},`
  if (component.leaf !== null) return `${head}"level":${own.levels[component.leaf]}}`
  return `${head}"display":${shown(component, own)},"children":[${component.children.map((child) => branch(child, own)).join()}]}`
}

const four = (own: Row): string => `[${domains.map((it) => `{"component":{"code":"${it.code}"},"display":${shown(it, own)}}`).join()}]`

const path = leaves.map(
  ({ code, parent }) => `"component":{"code":"${code}","parent":{"code":"${parent?.code}","parent":{"code":"${parent?.parent?.code}"}}}}`,
)

type Answer = readonly [statement: string, text: (rows: readonly Row[]) => string]

const answers: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  [
    'Q1',
    [
      `select ${row}, answer.levels from agency join assessment on assessment.agency_id = agency.id ${joins} join answer on answer.assessment_id = assessment.id
       where agency.code = $1 and assessment.official order by assessment.year desc limit 1`,
      ([own]) =>
        own
          ? `{"agency":{"code":"${own.code}","name":${quoted(own.name)},"assessment":{"year":${own.year},"grade":{"code":"${own.grade}"},"index":{"display":${shown(root, own)},"children":[${root.children.map((child) => branch(child, own)).join()}]}}}}`
          : 'null',
    ],
  ],
  [
    'Q2',
    [
      `select ${row} from assessment join agency on agency.id = assessment.agency_id ${joins}
       where assessment.programme = 'spbe' and assessment.year = $1 and assessment.official order by assessment.index desc nulls last, assessment.agency_id limit 100`,
      (rows) =>
        `[${rows.map((own) => `{"code":"${own.code}","name":${quoted(own.name)},"assessment":{"grade":{"code":"${own.grade}"},"index":{"display":${shown(root, own)}},"scores":${four(own)}}}`).join()}]`,
    ],
  ],
  [
    'Q3',
    [
      `select ${row} from agency join assessment on assessment.agency_id = agency.id ${joins}
       where agency.code = any($1) and assessment.official and assessment.year between ${five[0]} and ${five.at(-1)} order by agency.code, assessment.year`,
      (rows) =>
        `[${[...Map.groupBy(rows, ({ code }) => code).values()].map((own) => `{"code":"${own[0]?.code}","name":${quoted(own[0]?.name)},${own.map((one) => `"y${one.year}":{"index":{"display":${shown(root, one)}},"scores":${four(one)}}`).join()}}`).join()}]`,
    ],
  ],
  [
    'Q5',
    [
      `select agency.code, agency.name, answer.levels from (select * from agency order by name, id limit 200) as agency
       join assessment on assessment.agency_id = agency.id and assessment.year = $1 and assessment.official join answer on answer.assessment_id = assessment.id
       order by agency.name, agency.id`,
      (rows) =>
        `[${rows.map(({ code, name, levels }) => `{"code":"${code}","name":${quoted(name)},"assessment":{"scores":[${path.map((end, at) => `{"level":${levels[at]},${end}`).join()}]}}`).join()}]`,
    ],
  ],
  [
    'Q6',
    [
      `select code, name from agency where code = $1`,
      ([own]) => (own ? `{"agency":{"code":"${own.code}","name":${quoted(own.name)}}}` : 'null'),
    ],
  ],
])

await listen(
  bare(async (name, variables) => {
    const [text, put] = answers.get(name) ?? []
    if (!text || !put) throw new Error(`There is no question ${name}`)
    const values = name === 'Q3' ? [letters.map((letter) => variables[letter])] : [variables.code ?? variables.year]
    return put((await pool.query<Row>({ name, text, values })).rows)
  }),
)
