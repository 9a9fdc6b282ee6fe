import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'
import { cacheOf } from './cache.ts'
import { sha256 } from './editions/digest.ts'
import { tooLarge } from './limits.ts'

/** Characters of all documents kept; the least recently used are forgotten, and their askers send them once more. */
const most = 2_000_000

const Persisted = z.object({ version: z.literal(1), sha256Hash: z.string().regex(/^[0-9a-f]{64}$/) })

const refused = (message: string, code: string, status: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } })

const hashIn = (extension: unknown): string => {
  const { success, data } = Persisted.safeParse(extension)
  if (success) return data.sha256Hash
  throw refused(
    'extensions.persistedQuery is not understood. Send {"version": 1, "sha256Hash": the SHA-256 of the document in 64 lower-case hex digits}.',
    'BAD_PERSISTED_QUERY',
    400,
  )
}

/**
 * Documents by their hash, as clients of the automatic persisted query convention send them: a hash alone recalls, a
 * document with its hash registers. Registers only what the limits on size let through.
 */
export const usePersisted = (): Plugin => {
  const documents = cacheOf<string>(most, (_, { length }) => length)
  return {
    onParams: ({ params, setParams }) => {
      const extension: unknown = params.extensions?.['persistedQuery']
      if (extension === undefined || extension === null) return
      const hash = hashIn(extension)
      const document = params.query ?? documents.get(hash) ?? null
      // Clients know this message and answer it by sending the document.
      if (document === null) throw refused('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND', 404)
      if (params.query && sha256(params.query) !== hash)
        throw refused(
          'The document has another SHA-256 than extensions.persistedQuery says. Hash the very text that is sent.',
          'PERSISTED_QUERY_MISMATCH',
          400,
        )
      if (!tooLarge(document, params.variables)) documents.set(hash, document)
      setParams({ ...params, query: document })
    },
  }
}
