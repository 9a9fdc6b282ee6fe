import {
  GraphQLString,
  isEnumType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql'
import type { Context } from '../../schema/context.ts'
import type { Scope } from './collect.ts'

/* Functions that write values as the text of an answer. They throw or reject where anything is not plainly well. */

/** A text, or one that is still awaited. */
export type Text = string | Promise<string>

/** What a field is called with; made once a run, not once an object. */
export interface Call {
  readonly args: Readonly<Record<string, unknown>>
  readonly info: GraphQLResolveInfo
}

/** One run of a question, with its calls by the number of the field. */
export interface Run {
  readonly context: Context
  readonly scope: Scope
  readonly calls: Call[]
}

/** `info` is of the field that the value is of; null for the whole answer. */
export type Write = (value: unknown, run: Run, info: GraphQLResolveInfo | null) => Text

export interface Field {
  /** The key of the answer as JSON, with what parts it from the field before. */
  readonly head: string
  readonly number: number
  readonly resolve: NonNullable<GraphQLField<unknown, Context>['resolve']>
  readonly call: (run: Run) => Call
  readonly write: Write
}

/** Writes a value that may be awaited; rejects rather than throws. */
const written = (value: unknown, write: Write, run: Run, info: GraphQLResolveInfo | null): Text => {
  try {
    return value instanceof Promise ? value.then((own: unknown) => write(own, run, info)) : write(value, run, info)
  } catch (error) {
    return Promise.reject(error)
  }
}

const answered = ({ number, resolve, call, write }: Field, source: unknown, run: Run): Text => {
  try {
    const { args, info } = (run.calls[number] ??= call(run))
    return written(resolve(source, args, run.context, info), write, run, info)
  } catch (error) {
    return Promise.reject(error)
  }
}

export const nullable =
  (write: Write): Write =>
  (value, run, info) =>
    value == null ? 'null' : write(value, run, info)

export const certain =
  (write: Write): Write =>
  (value, run, info) => {
    if (value == null) throw new TypeError(`${info?.fieldName} has no value`)
    return write(value, run, info)
  }

/** The writer of a leaf type; what is common goes a shorter way to the same text. */
export const leaf = (type: GraphQLLeafType): Write => {
  const other = (value: unknown): string => {
    const told: unknown = type.coerceOutputValue(value)
    if (told == null) throw new TypeError(`${type.name} has no such value`)
    return JSON.stringify(told)
  }
  if (type === GraphQLString) return (value) => (typeof value === 'string' ? JSON.stringify(value) : other(value))
  if (!isEnumType(type)) return other
  const names = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, `"${name}"`]))
  return (value) => names.get(value) ?? other(value)
}

export const list =
  (write: Write): Write =>
  (value, run, info) => {
    if (!Array.isArray(value)) throw new TypeError(`${info?.fieldName} is no list`)
    const texts = value.map((item: unknown) => written(item, write, run, info))
    const ready = texts.filter((text) => typeof text === 'string')
    if (ready.length === texts.length) return `[${ready.join(',')}]`
    return Promise.all(texts.map((text) => Promise.resolve(text))).then((own) => `[${own.join(',')}]`)
  }

/** Puts what is awaited between what is there. All are awaited at once, so that none that is refused is left alone. */
const joined = (there: readonly string[], awaited: readonly Promise<string>[], end: string): Promise<string> => {
  const put = (texts: readonly string[]): string => `${texts.map((text, at) => `${there[at]}${text}`).join('')}${end}`
  const [first] = awaited
  return awaited.length === 1 && first ? first.then((text) => put([text])) : Promise.all(awaited).then(put)
}

export const object =
  ({ name, isTypeOf }: GraphQLObjectType, fields: readonly Field[]): Write =>
  (value, run, info) => {
    if (isTypeOf && !(info && isTypeOf(value, run.context, info) === true)) throw new TypeError(`${info?.fieldName} is no ${name}`)
    const there: string[] = []
    const awaited: Promise<string>[] = []
    let text = '{'
    for (const field of fields) {
      const own = answered(field, value, run)
      if (typeof own === 'string') text += field.head + own
      else {
        there.push(text + field.head)
        awaited.push(own)
        text = ''
      }
    }
    return awaited.length === 0 ? `${text}}` : joined(there, awaited, `${text}}`)
  }
