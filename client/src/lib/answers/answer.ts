import { isList, isObject, textOf } from './path.ts'

/** Why the graph did not answer, wholly or in part. */
export interface Refusal {
  readonly message: string
  readonly code: string | null
  /** The field that it is about; null for the whole question. */
  readonly path: string | null
}

export interface Cost {
  readonly requested: number
  readonly limit: number
}

/** What came back for a question. */
export interface Answer {
  readonly data: unknown
  readonly refusals: readonly Refusal[]
  /** What it cost; null where the answer does not say. */
  readonly cost: Cost | null
}

const refusalOf = (error: unknown): Refusal => {
  const { message, extensions, path } = isObject(error) ? error : {}
  return {
    message: textOf(message) ?? '',
    code: isObject(extensions) ? textOf(extensions.code) : null,
    path: isList(path) ? path.map(String).join('.') : null,
  }
}

const costOf = (extensions: unknown): Cost | null => {
  const cost = isObject(extensions) ? extensions.cost : null
  if (!isObject(cost)) return null
  const { requested, limit } = cost
  return typeof requested === 'number' && typeof limit === 'number' ? { requested, limit } : null
}

/** Reads an answer of the graph, whatever it holds. */
export const answerOf = (body: unknown): Answer => {
  const { data = null, errors, extensions } = isObject(body) ? body : {}
  return { data, refusals: isList(errors) ? errors.map(refusalOf) : [], cost: costOf(extensions) }
}
