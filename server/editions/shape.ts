import * as z from 'zod'
import { isPrinted } from '../../rules/fraction.ts'
import type { Declarations } from '../../rules/load.ts'
import type { Printed, Verdict } from '../../rules/model.ts'

/* The shapes of modules that this project did not compile: what a compiler holds for our own is held for them here. */

const text = z.strictObject({ id: z.string().max(2000), en: z.string().max(2000) })
const code = z.string().regex(/^[\w.-]{1,60}$/, 'must be a code of letters, digits, dots and dashes')
const number = z.int().min(1).max(1000)
const printed = z.custom<Printed>(
  (value) => typeof value === 'string' && isPrinted(value),
  'must be a number as text, such as "2.75" or "10/3"',
)
const cites = z.array(z.strictObject({ source: code, at: text })).max(20)
const level = z.int().min(0).max(100)

const rating = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ladder') }),
  z.strictObject({ kind: z.literal('decimal') }),
  z.strictObject({
    kind: z.literal('external'),
    index: text,
    body: text,
    points: z.array(z.tuple([printed, printed])).max(50),
    floor: printed,
  }),
  z.strictObject({ kind: z.literal('count'), of: text, steps: z.array(z.tuple([printed, printed])).max(50) }),
  z.strictObject({
    kind: z.literal('own'),
    reads: z.array(number).max(100),
    messages: z.record(code, text),
    falls: text.optional(),
    rate: z.strictObject({ $function: z.literal(true) }),
  }),
])

const indicator = z.strictObject({
  number,
  capability: code,
  rating,
  name: text,
  label: text,
  question: text,
  levels: z
    .array(z.strictObject({ level, criteria: z.array(text).max(30), evidence: z.array(text).max(60), lift: text.optional() }))
    .max(20),
  cites,
  services: z.int().min(1).max(100),
})

const group = z.strictObject({
  kind: z.enum(['domain', 'aspect']),
  code,
  name: text,
  weight: printed,
  get groups() {
    return z.array(group).max(50)
  },
  indicators: z.array(z.strictObject({ number, each: printed })).max(300),
  cites,
})

const cases = z
  .array(
    z.strictObject({
      name: text,
      met: z.string().max(500).optional(),
      given: printed.optional(),
      reads: z.record(z.string().regex(/^\d+$/), printed).optional(),
      gives: printed,
      says: z.array(code).max(20).optional(),
    }),
  )
  .max(200)

const edition = z.strictObject({
  code,
  programme: code,
  subject: z.enum(['agency', 'unit']),
  illustrative: z.boolean(),
  title: text,
  regulation: z.string().max(200),
  scale: z.strictObject({ min: level, max: level, historicalMin: level, step: printed, floors: z.array(printed).min(2).max(20) }),
  capabilities: z.array(z.strictObject({ code, name: text, levels: z.array(text).max(20) })).max(10),
  grades: z.array(z.strictObject({ code, name: text, from: printed, below: printed })).max(20),
  checks: z
    .array(
      z.strictObject({
        code,
        when: z.array(z.strictObject({ indicator: number, atLeast: printed.optional(), atMost: printed.optional() })).max(20),
        message: text,
        cites,
        cap: z.strictObject({ indicator: number, at: printed }).optional(),
      }),
    )
    .max(200),
  cycles: z.array(z.strictObject({ year: z.int().min(2000).max(2999), gradeBasis: z.enum(['exact', 'rounded']), note: text })).max(100),
  sources: z.array(z.strictObject({ code, title: text, seen: z.boolean(), where: z.string().max(1000) })).max(50),
  formula: cites,
  notes: z.array(text).max(50),
})

const crosswalk = z.strictObject({
  from: code,
  relations: z
    .array(
      z.strictObject({
        number,
        was: number.nullable(),
        relation: z.enum(['equal', 'subset', 'superset', 'intersects', 'none']),
        note: text.optional(),
      }),
    )
    .max(1000),
  dropped: z.array(number).max(1000),
})

const shapes: Readonly<Record<keyof Declarations, z.ZodType>> = { edition, crosswalk, group, cases, indicator }

/** What is wrong with the shape of a declaration, by field; empty where it is right. */
export const misshapen = (kind: keyof Declarations, declaration: unknown): readonly string[] => {
  const { error } = shapes[kind].safeParse(declaration)
  return error?.issues.map(({ path, message }) => `${path.join('.') || 'the default export'}: ${message}`) ?? []
}

const verdict = z.object({
  value: printed,
  messages: z
    .array(z.object({ code, values: z.record(code, z.string().max(500)).exactOptional() }))
    .max(20)
    .exactOptional(),
})

/** The verdict that a foreign function gave, as JSON. Throws a RangeError that says what is wrong with it. */
export const verdictIn = (json: string): Verdict => {
  const { data, error } = verdict.safeParse(JSON.parse(json))
  const [first] = error?.issues ?? []
  if (!data) throw new RangeError(`its verdict is not right, ${first?.path.join('.') || 'all of it'}: ${first?.message}`)
  return data
}
