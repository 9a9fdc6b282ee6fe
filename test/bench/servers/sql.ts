import pg from 'pg'
import { questions } from '../questions/index.ts'
import { bare, listen } from './listen.ts'

/* Hand-written SQL behind bare node:http: one named statement a question, JSON built in the database. */

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 })
const asked = new Map(questions.map((question) => [question.name, question]))

await listen(
  bare(async (name, variables) => {
    const question = asked.get(name)
    if (!question) throw new Error(`There is no question ${name}`)
    const { text, values } = question.sql
    const { rows } = await pool.query<{ data: string }>({ name, text, values: [...values(variables)] })
    return rows[0]?.data ?? 'null'
  }),
)
