import { randomUUID } from 'node:crypto'
import { PothosError } from '@pothos/core'
import { GraphQLError } from 'graphql'
import type { MaskError } from 'graphql-yoga'
import { told } from '../schema/errors.ts'
import { limits } from '../schema/limits.ts'
import type { Log } from './log.ts'

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '53300',
])

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const causeOf = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error)

/** PostgreSQL has no text with the character U+0000. */
const isNoText = (error: unknown): boolean => codeOf(error) === '22021'

const awayWords = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/

const isAway = (error: unknown): boolean => error instanceof Error && (unreachable.has(codeOf(error)) || awayWords.test(error.message))

/** Yoga's own refusal of a large body, under the name that the graph tells its limits by. */
const tooManyBytes = () =>
  told(
    {
      id: `Badan permintaan lebih dari ${limits.bytes} bita. Mintalah lebih sedikit sekaligus, dalam beberapa permintaan.`,
      en: `The body of the request has more than ${limits.bytes} bytes. Ask for less at once, in several requests.`,
    },
    { extensions: { code: 'LIMIT_EXCEEDED', limit: 'bytes', allowed: limits.bytes, http: { status: 413 } } },
  )

/** What graphql itself refuses while it executes has no code yet: mostly variables that do not fit. */
const withCode = (error: GraphQLError): GraphQLError => {
  if (error.extensions['code'] !== undefined) return error
  const { nodes, source, positions, path, originalError } = error
  // All that Pothos refuses by itself is an id of a type that has none.
  if (causeOf(error) instanceof PothosError)
    return told(
      {
        id: 'Tidak ada objek jenis ini yang dapat diminta dengan id. Ambillah id dari medan `id` sebuah objek.',
        en: 'No object of this type can be asked for by an id. Take one from the field `id` of an object.',
      },
      { nodes, source, positions, path, originalError, extensions: { code: 'BAD_ID', argument: 'id' } },
    )
  const variable = /^Variable "\$(\w+)"/.exec(error.message)?.[1]
  const many = error.message.startsWith('Too many errors processing variables')
  const extensions = variable ? { code: 'BAD_VARIABLE', argument: `$${variable}` } : { code: many ? 'BAD_VARIABLE' : 'BAD_REQUEST' }
  return new GraphQLError(error.message, { nodes, source, positions, path, originalError, extensions })
}

/** Lets errors for the asker through; says that the database is away; masks and logs anything else under a number to quote. */
export const maskError =
  (log: Log): MaskError =>
  (error) => {
    const cause = causeOf(error)
    if (cause instanceof GraphQLError && cause.extensions['code'] === 'REQUEST_ENTITY_TOO_LARGE') return tooManyBytes()
    if (cause instanceof GraphQLError) return withCode(error instanceof GraphQLError ? error : cause)
    const path = error instanceof GraphQLError ? error.path : undefined
    if (isAway(cause)) {
      log.error('The database cannot be reached', cause)
      return told(
        {
          id: 'Basis data sedang tidak dapat dihubungi. Cobalah sebentar lagi.',
          en: 'The database cannot be reached just now. Try again in a moment.',
        },
        { path, extensions: { code: 'UNAVAILABLE', http: { status: 503 } } },
      )
    }
    if (codeOf(cause) === '57014')
      return told(
        {
          id: 'Pertanyaan ini memerlukan waktu lebih lama daripada yang diberikan di sini. Persempit saringannya, atau mintalah lebih sedikit.',
          en: 'The question took longer than is allowed here. Narrow its filter, or ask for less.',
        },
        { path, extensions: { code: 'TOO_SLOW', http: { status: 503 } } },
      )
    if (isNoText(cause))
      return told(
        {
          id: 'Sebuah teks memuat karakter yang tidak dapat disimpan (U+0000). Hilangkan karakter itu.',
          en: 'A text holds a character that no text can hold (U+0000). Leave it out.',
        },
        { path, extensions: { code: 'BAD_TEXT', http: { status: 400 } } },
      )
    const incident = randomUUID()
    log.error(`Unexpected error ${incident}`, cause)
    return told(
      {
        id: `Terjadi kesalahan yang tidak terduga di sini. Jika terulang, laporkan dengan nomor ${incident}.`,
        en: `Something unexpected went wrong here. If it happens again, report it with the number ${incident}.`,
      },
      { path, extensions: { code: 'INTERNAL', incident, http: { status: 500 } } },
    )
  }
